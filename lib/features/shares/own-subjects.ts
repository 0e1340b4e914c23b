import { getOwnRound, type Participation } from '@/lib/core/cohorts/participation';
import { found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import type { ShareAudience, ShareSubject } from '@/prisma/generated/enums';

/** What belongs to a round of scans; plans, notes and reflections are shared one by one. */
export type RoundSubject = Extract<ShareSubject, 'self_scan' | 'learning_question'>;

/** By subject: the id of what there is to show, null while it is not there (a scan counts once it is handed in). */
export type Subjects = Record<RoundSubject, string | null>;

/** What the actor could share of this round. NotFoundError for a round of a group in which they take no part. */
export async function getOwnSubjects(scope: Scope, roundId: string) {
  const own = await getOwnRound(scope, roundId);
  return { ...own, subjects: await subjectsOf(scope, own) };
}

export async function subjectsOf({ tx }: Scope, { participantId, round }: Participation): Promise<Subjects> {
  const { scans, questions } = found(
    await tx.participant.findFirst({
      where: { id: participantId },
      select: {
        scans: { where: { roundId: round.id, submittedAt: { not: null } }, select: { id: true } },
        questions: { where: { roundId: round.id, scope: 'own' }, select: { id: true } },
      },
    }),
  );
  return { self_scan: scans[0]?.id ?? null, learning_question: questions[0]?.id ?? null };
}

/** The columns that hold a subject's id. */
const COLUMNS = {
  self_scan: 'selfScanId',
  learning_question: 'learningQuestionId',
  practice_plan: 'practicePlanId',
  practice_note: 'practiceNoteId',
  reflection: 'reflectionId',
} as const satisfies Record<ShareSubject, string>;

export function subjectColumn(subject: ShareSubject, id: string) {
  return { [COLUMNS[subject]]: id };
}

/** One standing share per subject and audience: the database refuses a second. */
export function standsFor(subjectId: string, audience: ShareAudience, memberId: string | null) {
  return `${subjectId}:${audience}:${memberId ?? 'all'}`;
}
