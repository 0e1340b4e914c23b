import { readPlaces } from '@/lib/core/meetings/read-places';
import { canAdminister, reviewsSchool } from '@/lib/core/people/policy';
import { found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';

/** What the frame around every signed-in page shows: who you are, where you can go, and your group's place in the ring. */
export async function getShell(scope: Scope) {
  const { actor, partnership } = scope;
  const left = actor.leftAt !== null;
  const { participates, tookPart, inGroups, id, name } = await readGroups(scope);
  const place = id && !left && (await readPlaces(scope, [id])).get(id);
  return {
    person: actor.name,
    partnership: partnership.name,
    /** Only the own data is left. */
    left,
    several: actor.memberships > 1,
    administers: canAdminister(actor),
    reviewsSchool: reviewsSchool(actor),
    participates: participates && !left,
    /** Has rounds to look back on, also after stopping. */
    tookPart: tookPart && !left,
    /** Takes part in a group or leads one, be it an earlier one that is finished. */
    inGroups: inGroups && !left,
    cohort: id && name && place ? { id, name, place } : null,
  };
}

type Groups = {
  participates: boolean;
  tookPart: boolean;
  inGroups: boolean;
  id: string | null;
  name: string | null;
};

/**
 * Whether the actor takes part in a group now, whether they ever did, and whether any is still theirs to read; and the newest running one that they take part
 * in or lead. One statement, as every page asks it.
 */
async function readGroups({ tx, actor }: Scope): Promise<Groups> {
  const me = actor.memberId;
  const [row] = await tx.$queryRaw<Groups[]>`
    SELECT newest.id, newest.name, count(p.id) > 0 AS "tookPart",
      bool_or(p.id IS NOT NULL AND p.left_at IS NULL AND c.archived_at IS NULL) AS participates,
      bool_or(p.id IS NOT NULL AND p.left_at IS NULL)
        OR EXISTS (SELECT FROM cohort_facilitator l WHERE l.member_id = ${me}::uuid) AS "inGroups"
    FROM (SELECT) one
    LEFT JOIN participant p ON p.member_id = ${me}::uuid
    LEFT JOIN cohort c ON c.partnership_id = p.partnership_id AND c.id = p.cohort_id
    LEFT JOIN LATERAL (
      SELECT r.id, r.name FROM cohort r
      WHERE r.archived_at IS NULL AND (
        EXISTS (SELECT FROM participant i
          WHERE i.partnership_id = r.partnership_id AND i.cohort_id = r.id AND i.member_id = ${me}::uuid AND i.left_at IS NULL)
        OR EXISTS (SELECT FROM cohort_facilitator f
          WHERE f.partnership_id = r.partnership_id AND f.cohort_id = r.id AND f.member_id = ${me}::uuid))
      ORDER BY r.start_meeting_at DESC LIMIT 1) newest ON true
    GROUP BY newest.id, newest.name`;
  return found(row);
}
