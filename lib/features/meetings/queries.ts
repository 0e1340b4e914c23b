import { closuresFor, type KnownClosure } from '@/lib/core/calendar/closures-for';
import { isFinished } from '@/lib/core/cohorts/finished';
import { canLead, canSeeGroup } from '@/lib/core/cohorts/policy';
import { meetingState } from '@/lib/core/meetings/meeting-state';
import { meetingDates, numbered } from '@/lib/core/meetings/numbered';
import { found, NotFoundError } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { dayField } from '@/lib/shared/local-time';
import { judgeDates } from './judge-dates';
import { wasHeld } from './lock-plan';
import { planParts } from './plan-parts';
import { LAST_DAY } from './schema';

const meetingFields = { ...meetingDates, room: true, onlineUrl: true, announcedAt: true } as const;

const cohortFields = {
  id: true,
  name: true,
  lastDay: true,
  archivedAt: true,
  facilitators: { select: { memberId: true } },
  participants: { where: { leftAt: null, member: { leftAt: null } }, select: { memberId: true } },
  schools: { select: { school: { select: { id: true, name: true, kind: true, region: true } } } },
  meetings: { select: meetingFields },
} as const;

/** A group's line of dates, for whoever takes part in it or leads it; NotFoundError for anyone else. */
export async function getMeetingsPage(scope: Scope, cohortId: string) {
  const { tx, actor, now } = scope;
  const { schools, meetings, ...cohort } = found(
    await tx.cohort.findFirst({ where: { id: cohortId }, select: cohortFields }),
  );
  if (!canSeeGroup(actor, cohort)) throw new NotFoundError();
  const line = numbered(meetings);
  const closures = await closuresAround(scope, schools, line[0]?.startsAt ?? now);
  const held = await tx.meeting.findMany({ where: { cohortId, ...wasHeld }, select: { id: true } });
  const { kept, drafts } = planParts(line, now);
  const judged = judgeDates(
    line.map(({ startsAt }) => dayField(startsAt)),
    closures,
  );
  return {
    cohort: { id: cohort.id, name: cohort.name, lastDay: cohort.lastDay },
    leads: canLead(actor, cohort) && !isFinished(cohort, now),
    people: cohort.facilitators.length + cohort.participants.length,
    line: line.map((meeting, at) => ({
      ...meeting,
      state: meetingState(meeting, now),
      held: held.some(({ id }) => id === meeting.id),
      judged: judged[at] ?? null,
    })),
    /** Announced and still to come when they were cancelled. */
    off: meetings.filter(
      ({ cancelledAt, announcedAt, startsAt }) => cancelledAt && announcedAt && startsAt > now,
    ),
    /** The last meeting that a new plan leaves alone. */
    last: kept.at(-1) ?? null,
    drafts,
    closures,
    schoolNames: new Map(schools.map(({ school }) => [school.id, school.name])),
    withoutRegion: schools.flatMap(({ school }) =>
      school.kind === 'school' && school.region === null ? [school.name] : [],
    ),
  };
}

export type MeetingsPage = Awaited<ReturnType<typeof getMeetingsPage>>;
export type LineItem = MeetingsPage['line'][number];

type Taking = { school: { id: string } }[];

/** From the first meeting, or today when that is earlier, as far as dates can be planned. */
function closuresAround(scope: Scope, schools: Taking, first: Date): Promise<KnownClosure[]> {
  const from = dayField(first < scope.now ? first : scope.now);
  const schoolIds = schools.map(({ school }) => school.id);
  return closuresFor(scope, { schoolIds }, { from, to: LAST_DAY });
}
