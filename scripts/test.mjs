/**
 * `npm test` checks everything; `npm test -- static|unit|proof|build|e2e [filters]` one part of it.
 * Plain Node until the packages are there: nothing that needs one may be imported above.
 */
import { assertNodeVersion, installPackages } from './runtime/install.mjs';
import { Refusal, sentenceOf } from './runtime/refusal.mjs';
import { createShutdown } from './runtime/shutdown.mjs';

const PARTS = ['static', 'unit', 'proof', 'build', 'e2e'];

try {
  process.exit(await main(process.argv.slice(2)));
} catch (error) {
  console.error(sentenceOf(error));
  console.log('0 passed, 1 failed');
  process.exit(1);
}

async function main([part, ...filters]) {
  if (part !== undefined && !PARTS.includes(part))
    throw new Refusal(`There is no part "${part}": choose ${PARTS.join(', ')}.`);
  assertNodeVersion();
  installPackages();
  const shutdown = createShutdown();
  try {
    const { runChecks } = await import('./checks/run-checks.mjs');
    const { failed, line } = await Promise.race([
      runChecks({ part, filters, shutdown }),
      interrupted(shutdown),
    ]);
    await shutdown.run();
    console.log(`\n${line}`);
    return failed === 0 ? 0 : 1;
  } finally {
    await shutdown.run();
  }
}

async function interrupted(shutdown) {
  await shutdown.asked;
  throw new Refusal('Stopped before the end.');
}
