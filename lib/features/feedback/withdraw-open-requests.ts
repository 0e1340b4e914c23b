import type { TenantScope } from '@/lib/platform/tenancy/scope';

/**
 * Of someone who stopped: what was asked and not answered is withdrawn, and what respondents had filled in so far is
 * erased, as they are told. Answers that were handed in stay.
 */
export async function withdrawOpenRequests({ tx, now }: TenantScope, participantId: string) {
  await tx.$queryRaw`SELECT id FROM feedback_request WHERE participant_id = ${participantId}::uuid ORDER BY id FOR UPDATE`;
  const unanswered = { OR: [{ response: null }, { response: { submittedAt: null } }] };
  const open = await tx.feedbackRequest.findMany({
    where: { participantId, standsFor: { not: null }, ...unanswered },
    select: { id: true },
  });
  const ids = open.map(({ id }) => id);
  await tx.feedbackResponse.deleteMany({ where: { requestId: { in: ids } } });
  await tx.feedbackRequest.updateMany({
    where: { id: { in: ids } },
    data: { withdrawnAt: now, standsFor: null },
  });
}
