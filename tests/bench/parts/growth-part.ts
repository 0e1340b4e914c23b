import { type Deed, deedsOf } from '../deeds';
import { burst } from '../load';
import { type Burst, median, summed } from '../percentiles';
import type { Bench, Site } from '../product';
import { atMost, compared, fact, type Result } from '../results';

const MOST_GROWTH = 1.1;
const MOST_PER_SECOND = 500;

type Measured = { site: Site; deeds: Deed[]; p50: Map<string, number[]>; errors: number };

/**
 * The same deeds in worlds of different sizes. Each world has a web process of its own, as fresh as the others; they are
 * asked in turns, so that a busy moment of the machine falls on all of them. Each turn compares the worlds with the
 * smallest one of that same turn, and what counts is the middle of those ratios.
 */
export async function growthPart(
  bench: Bench,
  quick: boolean,
  say: (text: string) => void,
): Promise<Result[]> {
  const pace = quick ? { seconds: 0.5, turns: 3 } : { seconds: 0.5, turns: 21 };
  const sizes = quick ? [1, 2] : [1, 20];
  const sites: Site[] = [];
  for (const size of sizes) sites.push(await bench.addSite(size));
  sites.push(await bench.freshSite());
  const measured: Measured[] = [];
  for (const site of sites)
    measured.push({ site, deeds: (await deedsOf(site, bench.secret)).timed, p50: new Map(), errors: 0 });
  await eachInTurn(measured, { secondsOf: () => 1.5, turn: 0, say });
  const secondsOf = longEnough(measured[0], pace.seconds);
  for (const one of measured) one.p50.clear();
  for (let turn = 0; turn < pace.turns; turn += 1) await eachInTurn(measured, { secondsOf, turn, say });
  return resultsOf(measured);
}

/** At least three answers for each connection: the first ones are all asked for at once, and say little. */
function longEnough(first: Measured | undefined, least: number): (name: string) => number {
  const answer = new Map([...(first?.p50 ?? [])].map(([name, p50]) => [name, median(p50) / 1000]));
  return (name) => Math.max(least, 3 * (answer.get(name) ?? 0));
}

type Turn = { secondsOf: (name: string) => number; turn: number; say: (text: string) => void };

async function eachInTurn(measured: Measured[], { secondsOf, turn, say }: Turn) {
  const order = measured.map((_, at) => measured[(at + turn) % measured.length] as Measured);
  for (const [at, { name }] of (measured[0]?.deeds ?? []).entries()) {
    for (const one of order) {
      const done = await run(one, one.deeds[at] as Deed, secondsOf(name));
      if (done.firstError) say(`${name} at ${one.site.partnerships}: ${done.firstError}`);
      one.errors += done.errors;
      one.p50.set(name, [...(one.p50.get(name) ?? []), summed([done]).p50]);
    }
  }
}

/** Worlds of one partnership have few scans to hand in: such a burst ends with them, in all worlds alike. */
async function run({ site }: Measured, deed: Deed, seconds: number): Promise<Burst> {
  const most = deed.name === 'self-scan hand-in' ? 112 : Math.ceil(seconds * MOST_PER_SECOND);
  return burst(site.origin, await deed.asks(most), { seconds, most });
}

function resultsOf(measured: Measured[]): Result[] {
  const [one, ...more] = measured as [Measured, ...Measured[]];
  const largest = more.at(-1);
  const middles = ({ p50 }: Measured, name: string) => p50.get(name) ?? [];
  const growth = (other: Measured, name: string) =>
    median(middles(other, name).map((p50, turn) => p50 / (middles(one, name)[turn] ?? p50)));
  return [
    ...one.deeds.flatMap(({ name }) => [
      fact(`growth: ${name}, p50 at ${countOf(one)}`, median(middles(one, name)), 'ms'),
      ...more.map((other) =>
        grown(`growth: ${name}, p50 at ${countOf(other)}`, {
          value: median(middles(other, name)),
          reference: median(middles(one, name)),
          ratio: growth(other, name),
          most: other === largest ? MOST_GROWTH : undefined,
        }),
      ),
    ]),
    atMost(
      'growth: failures',
      measured.reduce((sum, { errors }) => sum + errors, 0),
      'requests',
      0,
    ),
  ];
}

/** The ratio is that of the turns, which a busy moment leaves alone, not that of the two figures. */
function grown(
  name: string,
  { value, reference, ratio, most }: { value: number; reference: number; ratio: number; most?: number },
): Result {
  const result = compared(name, value, 'ms', { reference, most });
  return {
    ...result,
    ratio: Math.round(ratio * 1000) / 1000,
    ok: most === undefined ? null : ratio <= most,
  };
}

function countOf({ site }: Measured): string {
  return `${site.partnerships} partnership${site.partnerships === 1 ? '' : 's'}`;
}
