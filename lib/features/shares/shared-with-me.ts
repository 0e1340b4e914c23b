import { found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import type { ItemSubject } from './own-items';
import type { RoundSubject } from './own-subjects';
import { readStandingWithMe } from './standing-with-me';

const ROUND_SUBJECTS: readonly RoundSubject[] = ['self_scan', 'learning_question'];
const ITEM_SUBJECTS: readonly ItemSubject[] = ['practice_plan', 'practice_note', 'reflection'];

/**
 * Scans and learning questions that others share with the actor and they may still see, newest first; of one cohort, or of
 * all. Once per thing.
 */
export async function listSharedWithMe(scope: Scope, cohortId?: string) {
  const rows = await readStandingWithMe(scope, { subjects: ROUND_SUBJECTS, cohortId });
  return rows.map((row) => ({
    shareId: row.shareId,
    subject: row.subject,
    /** Of the scan or the learning question. */
    thingId: row.thingId,
    memberId: row.ownerId,
    name: row.ownerName,
    cohort: { id: row.cohortId, name: row.cohortName },
    roundKind: found(row.roundKind),
    sharedAt: row.sharedAt,
  }));
}

export type SharedWithMe = Awaited<ReturnType<typeof listSharedWithMe>>[number];

/** The same for plans, notes and reflections, each with the meeting it came after. */
export async function listSharedItems(scope: Scope, cohortId?: string) {
  const rows = await readStandingWithMe(scope, { subjects: ITEM_SUBJECTS, cohortId });
  return rows.map((row) => ({
    shareId: row.shareId,
    subject: row.subject as ItemSubject,
    thingId: row.thingId,
    memberId: row.ownerId,
    name: row.ownerName,
    cohort: { id: row.cohortId, name: row.cohortName },
    meeting: { id: found(row.meetingId), startsAt: found(row.meetingAt) },
    reflectionKind: row.reflectionKind,
    sharedAt: row.sharedAt,
  }));
}

export type SharedItem = Awaited<ReturnType<typeof listSharedItems>>[number];
