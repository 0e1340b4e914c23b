import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { tellGroup } from './tell-group';

/**
 * Call after changing when or where a meeting is: nothing of that is silent once it was announced. Raises the calendar
 * entry's sequence and mails everyone in the group. Gives how many are mailed; nobody for a meeting not announced yet.
 */
export async function announceChange(scope: TenantScope, meetingId: string): Promise<number> {
  const [changed] = await scope.tx.meeting.updateManyAndReturn({
    where: { id: meetingId, announcedAt: { not: null }, cancelledAt: null },
    data: { sequence: { increment: 1 } },
    select: { id: true, sequence: true, cohortId: true },
  });
  if (!changed) return 0;
  return tellGroup(scope, { cohortId: changed.cohortId, meetings: [changed] }, 'meeting_changed');
}
