import { Refusal } from '@/lib/platform/errors';
import { takeFromLimit } from '@/lib/platform/limits/rate-limit';
import { enqueueMail } from '@/lib/platform/outbox/enqueue-mail';
import type { Scope } from '@/lib/platform/tenancy/scope';

/** Eight full groups a day: more than anyone starts, and too few to make a nuisance of group after group. */
export const welcomesPerDay = { points: 210, seconds: 24 * 60 * 60 };

/** One mail per person and group, however often they are taken out and added again. Refusal when the day's mail is spent. */
export async function welcome(scope: Scope, cohortId: string, memberIds: readonly string[]) {
  if (memberIds.length === 0) return;
  const taken = await takeFromLimit('mail-welcome', scope.partnership.id, welcomesPerDay, memberIds.length);
  if (taken < memberIds.length) throw new Refusal('mailLimit');
  for (const memberId of memberIds) {
    const dedupeKey = `welcome:${cohortId}:${memberId}`;
    await enqueueMail(scope, { kind: 'welcome', dedupeKey, memberId, cohortId });
  }
}
