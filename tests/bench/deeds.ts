import {
  cohortPages,
  handIns,
  health,
  homePages,
  preparingPages,
  resultPages,
  signIns,
  studentPages,
  studentPosts,
} from './asks';
import { withClient } from './database';
import { type Ask, burst } from './load';
import type { Site } from './product';
import { findTargets, type Own, type Targets } from './targets';

/** Something that people do, measured as a row of requests. A new page is one more entry in `deedsOf`. */
export type Deed = {
  name: string;
  method: 'GET' | 'POST';
  /** What to ask in the next burst of at most so many requests. */
  asks: (most: number) => Promise<Iterator<Ask>>;
  /** Least share of the rate of /api/health. */
  least?: number;
  /** So many statements at most. */
  mostStatements?: number;
  /** Its statements are counted, its speed is not measured. */
  onlyCounted?: boolean;
};

const HAND_IN = 'self-scan hand-in';

/** What is measured of a site; health is the measure that the others are held against. */
export async function deedsOf(
  site: Site,
  secret: string,
): Promise<{ reference: Deed; timed: Deed[]; counted: Deed[] }> {
  await withClient(site.adminUrl, putBack);
  const targets = await findTargets(site, secret);
  const handInAsks = await handInSupply(site, targets.drafts);
  const endless = (asks: Iterator<Ask>) => async () => asks;
  const deeds: Deed[] = [
    {
      name: 'student form, GET of a page',
      method: 'GET',
      asks: endless(studentPages(targets)),
      least: 0.25,
      mostStatements: 4,
    },
    {
      name: 'student form, POST of a page',
      method: 'POST',
      asks: endless(studentPosts(targets)),
      least: 0.2,
      mostStatements: 4,
    },
    { name: HAND_IN, method: 'POST', asks: handInAsks },
    { name: 'result page', method: 'GET', asks: endless(resultPages(targets)) },
    // The facilitator's dashboard: twenty-four people over six meetings.
    { name: 'cohort page of 24', method: 'GET', asks: endless(cohortPages(targets)), mostStatements: 12 },
    {
      name: 'cohort page of 2',
      method: 'GET',
      asks: endless(cohortPages(targets, 2)),
      mostStatements: 12,
      onlyCounted: true,
    },
    ...(['prepare', 'versions', 'version', 'werkvormen'] as const).map(
      (page): Deed => ({
        name: `preparing: ${page}`,
        method: 'GET',
        asks: endless(preparingPages(targets, page)),
        mostStatements: 12,
        onlyCounted: true,
      }),
    ),
    { name: 'home page', method: 'GET', asks: endless(homePages(targets)) },
    { name: 'sign-in', method: 'POST', asks: (most) => signIns(site, secret, targets.users, most) },
  ];
  await learnForms(site, targets);
  return {
    reference: { name: '/api/health', method: 'GET', asks: endless(health()) },
    timed: deeds.filter(({ onlyCounted }) => !onlyCounted),
    counted: deeds,
  };
}

/** A process keeps the forms it has shown, as they never change: one result of each partnership, and it knows them. */
async function learnForms({ origin }: Site, { results }: Targets) {
  const once = [...new Map(results.map((own) => [own.slug, own])).values()];
  await burst(origin, resultPages({ results: once }), { most: once.length });
}

/** A scan is handed in once: when the supply runs low, those that were are put back between two bursts. */
async function handInSupply(site: Site, drafts: Own[]) {
  let left = await handIns(site, drafts);
  let taken = 0;
  return async (most: number) => {
    if (taken + most > drafts.length && taken > 0) {
      await withClient(site.adminUrl, putBack);
      left = await handIns(site, drafts);
      taken = 0;
    }
    taken += most;
    return left;
  };
}

/** Past the trigger that keeps a handed-in scan as it is. */
async function putBack(client: Parameters<Parameters<typeof withClient>[1]>[0]) {
  await client.query('SET session_replication_role = replica');
  await client.query(`
    UPDATE self_scan s SET submitted_at = NULL, scores = NULL FROM scan_round r
    WHERE r.partnership_id = s.partnership_id AND r.id = s.round_id AND r.kind = 'end' AND s.submitted_at IS NOT NULL`);
}
