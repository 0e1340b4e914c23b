import type { TenantScope } from '@/lib/platform/tenancy/scope';

/**
 * Everything that was answered about this participant in this round now counts as read: from here on it cannot be taken
 * back. Comes before the reading, in the same transaction: whoever takes the answers back at this very moment was
 * either first, and they are not shown, or is told that they have been read. A second time changes nothing. Pooled answers have a day of
 * their own.
 */
export async function markResponsesRead(
  { tx, now }: TenantScope,
  { participantId, roundId }: { participantId: string; roundId: string },
) {
  await tx.feedbackResponse.updateMany({
    where: { request: { participantId, roundId, pooled: false }, submittedAt: { not: null }, readAt: null },
    data: { readAt: now },
  });
}
