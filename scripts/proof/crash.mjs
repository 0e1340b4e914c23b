/**
 * `npm run test:crash -- --times 500`: kills the web process and Postgres in turn (-9) in the middle of hand-ins, starts
 * them again as the product does, and looks for what was acknowledged. Takes 20 times by itself.
 */
import { parseArgs } from 'node:util';
import { runMain } from '../runtime/refusal.mjs';
import { createShutdown } from '../runtime/shutdown.mjs';
import { crashTimes } from './crash/crash-times.mjs';

const { values } = parseArgs({ options: { times: { type: 'string', default: '20' } } });

await runMain(async () => {
  const shutdown = createShutdown();
  try {
    const times = Number(values.times);
    const run = crashTimes({ times, shutdown, say: (line) => console.log(line) });
    const wrong = await Promise.race([run, shutdown.asked.then(() => ['stopped before the end'])]);
    process.exitCode = wrong.length === 0 ? 0 : 1;
  } finally {
    await shutdown.run();
  }
});
process.exit();
