/**
 * `npm run test:guards`: takes every guard out in turn and asks for a red test. `--all` (the default) tries each,
 * `-- --sample 5` some that change with the day, `-- --only text` those whose name has it; `--database` only those of the
 * database, `--list` names them all.
 */
import { parseArgs } from 'node:util';
import { runMain } from '../runtime/refusal.mjs';
import { createShutdown } from '../runtime/shutdown.mjs';
import { tryGuards } from './guards/try-guards.mjs';

const { values } = parseArgs({
  options: {
    all: { type: 'boolean' },
    sample: { type: 'string' },
    only: { type: 'string' },
    database: { type: 'boolean' },
    list: { type: 'boolean' },
  },
});

await runMain(async () => {
  const shutdown = createShutdown();
  try {
    const { survivors } = await Promise.race([
      tryGuards({ ...values, shutdown, say: (line) => console.log(line) }),
      shutdown.asked.then(() => ({ survivors: ['stopped before the end'] })),
    ]);
    process.exitCode = survivors.length === 0 ? 0 : 1;
  } finally {
    await shutdown.run();
  }
});
process.exit();
