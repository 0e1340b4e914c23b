import { enqueueMail } from '@/lib/platform/outbox/enqueue-mail';
import type { Scope } from '@/lib/platform/tenancy/scope';

/** One mail per person and group, however often they are taken out and added again. */
export async function welcome(scope: Scope, cohortId: string, memberIds: readonly string[]) {
  for (const memberId of memberIds) {
    await enqueueMail(scope, {
      kind: 'welcome',
      dedupeKey: `welcome:${cohortId}:${memberId}`,
      memberId,
      cohortId,
    });
  }
}
