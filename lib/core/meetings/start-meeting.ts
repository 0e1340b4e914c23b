import { Refusal } from '@/lib/platform/errors';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { dayOf } from '@/lib/shared/calendar-day';
import { dayField } from '@/lib/shared/local-time';

/** The first meeting of a new group: its date is all that is known of it. */
export async function addStartMeeting(
  { tx, now }: TenantScope,
  { cohortId, startsAt, minutes }: { cohortId: string; startsAt: Date; minutes?: number },
) {
  await tx.meeting.createMany({
    data: [{ cohortId, kind: 'start', startsAt, createdAt: now, ...(minutes && { minutes }) }],
  });
}

/**
 * Moves the start meeting for a coordinator who changes the group's first date. Refusal once it was announced: from then
 * on its facilitators move it, and everyone is told. Refusal too for a day that leaves another meeting before it.
 */
export async function moveStartMeeting({ tx }: TenantScope, cohortId: string, startsAt: Date) {
  const [first, second] = await tx.meeting.findMany({
    where: { cohortId, cancelledAt: null },
    orderBy: { startsAt: 'asc' },
    take: 2,
    select: { id: true, startsAt: true, announcedAt: true },
  });
  if (!first || first.startsAt.getTime() === startsAt.getTime()) return;
  if (first.announcedAt) throw new Refusal('meetingAnnounced', 'startDay');
  if (second && second.startsAt <= startsAt) throw new Refusal('meetingOrder', 'startDay');
  await tx.meeting.updateMany({ where: { id: first.id }, data: { startsAt } });
}

/** `cohort.start_meeting_at` is the date of the first meeting, kept beside the cohort: call it after every change of dates. */
export async function keepStartDate({ tx }: TenantScope, cohortId: string) {
  await tx.$executeRaw`
    UPDATE cohort SET start_meeting_at = first.starts_at, start_meeting_minutes = first.minutes
    FROM (SELECT m.starts_at, m.minutes FROM meeting m
      WHERE m.cohort_id = ${cohortId}::uuid AND m.cancelled_at IS NULL ORDER BY m.starts_at, m.id LIMIT 1) first
    WHERE cohort.id = ${cohortId}::uuid`;
}

/**
 * After every change of dates: the cohort's first date, how many meetings it has, and which of them is the start meeting
 * follow from those that are not cancelled.
 */
export async function keepInStep(scope: TenantScope, cohortId: string) {
  await keepStartDate(scope, cohortId);
  await scope.tx.$executeRaw`
    UPDATE cohort SET meeting_count = held.count
    FROM (SELECT count(*)::int AS count FROM meeting WHERE cohort_id = ${cohortId}::uuid AND cancelled_at IS NULL) held
    WHERE cohort.id = ${cohortId}::uuid AND held.count > 0`;
  await scope.tx.$executeRaw`
    UPDATE meeting SET kind = turn.kind
    FROM (SELECT id, (CASE WHEN row_number() OVER (ORDER BY starts_at, id) = 1 THEN 'start' ELSE 'work' END)::meeting_kind AS kind
      FROM meeting WHERE cohort_id = ${cohortId}::uuid AND cancelled_at IS NULL) turn
    WHERE meeting.id = turn.id AND meeting.kind <> turn.kind`;
}

/** A group is over after its last day. Refusal by the field when a meeting is planned after it. */
export async function assertMeetingsUntil({ tx }: TenantScope, cohortId: string, lastDay: Date) {
  const last = await tx.meeting.findFirst({
    where: { cohortId, cancelledAt: null },
    orderBy: { startsAt: 'desc' },
    select: { startsAt: true },
  });
  if (last && dayField(last.startsAt) > dayOf(lastDay)) throw new Refusal('meetingsAfterLastDay', 'lastDay');
}
