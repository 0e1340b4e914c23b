import { found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import type { ItemSubject } from './own-items';
import type { RoundSubject } from './own-subjects';
import { readStandingWithMe, type StandingWithMe } from './standing-with-me';

/**
 * What others share with the actor and they may still see, newest first; of one cohort, or of all. Once per thing: scans
 * and learning questions, and beside them plans, notes and reflections. One statement.
 */
export async function listShared(scope: Scope, cohortId?: string) {
  const rows = await readStandingWithMe(scope, cohortId ?? null);
  return {
    results: rows.filter(({ meetingId }) => meetingId === null).map(asResult),
    items: rows.filter(({ meetingId }) => meetingId !== null).map(asItem),
  };
}

/** Of those, the scans and learning questions alone. */
export async function listSharedWithMe(scope: Scope, cohortId?: string) {
  return (await listShared(scope, cohortId)).results;
}

export type SharedWithMe = ReturnType<typeof asResult>;
export type SharedItem = ReturnType<typeof asItem>;

function asResult(row: StandingWithMe) {
  return { ...sharedBy(row), subject: row.subject as RoundSubject, roundKind: found(row.roundKind) };
}

function asItem(row: StandingWithMe) {
  return {
    ...sharedBy(row),
    subject: row.subject as ItemSubject,
    /** The meeting it came after. */
    meeting: { id: found(row.meetingId), startsAt: found(row.meetingAt) },
    reflectionKind: row.reflectionKind,
  };
}

function sharedBy(row: StandingWithMe) {
  return {
    shareId: row.shareId,
    /** Of what is shared. */
    thingId: row.thingId,
    memberId: row.ownerId,
    name: row.ownerName,
    cohort: { id: row.cohortId, name: row.cohortName },
    sharedAt: row.sharedAt,
  };
}
