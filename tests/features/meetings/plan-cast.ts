import { setClock } from '@/lib/platform/clock';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { dateOf } from '@/lib/shared/calendar-day';
import { dayField } from '@/lib/shared/local-time';
import { aCohort, aMember, aParticipant, aPartnership } from '@/tests/factories/cast';

/** A group whose start meeting is on Tuesday 12 January 2027, half past three; it is 1 December 2026. */
export async function aPlannedGroup() {
  setClock(() => new Date('2026-12-01T09:00:00Z'));
  const partnership = await aPartnership();
  const leader = await aMember({ partnership, roles: ['school_trainer'], name: 'Marieke Hoogland' });
  const cohort = await aCohort({
    partnership,
    facilitators: [leader],
    startMeetingAt: new Date('2027-01-12T14:30:00Z'),
  });
  await inTenant(partnership.partnershipId, ({ tx }) =>
    tx.cohort.updateMany({ where: { id: cohort.cohortId }, data: { lastDay: dateOf('2027-07-01') } }),
  );
  const esra = await aParticipant({ cohort, name: 'Esra Yıldız' });
  const bram = await aParticipant({ cohort, name: 'Bram Bos' });
  return { partnership, leader, cohort, cohortId: cohort.cohortId, esra, bram };
}

export type PlannedGroup = Awaited<ReturnType<typeof aPlannedGroup>>;

/** Its meetings that are not cancelled, in their order. */
export function meetingsOf({ partnership, cohortId }: PlannedGroup) {
  return inTenant(partnership.partnershipId, async ({ tx }) => {
    const meetings = await tx.meeting.findMany({
      where: { cohortId, cancelledAt: null },
      orderBy: { startsAt: 'asc' },
    });
    return meetings.map((meeting) => ({ ...meeting, day: dayField(meeting.startsAt) }));
  });
}

export async function daysOf(group: PlannedGroup) {
  return (await meetingsOf(group)).map(({ day }) => day);
}

export function cohortOf({ partnership, cohortId }: PlannedGroup) {
  return inTenant(partnership.partnershipId, ({ tx }) =>
    tx.cohort.findFirstOrThrow({ where: { id: cohortId } }),
  );
}

/** Mails about meetings, in the order in which they were put in the outbox. */
export function mailsOf({ partnership }: PlannedGroup) {
  return inTenant(partnership.partnershipId, ({ tx }) =>
    tx.outboxMail.findMany({
      where: { meetingId: { not: null } },
      orderBy: { id: 'asc' },
      select: { id: true, kind: true, memberId: true, meetingId: true, number: true },
    }),
  );
}

export const planOf = (cohort: string, days: string[], more: { minutes?: number } = {}) => ({
  cohort,
  step: 'save' as const,
  weekday: '',
  time: '15:30',
  minutes: 180,
  days: days.map((day, at) => ({ name: `day-${at + 1}`, day })),
  ...more,
});
