import { type Deed, deedsOf } from '../deeds';
import { burst, CONNECTIONS } from '../load';
import { memoryResults } from '../memory';
import { type Burst, type Load, summed } from '../percentiles';
import { processorTime, webProcessOf } from '../processes';
import type { Bench } from '../product';
import { rawTransactions } from '../raw-transaction';
import { atMost, compared, fact, type Result } from '../results';

/** A burst is short, so that what they are held against is measured again and again in between. */
const PACE = { warmUp: 2, seconds: 3, turns: 3 };
const QUICK = { warmUp: 0.5, seconds: 1, turns: 1 };

/** More than any deed of this product can do in a second. */
const MOST_PER_SECOND = 500;

/** Requests per second and latency of what people do, beside an empty answer and a bare transaction in the same minutes. */
export async function loadPart(
  { site, secret }: Bench,
  quick: boolean,
  say: (text: string) => void,
): Promise<Result[]> {
  const pace = quick ? QUICK : PACE;
  const { reference, timed } = await deedsOf(site, secret);
  const all = [reference, ...timed];
  const app = webProcessOf(site.origin);
  const used = new Map<string, number>();
  const bursts = new Map<string, Burst[]>();
  const keep = (name: string, done: Burst) => {
    bursts.set(name, [...(bursts.get(name) ?? []), done]);
    if (done.firstError) say(`${name}: ${done.firstError}`);
  };
  for (const deed of all) await run(site.origin, deed, pace.warmUp);
  for (let turn = 0; turn < pace.turns; turn += 1) {
    for (const deed of all) {
      const before = app === null ? 0 : processorTime(app);
      keep(deed.name, await run(site.origin, deed, pace.seconds));
      const after = app === null ? 0 : processorTime(app);
      used.set(deed.name, (used.get(deed.name) ?? 0) + after - before);
    }
    keep(RAW, await rawTransactions(site.adminUrl, site.appUrl, pace.seconds));
  }
  const loads = new Map([...bursts].map(([name, done]) => [name, summed(done)]));
  const health = loads.get(reference.name) as Load;
  const raw = loads.get(RAW) as Load;
  return [
    ...factsOf(reference.name, health),
    ...factsOf(RAW, raw),
    ...timed.flatMap((deed) => resultsOf(deed, loads.get(deed.name) as Load, { health, raw })),
    ...(app === null ? [] : all.map(({ name }) => processorResult(name, used, loads))),
    ...(await memoryResults(site.adminUrl)),
  ];
}

const RAW = 'raw transaction over pg';

async function run(origin: string, deed: Deed, seconds: number) {
  const most = Math.ceil(seconds * MOST_PER_SECOND);
  const asks = await deed.asks(most);
  return burst(
    origin,
    asks,
    deed.name === '/api/health' ? { seconds } : { seconds, most: deed.method === 'GET' ? undefined : most },
  );
}

/** Where others work beside it this says more than a rate: their time does not count. */
function processorResult(name: string, used: Map<string, number>, loads: Map<string, Load>): Result {
  const { requests = 0 } = loads.get(name) ?? {};
  const spent = requests === 0 ? 0 : (used.get(name) ?? 0) / requests;
  return fact(`${name}, processor time of the app`, spent, 'ms/request');
}

function factsOf(name: string, { perSecond, p50, p95, errors }: Load): Result[] {
  return [
    fact(`${name}, ${CONNECTIONS} connections`, perSecond, 'requests/s'),
    fact(`${name}, p50`, p50, 'ms'),
    fact(`${name}, p95`, p95, 'ms'),
    atMost(`${name}, failures`, errors, 'requests', 0),
  ];
}

function resultsOf(
  { name, method, least }: Deed,
  load: Load,
  { health, raw }: { health: Load; raw: Load },
): Result[] {
  const [, ...others] = factsOf(name, load);
  return [
    compared(`${name}, beside /api/health`, load.perSecond, 'requests/s', {
      reference: health.perSecond,
      least,
    }),
    ...(method === 'POST'
      ? [
          compared(`${name}, beside the raw transaction`, load.perSecond, 'requests/s', {
            reference: raw.perSecond,
          }),
        ]
      : []),
    ...others,
  ];
}
