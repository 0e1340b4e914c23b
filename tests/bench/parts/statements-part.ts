import { withClient } from '../database';
import { type Deed, deedsOf } from '../deeds';
import { type Ask, burst } from '../load';
import type { Bench } from '../product';
import { atMost, fact, type Result } from '../results';
import { statementsDuring, withStatementLog } from '../statement-log';

/** One to fill what the process keeps, and those that are counted. */
const ASKED = 3;

/** How many statements one request is, counted by the database itself, once the process knows the forms. */
export async function statementsPart(
  bench: Bench,
  _quick: boolean,
  say: (text: string) => void,
): Promise<Result[]> {
  const { counted } = await deedsOf(bench.site, bench.secret);
  return withClient(bench.site.adminUrl, (client) =>
    withStatementLog(client, async () => {
      const results: Result[] = [];
      for (const deed of counted) results.push(await count(bench, deed, say));
      return results;
    }),
  );
}

/** The first request fills what the process keeps; then each next one is counted, and the most is the answer. */
async function count(
  { site, dataDir }: Bench,
  { name, asks, mostStatements }: Deed,
  say: (text: string) => void,
): Promise<Result> {
  const ask = repeated(await asks(ASKED));
  const one = async () => {
    const { firstError } = await burst(site.origin, ask(), { most: 1 });
    if (firstError) throw new Error(firstError);
  };
  await one();
  const counts: Awaited<ReturnType<typeof statementsDuring>>[] = [];
  for (let turn = 1; turn < ASKED; turn += 1) counts.push(await statementsDuring(dataDir, one));
  const { statements: longest, plans } = counts.sort(
    (a, b) => b.statements.length - a.statements.length,
  )[0] ?? { statements: [], plans: [] };
  if (process.env.BENCH_VERBOSE) say([`${name}:`, ...longest, ...plans].join('\n    '));
  return mostStatements === undefined
    ? fact(`statements: ${name}`, longest.length)
    : atMost(`statements: ${name}`, longest.length, '', mostStatements);
}

/** The same page again, as the process then knows its form; a deed that can be done once goes on with the next. */
function repeated(asks: Iterator<Ask>): () => Iterator<Ask> {
  let first: Ask | undefined;
  return () => {
    const next = first && first.method !== 'POST' ? first : (asks.next().value as Ask);
    first = next;
    return [next][Symbol.iterator]();
  };
}
