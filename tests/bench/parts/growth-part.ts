import { type Deed, deedsOf } from '../deeds';
import { burst } from '../load';
import { type Burst, median, summed } from '../percentiles';
import type { Bench, Site } from '../product';
import { atMost, compared, fact, type Result } from '../results';

const MOST_GROWTH = 1.1;
const MOST_PER_SECOND = 500;

type Measured = { site: Site; deeds: Deed[]; p50: Map<string, number[]>; errors: number };

/**
 * The same deeds in worlds of different sizes. Each world has a web process of its own; they are asked in turns, so that
 * a busy moment of the machine falls on all of them. What counts is the middle of the bursts' middles.
 */
export async function growthPart(
  bench: Bench,
  quick: boolean,
  say: (text: string) => void,
): Promise<Result[]> {
  const pace = quick ? { seconds: 0.5, turns: 2 } : { seconds: 0.8, turns: 7 };
  const sizes = quick ? [1, 2] : [1, 20];
  const sites: Site[] = [];
  for (const size of sizes) sites.push(await bench.addSite(size));
  sites.push(bench.site);
  const measured: Measured[] = [];
  for (const site of sites)
    measured.push({ site, deeds: (await deedsOf(site, bench.secret)).deeds, p50: new Map(), errors: 0 });
  await eachInTurn(measured, { seconds: 1.5, turn: 0, say });
  for (const one of measured) one.p50.clear();
  for (let turn = 0; turn < pace.turns; turn += 1)
    await eachInTurn(measured, { seconds: pace.seconds, turn, say });
  return resultsOf(measured);
}

async function eachInTurn(
  measured: Measured[],
  { seconds, turn, say }: { seconds: number; turn: number; say: (text: string) => void },
) {
  const order = measured.map((_, at) => measured[(at + turn) % measured.length] as Measured);
  for (const [at, { name }] of (measured[0]?.deeds ?? []).entries()) {
    for (const one of order) {
      const done = await run(one, one.deeds[at] as Deed, seconds);
      if (done.firstError) say(`${name} at ${one.site.partnerships}: ${done.firstError}`);
      one.errors += done.errors;
      one.p50.set(name, [...(one.p50.get(name) ?? []), summed([done]).p50]);
    }
  }
}

/** Worlds of one partnership have few scans to hand in: such a burst ends with them, in all worlds alike. */
async function run({ site }: Measured, deed: Deed, seconds: number): Promise<Burst> {
  const most = deed.name === 'self-scan hand-in' ? 112 : seconds * MOST_PER_SECOND;
  return burst(site.origin, await deed.asks(most), { seconds, most });
}

function resultsOf(measured: Measured[]): Result[] {
  const [one, ...more] = measured as [Measured, ...Measured[]];
  const largest = more.at(-1);
  const middle = ({ p50 }: Measured, name: string) => median(p50.get(name) ?? []);
  return one.deeds
    .flatMap(({ name }) => [
      fact(`growth: ${name}, p50 at ${countOf(one)}`, middle(one, name), 'ms'),
      ...more.map((other) =>
        compared(`growth: ${name}, p50 at ${countOf(other)}`, middle(other, name), 'ms', {
          reference: middle(one, name),
          ...(other === largest ? { most: MOST_GROWTH } : {}),
        }),
      ),
    ])
    .concat(
      atMost(
        'growth: failures',
        measured.reduce((sum, { errors }) => sum + errors, 0),
        'requests',
        0,
      ),
    );
}

function countOf({ site }: Measured): string {
  return `${site.partnerships} partnership${site.partnerships === 1 ? '' : 's'}`;
}
