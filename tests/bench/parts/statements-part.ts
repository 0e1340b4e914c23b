import { cohortPages, handIns, resultPages, signIns, studentPages, studentPosts } from '../asks';
import { withClient } from '../database';
import { type Ask, burst } from '../load';
import type { Bench } from '../product';
import { atMost, fact, type Result } from '../results';
import { statementsDuring, withStatementLog } from '../statement-log';
import { findTargets } from '../targets';

type Counted = { name: string; asks: Iterator<Ask>; most?: number };

/** How many statements one request is, counted by the database itself, once the process knows the forms. */
export function statementsPart(bench: Bench, say: (text: string) => void): Promise<Result[]> {
  return withClient(bench.site.adminUrl, (client) =>
    withStatementLog(client, async () => {
      const results: Result[] = [];
      for (const counted of await whatToCount(bench)) results.push(await count(bench, counted, say));
      return results;
    }),
  );
}

async function whatToCount({ site, secret }: Bench): Promise<Counted[]> {
  const targets = await findTargets(site, secret);
  const [pages, posts] = [studentPages(targets), studentPosts(targets)];
  return [
    { name: 'student form, GET of a page', asks: pages, most: 4 },
    { name: 'student form, POST of a page', asks: posts, most: 4 },
    { name: 'cohort page of 2', asks: cohortPages(targets, 2), most: 8 },
    { name: 'cohort page of 24', asks: cohortPages(targets, 24), most: 8 },
    { name: 'result page', asks: resultPages(targets) },
    { name: 'self-scan hand-in', asks: await handIns(site, targets.drafts.slice(-20)) },
    { name: 'sign-in', asks: await signIns(site, secret, targets.users, 5) },
  ];
}

/** The first requests fill what the process keeps; then each next one is counted, and the most is the answer. */
async function count(
  { site, dataDir }: Bench,
  { name, asks, most }: Counted,
  say: (text: string) => void,
): Promise<Result> {
  const ask = repeated(asks);
  const one = async () => {
    const { firstError } = await burst(site.origin, ask(), { most: 1 });
    if (firstError) throw new Error(firstError);
  };
  await one();
  const counts: Awaited<ReturnType<typeof statementsDuring>>[] = [];
  for (let turn = 0; turn < 2; turn += 1) counts.push(await statementsDuring(dataDir, one));
  const { statements: longest, plans } = counts.sort(
    (a, b) => b.statements.length - a.statements.length,
  )[0] ?? { statements: [], plans: [] };
  if (process.env.BENCH_VERBOSE) say([`${name}:`, ...longest, ...plans].join('\n    '));
  return most === undefined
    ? fact(`statements: ${name}`, longest.length)
    : atMost(`statements: ${name}`, longest.length, '', most);
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
