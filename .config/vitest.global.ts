import { startTestDatabase, sweepTestFolders } from '../scripts/runtime/test-database.mjs';

/** The Postgres of the whole run: the one we were given, or a throw-away one. */
export default async function setup() {
  if (process.env.LEERKRING_TEST_SERVER) return;
  await sweepTestFolders();
  const database = await startTestDatabase();
  Object.assign(process.env, database.env);
  return database.stop;
}
