import { getOwnRound } from '@/lib/core/cohorts/participation';
import type { Scope } from '@/lib/platform/tenancy/scope';
import type { ShareAudience, ShareSubject } from '@/prisma/generated/enums';

/** What belongs to a round of scans; plans, notes and reflections are shared one by one. */
export type RoundSubject = Extract<ShareSubject, 'self_scan' | 'learning_question'>;

/** By subject: the id of what there is to show, null while it is not there (a scan counts once it is handed in). */
export type Subjects = Record<RoundSubject, string | null>;

/** What the actor could share of this round. NotFoundError for a round of a group in which they take no part. */
export async function getOwnSubjects(scope: Scope, roundId: string) {
  const { tx } = scope;
  const own = await getOwnRound(scope, roundId);
  const mine = { participantId: own.participantId, roundId };
  const scan = await tx.selfScan.findFirst({
    where: { ...mine, submittedAt: { not: null } },
    select: { id: true },
  });
  const question = await tx.learningQuestion.findFirst({
    where: { ...mine, scope: 'own' },
    select: { id: true },
  });
  const subjects: Subjects = { self_scan: scan?.id ?? null, learning_question: question?.id ?? null };
  return { ...own, subjects };
}

/** The column that holds a subject's id. */
export function subjectColumn(subject: RoundSubject, id: string) {
  return subject === 'self_scan' ? { selfScanId: id } : { learningQuestionId: id };
}

/** One standing share per subject and audience: the database refuses a second. */
export function standsFor(subjectId: string, audience: ShareAudience, memberId: string | null) {
  return `${subjectId}:${audience}:${memberId ?? 'all'}`;
}
