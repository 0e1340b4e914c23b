import { enqueueMail } from '@/lib/platform/outbox/enqueue-mail';
import type { TenantScope } from '@/lib/platform/tenancy/scope';

/**
 * Call after changing when or where a meeting is: nothing of that is silent once it was announced. Raises the calendar
 * entry's sequence and mails everyone in the group. Gives how many are mailed; nobody for a meeting not announced yet.
 */
export async function announceChange(scope: TenantScope, meetingId: string): Promise<number> {
  const { tx } = scope;
  const [changed] = await tx.meeting.updateManyAndReturn({
    where: { id: meetingId, announcedAt: { not: null }, cancelledAt: null },
    data: { sequence: { increment: 1 } },
    select: { sequence: true, cohortId: true },
  });
  if (!changed) return 0;
  const people = await peopleOf(scope, changed.cohortId);
  for (const memberId of people)
    await enqueueMail(scope, {
      kind: 'meeting_changed',
      dedupeKey: `meeting-changed:${meetingId}:${changed.sequence}:${memberId}`,
      meetingId,
      number: changed.sequence,
      memberId,
    });
  return people.length;
}

/** Participants and facilitators of a group, each once: whoever has its meetings in the calendar. */
export async function peopleOf({ tx }: TenantScope, cohortId: string): Promise<string[]> {
  const people = await tx.member.findMany({
    where: {
      leftAt: null,
      OR: [{ participations: { some: { cohortId, leftAt: null } } }, { facilitates: { some: { cohortId } } }],
    },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  return people.map(({ id }) => id);
}
