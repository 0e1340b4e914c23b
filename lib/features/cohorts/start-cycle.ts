import { recordAudit } from '@/lib/core/audit/record-audit';
import { addStartMeeting } from '@/lib/core/meetings/start-meeting';
import { lockPartnership } from '@/lib/core/people/lock-partnership';
import { found, NotFoundError, Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { assertName } from './chosen-things';
import { closingMoment, cohortDates, defaultClosingDay } from './cohort-dates';
import { appoint, enrol } from './enrol';
import { FEWEST_PARTICIPANTS } from './limits';
import { canFacilitate, canParticipate, canStartCycle } from './policy';
import type { StartCycle } from './schema';

/** What goes on as it was. No text of anyone comes along: questions, homework and a group's own resources stay where they are. */
const kept = {
  versionId: true,
  startMeetingMinutes: true,
  meetingCount: true,
  mandatory: true,
  grantedHours: true,
  showOthersEarly: true,
  feedbackDays: true,
  feedbackMode: true,
  homeworkMinutes: true,
  planMinutes: true,
  sharesWithTrainers: true,
} as const;

const person = { id: true, name: true, roles: true, leftAt: true, schoolId: true } as const;

/** The group that goes on, with who still can. NotFoundError for who neither leads it nor coordinates. */
export async function getCycleToStart({ tx, actor }: Scope, cohortId: string) {
  const { facilitators, participants, schools, ...cohort } = found(
    await tx.cohort.findFirst({
      where: { id: cohortId },
      select: {
        id: true,
        name: true,
        ...kept,
        schools: { select: { schoolId: true } },
        facilitators: { orderBy: { createdAt: 'asc' }, select: { member: { select: person } } },
        participants: {
          where: { leftAt: null },
          orderBy: { member: { name: 'asc' } },
          select: { member: { select: person } },
        },
      },
    }),
  );
  const leads = facilitators.some(({ member }) => member.id === actor.memberId);
  if (!canStartCycle(actor, { leads })) throw new NotFoundError();
  return {
    cohort,
    schools: schools.map(({ schoolId }) => schoolId),
    facilitators: facilitators.map(({ member }) => member).filter(canFacilitate),
    participants: participants.map(({ member }) => member).filter(canParticipate),
  };
}

export type CycleToStart = Awaited<ReturnType<typeof getCycleToStart>>;

/**
 * The same people go on together in a new group, with its own start round and start meeting; the group before stays as it
 * is. The same form sent again starts nothing more. Refusal for a name that is taken, wrong dates, or too few people.
 */
export async function startCycle(scope: Scope, { cohort: previousId, ...input }: StartCycle) {
  const { tx, now } = scope;
  await getCycleToStart(scope, previousId);
  await lockPartnership(scope);
  const { cohort: before, schools, facilitators, participants } = await getCycleToStart(scope, previousId);
  const { id: _id, name: _name, ...settings } = before;
  const same = await tx.cohort.findFirst({ where: { previousId, name: input.name }, select: { id: true } });
  if (same) return same;
  const dates = cohortDates(input);
  await assertName(scope, input.name);
  if (facilitators.length === 0) throw new Refusal('cycleNobodyLeads');
  if (participants.length < FEWEST_PARTICIPANTS) throw new Refusal('cycleFew');
  const closes = input.feedbackClosesOn ?? defaultClosingDay(dates.startMeetingAt);
  const cohort = await tx.cohort.create({
    data: {
      ...settings,
      ...dates,
      previousId,
      name: input.name,
      createdAt: now,
      schools: { create: schools.map((schoolId) => ({ schoolId })) },
      rounds: {
        create: {
          kind: 'start',
          openedAt: now,
          feedbackClosesAt: settings.feedbackMode === 'pooled' ? closingMoment(closes, now) : null,
        },
      },
    },
    select: { id: true },
  });
  const { startMeetingMinutes: minutes } = settings;
  await addStartMeeting(scope, { cohortId: cohort.id, startsAt: dates.startMeetingAt, minutes });
  await recordAudit(scope, { kind: 'cycle_started', cohortId: cohort.id });
  await appoint(scope, cohort.id, facilitators);
  await enrol(scope, cohort.id, participants);
  return cohort;
}
