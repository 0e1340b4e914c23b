import { buildProduct } from '../runtime/build.mjs';
import { cleanEnvironment } from '../runtime/clean-environment.mjs';
import { generatePrismaClient } from '../runtime/generate.mjs';
import { makeTestFolder, removeTestFolder, sweepTestFolders } from '../runtime/test-database.mjs';
import { runBrowserTests } from './browser-tests.mjs';
import { runCrashes, runGuards } from './proof-checks.mjs';
import { checkImports, checkStyle, checkTypes } from './static-checks.mjs';
import { createTally } from './tally.mjs';
import { runUnitTests } from './unit-tests.mjs';

/** Two things at a time: one lane checks and builds, the other runs the tests; the browser comes last, alone. */
export async function runChecks({ part, filters, shutdown }) {
  const { signal } = shutdown;
  const tally = createTally({ signal });
  const wants = (name) => part === undefined || part === name;
  await sweepTestFolders();
  const folder = makeTestFolder();
  shutdown.defer(() => removeTestFolder(folder));
  const options = { shutdown, folder, filters, env: cleanEnvironment(process.env), show: part !== undefined };
  await generatePrismaClient();

  let built = false;
  const first = async () => {
    if (wants('static')) {
      await tally.step('types', () => checkTypes({ signal }));
      await tally.step('style', () => checkStyle({ signal }));
      await tally.step('imports', () => checkImports({ signal }));
    }
    if (wants('build') || wants('e2e')) built = await tally.step('build', () => build(signal));
  };
  const second = async () => {
    if (wants('unit')) await tally.step('unit and integration tests', () => runUnitTests(options));
    if (part === 'proof') await tally.step('guards', () => runGuards(options));
    if (part === 'proof') await tally.step('crashes', () => runCrashes(options));
  };
  await Promise.all([first(), second()]);
  if (wants('e2e')) await tally.step('browser tests', () => (built ? runBrowserTests(options) : notBuilt()));
  return tally.summary();
}

async function build(signal) {
  await buildProduct({ signal });
  return { passed: 1, failed: 0 };
}

async function notBuilt() {
  return { passed: 0, failed: 1, output: 'Not run, because there is no build.' };
}
