import type { TenantScope } from '@/lib/platform/tenancy/scope';

/** The student wants no more reminders of this request; by any link to it, also an earlier one. Answering stays possible. */
export async function stopReminders({ tx, now }: TenantScope, { requestId }: { requestId: string }) {
  await tx.feedbackRequest.updateMany({
    where: { id: requestId, remindersStoppedAt: null },
    data: { remindersStoppedAt: now },
  });
}
