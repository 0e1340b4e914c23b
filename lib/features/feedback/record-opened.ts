import type { TenantScope } from '@/lib/platform/tenancy/scope';

/** The first time someone clicked on; later clicks change nothing, and none of them spends the link. */
export async function recordOpened({ tx, now }: TenantScope, request: { id: string; openedAt: Date | null }) {
  if (request.openedAt) return;
  await tx.feedbackRequest.updateMany({ where: { id: request.id, openedAt: null }, data: { openedAt: now } });
}
