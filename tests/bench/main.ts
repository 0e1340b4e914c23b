import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { now } from '@/lib/platform/clock';
import { inProject, projectRoot } from '../../scripts/runtime/paths.mjs';
import { createShutdown } from '../../scripts/runtime/shutdown.mjs';
import { describeMachine, idleNow, idleResult } from './machine';
import { type Options, PARTS, type Part, readOptions } from './options';
import { growthPart } from './parts/growth-part';
import { loadPart } from './parts/load-part';
import { remindersPart } from './parts/reminders-part';
import { statementsPart } from './parts/statements-part';
import { transferPart } from './parts/transfer-part';
import { tableOf } from './print-table';
import { type Bench, startBench } from './product';
import { atMost, fact, missed, type Result, renewed, written } from './results';
import { countWorld } from './world/load-world';

const NATIONAL = 200;

/** `npm run bench`: measures, prints one table and writes it down. */
async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  const shutdown = createShutdown();
  try {
    const results = await Promise.race([measure(options, shutdown), stopped(shutdown)]);
    console.log(`\n${tableOf(results)}\n`);
    report(results, options);
    return options.strict && missed(results).length > 0 ? 1 : 0;
  } finally {
    await shutdown.run();
  }
}

async function measure(
  { parts, quick }: Options,
  shutdown: ReturnType<typeof createShutdown>,
): Promise<Result[]> {
  const idle = await idleNow();
  const say = (text: string) => console.log(text);
  const partnerships = sizeOf(parts, quick);
  const explain = isExplained(parts);
  const bench = await startBench({ env: process.env, partnerships, moment: now(), shutdown, say, explain });
  const results = [
    ...describeMachine(),
    idleResult('machine: idle before the run', idle),
    ...(await worldResults(bench)),
  ];
  for (const part of parts) {
    results.push(idleResult(`machine: idle before part ${part}`, await idleNow()));
    say(`Measuring: ${part} …`);
    const measured = await MEASURES[part](bench, quick, say);
    say(tableOf(measured));
    results.push(...measured);
  }
  return results;
}

/** Writing plans down takes time of its own: only where nothing is timed. */
function isExplained(parts: Part[]): boolean {
  return Boolean(process.env.BENCH_VERBOSE) && parts.join() === 'statements';
}

const NATIONAL_PARTS: Part[] = ['load', 'growth', 'reminders'];

/** Only speed and plans depend on the size of the world. */
function sizeOf(parts: Part[], quick: boolean): number {
  if (quick) return 3;
  return isExplained(parts) || NATIONAL_PARTS.some((part) => parts.includes(part)) ? NATIONAL : 20;
}

/** What is measured, by its name on the command line. A new part is one more here and in `PARTS`. */
const MEASURES: Record<
  Part,
  (bench: Bench, quick: boolean, say: (text: string) => void) => Promise<Result[]>
> = {
  load: loadPart,
  transfer: transferPart,
  statements: statementsPart,
  growth: growthPart,
  reminders: remindersPart,
};

async function worldResults({ site }: Bench): Promise<Result[]> {
  const counts = Object.entries(await countWorld(site.adminUrl)).map(([table, count]) =>
    fact(`world: ${table}`, count, 'rows'),
  );
  return [...counts, atMost('world: loading it', Math.round(site.loaded), 's', 120)];
}

function report(results: Result[], { parts, quick }: Options) {
  const wrong = missed(results);
  if (wrong.some(({ name }) => name.startsWith('machine: idle')))
    console.log('The machine was too busy with other work to believe these figures.');
  console.log(
    wrong.length === 0 ? 'Every budget is met.' : `Missed: ${wrong.map(({ name }) => name).join('; ')}.`,
  );
  const file = inProject(quick ? '.cache/bench-quick.json' : 'tests/bench/latest.json');
  const whole = parts.length === PARTS.length;
  const before = !whole && existsSync(file) ? readFileSync(file, 'utf8') : '[]';
  // Some parts are measured alone in a smaller world than they are together.
  const kept = whole ? results : results.filter(({ name }) => !name.startsWith('world:'));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, written(renewed(JSON.parse(before) as Result[], kept)));
  console.log(`Written to ${path.relative(projectRoot, file)}`);
}

async function stopped(shutdown: ReturnType<typeof createShutdown>): Promise<never> {
  await shutdown.asked;
  throw new Error('Stopped before the end.');
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
