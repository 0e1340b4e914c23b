/**
 * The parts of the proof that ask the running product: `npm run test:isolation -- --long`, `npm run test:fuzz -- --tries
 * 10000`, `npm run test:canary`. `--only words` takes the tests with these words in their name. Starts a throw-away
 * product and nothing else.
 */
import { parseArgs } from 'node:util';
import { runBrowserTests } from '../checks/browser-tests.mjs';
import { cleanEnvironment } from '../runtime/clean-environment.mjs';
import { Refusal, runMain } from '../runtime/refusal.mjs';
import { createShutdown } from '../runtime/shutdown.mjs';
import { makeTestFolder, removeTestFolder, sweepTestFolders } from '../runtime/test-database.mjs';

const LONG = 50_000;
/** Which tests, by the name of their file. */
const PARTS = {
  isolation: ['isolation.spec', 'foreign-ids.spec', 'sessions.spec', 'own-data.spec'],
  fuzz: ['hostile-input.spec', 'other-sites.spec', 'equal-posts.spec', 'strange-addresses.spec'],
  canary: ['canary.spec'],
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { tries: { type: 'string' }, long: { type: 'boolean' }, only: { type: 'string' } },
});

await runMain(async () => {
  const [part] = positionals;
  if (!PARTS[part]) throw new Refusal(`There is no part "${part}": choose ${Object.keys(PARTS).join(', ')}.`);
  const shutdown = createShutdown();
  const tries = values.tries ?? (values.long ? String(LONG) : undefined);
  const filters = [...PARTS[part], ...(values.only ? ['--grep', values.only] : [])];
  const env = { ...cleanEnvironment(process.env), ...(tries && { PROOF_TRIES: tries }) };
  await sweepTestFolders();
  const folder = makeTestFolder();
  shutdown.defer(() => removeTestFolder(folder));
  try {
    const { passed, failed } = await Promise.race([
      runBrowserTests({ shutdown, folder, filters, env, show: true }),
      shutdown.asked.then(() => ({ passed: 0, failed: 1 })),
    ]);
    console.log(`\n${passed} passed, ${failed} failed`);
    process.exitCode = failed === 0 ? 0 : 1;
  } finally {
    await shutdown.run();
  }
});
process.exit();
