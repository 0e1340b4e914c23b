import { tellGroup } from '@/lib/core/meetings/tell-group';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { lockPlan } from './lock-plan';
import type { Announce } from './schema';

/**
 * Puts meetings in everyone's calendar: this one, or all that were not announced yet. What has begun stays as it is, and
 * announcing twice mails once. Gives how many were announced.
 */
export async function announceMeetings(scope: Scope, { cohort: cohortId, meeting: wanted }: Announce) {
  const { tx, now } = scope;
  const { meetings } = await lockPlan(scope, cohortId);
  const chosen = meetings.filter(
    ({ id, announcedAt, startsAt }) => !announcedAt && startsAt > now && (!wanted || id === wanted),
  );
  if (chosen.length === 0) return { announced: 0 };
  const ids = chosen.map(({ id }) => id);
  // What was announced before and taken back is cancelled in calendars: only a higher sequence brings it back.
  await tx.meeting.updateMany({
    where: { id: { in: ids }, announcedAt: null, sequence: { gt: 0 } },
    data: { sequence: { increment: 1 } },
  });
  const announced = await tx.meeting.updateManyAndReturn({
    where: { id: { in: ids }, announcedAt: null },
    data: { announcedAt: now },
    select: { id: true, sequence: true },
  });
  await tellGroup(scope, { cohortId, meetings: announced }, 'meeting_announced');
  return { announced: chosen.length };
}
