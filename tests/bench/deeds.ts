import { cohortPages, handIns, health, resultPages, signIns, studentPages, studentPosts } from './asks';
import { withClient } from './database';
import type { Ask } from './load';
import type { Site } from './product';
import { findTargets, type Own } from './targets';

/** Something that people do, measured as a row of requests. */
export type Deed = {
  name: string;
  method: 'GET' | 'POST';
  /** What to ask in the next burst of at most so many requests. */
  asks: (most: number) => Promise<Iterator<Ask>>;
  /** Least share of the rate of /api/health. */
  least?: number;
};

/** What is measured of a site; health is the measure that the others are held against. */
export async function deedsOf(site: Site, secret: string): Promise<{ reference: Deed; deeds: Deed[] }> {
  await withClient(site.adminUrl, putBack);
  const targets = await findTargets(site, secret);
  const handInAsks = await handInSupply(site, targets.drafts);
  const endless = (asks: Iterator<Ask>) => async () => asks;
  return {
    reference: { name: '/api/health', method: 'GET', asks: endless(health()) },
    deeds: [
      {
        name: 'student form, GET of a page',
        method: 'GET',
        asks: endless(studentPages(targets)),
        least: 0.25,
      },
      {
        name: 'student form, POST of a page',
        method: 'POST',
        asks: endless(studentPosts(targets)),
        least: 0.2,
      },
      { name: 'self-scan hand-in', method: 'POST', asks: handInAsks },
      { name: 'result page', method: 'GET', asks: endless(resultPages(targets)) },
      { name: 'cohort page of 24', method: 'GET', asks: endless(cohortPages(targets)) },
      { name: 'sign-in', method: 'POST', asks: (most) => signIns(site, secret, targets.users, most) },
    ],
  };
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
