import { buildProduct } from '../runtime/build.mjs';
import { cleanEnvironment } from '../runtime/clean-environment.mjs';
import { generatePrismaClient } from '../runtime/generate.mjs';
import { makeTestFolder, removeTestFolder, sweepTestFolders } from '../runtime/test-database.mjs';
import { runBrowserTests } from './browser-tests.mjs';
import { runCrashes, runGuards, runMailCrashes } from './proof-checks.mjs';
import { checkImports, checkStyle, checkTypes } from './static-checks.mjs';
import { createTally } from './tally.mjs';
import { runUnitTests } from './unit-tests.mjs';

/**
 * Two lanes for two cores: one checks types, builds and opens browsers, the other checks style, runs the unit tests and
 * what else starts a database of its own. Browsers and crashes spend much of their time waiting, so they fit beside each
 * other.
 */
export async function runChecks({ part, filters, shutdown }) {
  const { signal } = shutdown;
  const tally = createTally({ signal });
  const wants = (...names) => part === undefined || names.includes(part);
  await sweepTestFolders();
  const folder = makeTestFolder();
  shutdown.defer(() => removeTestFolder(folder));
  const options = { shutdown, folder, filters, env: cleanEnvironment(process.env), show: part !== undefined };
  await generatePrismaClient();

  // Before the build, which writes types of its own.
  const typed = async () => {
    if (wants('static')) await tally.step('types', () => checkTypes({ signal }));
  };
  const built = typed().then(
    () => wants('build', 'e2e', 'proof') && tally.step('build', () => build(signal)),
  );
  const withBuild = async (name, run) =>
    tally.step(name, (await built) ? () => run(options) : () => notBuilt());

  const first = async () => {
    if (wants('e2e')) await withBuild('browser tests', runBrowserTests);
  };
  const second = async () => {
    if (wants('static')) await tally.step('style', () => checkStyle({ signal }));
    if (wants('static')) await tally.step('imports', () => checkImports({ signal }));
    if (wants('unit')) await tally.step('unit and integration tests', () => runUnitTests(options));
    if (wants('proof')) await withBuild('crashes', runCrashes);
    if (wants('proof')) await tally.step('crashes of the mail', () => runMailCrashes(options));
    if (wants('proof')) await tally.step('guards', () => runGuards(options));
  };
  await Promise.all([built, first(), second()]);
  return tally.summary();
}

async function build(signal) {
  await buildProduct({ signal });
  return { passed: 1, failed: 0 };
}

async function notBuilt() {
  return { passed: 0, failed: 1, output: 'Not run, because there is no build.' };
}
