/**
 * A database for local work: `node scripts/dev-db.mjs` starts it (or finds it), migrates it and prints its addresses;
 * `node scripts/dev-db.mjs stop` stops it. LEERKRING_DATA_DIR chooses another folder.
 */
import { appUrlFor } from './runtime/app-role.mjs';
import { keepRunning, startPostgres, stopPostgres } from './runtime/embedded-postgres.mjs';
import { migrate } from './runtime/migrate.mjs';
import { openDataDir } from './runtime/paths.mjs';
import { runMain } from './runtime/refusal.mjs';
import { appRolePassword, findSecret } from './runtime/secrets.mjs';

async function start(dataDir) {
  const { ownerUrl } = await startPostgres(dataDir);
  keepRunning(dataDir, true);
  const secret = findSecret(process.env, dataDir, { mayGenerate: true });
  const appUrl = appUrlFor(ownerUrl, appRolePassword(secret));
  console.log(`DATABASE_URL=${ownerUrl}`);
  console.log(`DATABASE_APP_URL=${appUrl}`);
  console.log(`LEERKRING_SECRET=${secret}`);
  const applied = await migrate({ ownerUrl, appUrl });
  for (const name of applied) console.error(`applied ${name}`);
}

async function stop(dataDir) {
  keepRunning(dataDir, false);
  console.log((await stopPostgres(dataDir)) ? 'stopped' : 'nothing was running');
}

await runMain(async () => {
  const dataDir = openDataDir();
  await (process.argv[2] === 'stop' ? stop(dataDir) : start(dataDir));
});
