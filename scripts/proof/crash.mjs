/**
 * `npm run test:crash -- --times 500`: kills the web process and Postgres in turn (-9) in the middle of hand-ins, starts
 * them again as the product does, and looks for what was acknowledged; 20 times by itself. Then `--kills` times (60) a
 * worker or Postgres while mail is delivered or reminders are decided, and counts at the receiver. `--long`: 500 and
 * 1,000. `--only mails|hand-ins`.
 */
import { parseArgs } from 'node:util';
import { runMain } from '../runtime/refusal.mjs';
import { createShutdown } from '../runtime/shutdown.mjs';
import { crashTimes } from './crash/crash-times.mjs';
import { crashMails } from './crash/mails/crash-mails.mjs';

const { values } = parseArgs({
  options: {
    times: { type: 'string' },
    kills: { type: 'string' },
    only: { type: 'string' },
    long: { type: 'boolean', default: false },
  },
});
const times = Number(values.times ?? (values.long ? 500 : 20));
const kills = Number(values.kills ?? (values.long ? 1_000 : 60));

await runMain(async () => {
  const shutdown = createShutdown();
  const say = (line) => console.log(line);
  const wants = (part) => values.only === undefined || values.only === part;
  const run = async () => [
    ...(wants('hand-ins') ? await crashTimes({ times, shutdown, say }) : []),
    ...(wants('mails') ? await crashMails({ kills, shutdown, say }) : []),
  ];
  try {
    const wrong = await Promise.race([run(), shutdown.asked.then(() => ['stopped before the end'])]);
    process.exitCode = wrong.length === 0 ? 0 : 1;
  } finally {
    await shutdown.run();
  }
});
process.exit();
