import type { TenantScope } from '@/lib/platform/tenancy/scope';

type Reading = Pick<TenantScope, 'tx'>;

/** Whether anything was filled in that belongs to the framework: a scan, feedback or a learning question, also a draft. */
export async function hasBegun({ tx }: Reading, cohortId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ begun: boolean }[]>`
    SELECT EXISTS (SELECT FROM participant p WHERE p.cohort_id = ${cohortId}::uuid AND (
      EXISTS (SELECT FROM self_scan s WHERE s.partnership_id = p.partnership_id AND s.participant_id = p.id)
      OR EXISTS (SELECT FROM learning_question q WHERE q.partnership_id = p.partnership_id AND q.participant_id = p.id)
      OR EXISTS (SELECT FROM pooled_feedback o WHERE o.partnership_id = p.partnership_id AND o.participant_id = p.id)
      OR EXISTS (SELECT FROM feedback_request r
        JOIN feedback_response a ON a.partnership_id = r.partnership_id AND a.request_id = r.id
        WHERE r.partnership_id = p.partnership_id AND r.participant_id = p.id))) AS begun`;
  return row?.begun ?? false;
}

/** Whether anyone was asked for feedback, and so was told who reads it when. */
export async function hasAsked({ tx }: Reading, cohortId: string): Promise<boolean> {
  const request = await tx.feedbackRequest.findFirst({
    where: { participant: { cohortId }, standsFor: { not: null } },
    select: { id: true },
  });
  return request !== null;
}

/** The round that is open or was last, and whether students were told its closing day. */
export async function getNewestRound({ tx }: Reading, cohortId: string) {
  const round = await tx.scanRound.findFirst({
    where: { cohortId },
    orderBy: { openedAt: 'desc' },
    select: {
      id: true,
      closedAt: true,
      feedbackClosesAt: true,
      requests: { where: { pooled: true }, take: 1, select: { id: true } },
    },
  });
  if (!round) return null;
  const { requests, ...rest } = round;
  return { ...rest, askedPooled: requests.length > 0 };
}
