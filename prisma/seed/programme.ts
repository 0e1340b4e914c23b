import { tz } from '@date-fns/tz';
import { differenceInCalendarDays } from 'date-fns';
import { endOf } from '@/lib/core/meetings/numbered';
import { keepStartDate } from '@/lib/core/meetings/start-meeting';
import { found } from '@/lib/platform/errors';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { TIME_ZONE } from '@/lib/shared/dates';
import { type Block, startAgenda, workAgenda } from './programme-texts';
import { seedId } from './seeded-ids';
import type { Person, Place } from './seeding';

export type ProgrammePlan = {
  cohortId: string;
  /** The first of them leads the meetings and writes the recaps. */
  facilitators: Person[];
  mentors: Person[];
  /** All of them, the first is the start meeting; those before now were held. */
  dates: Date[];
  room: string;
};

/** A meeting of the demo, as the steps that build on it need it. */
export type SeededMeeting = { id: string; number: number; startsAt: Date; endsAt: Date; held: boolean };

const minutes = 180;

/** Work on the day of a meeting, or so many days after it: when it is, and within the product's own shapes. */
export function daysAfter<T>(
  place: Place,
  { startsAt }: { startsAt: Date },
  days: number,
  time: string,
  work: (scope: TenantScope) => Promise<T>,
): Promise<T> {
  const ago = differenceInCalendarDays(place.now, startsAt, { in: tz(TIME_ZONE) });
  return place.at(ago - days, time, work);
}

export const participantId = ({ partnership }: Place, { email }: Person) =>
  seedId(partnership.slug, 'participant', email);

/** Plans, announces and prepares every meeting; those that were held are ready, the next is nearly so. */
export async function buildMeetings(place: Place, plan: ProgrammePlan): Promise<SeededMeeting[]> {
  const { cohortId, dates, room } = plan;
  const first = found(dates[0]);
  const meetings = await daysAfter(place, { startsAt: first }, -20, '09.00', async (scope) => {
    const { tx, now } = scope;
    const start = await tx.meeting.findFirstOrThrow({ where: { cohortId }, select: { id: true } });
    await tx.meeting.updateMany({
      where: { id: start.id },
      data: { startsAt: first, announcedAt: now, room },
    });
    await tx.cohort.updateMany({ where: { id: cohortId }, data: { meetingCount: dates.length } });
    for (const startsAt of dates.slice(1))
      await tx.meeting.create({
        data: { cohortId, kind: 'work', startsAt, announcedAt: now, room, createdAt: now },
      });
    await keepStartDate(scope, cohortId);
    return tx.meeting.findMany({
      where: { cohortId },
      orderBy: { startsAt: 'asc' },
      select: { id: true, startsAt: true },
    });
  });
  const numbered = meetings.map((meeting, at) => ({
    ...meeting,
    number: at + 1,
    endsAt: endOf({ ...meeting, minutes }),
    held: endOf({ ...meeting, minutes }) <= place.now,
  }));
  const next = numbered.find(({ held }) => !held);
  for (const meeting of numbered.filter(({ held }) => held)) await prepare(place, meeting, { ready: true });
  if (next) await prepare(place, next, { ready: false });
  return numbered;
}

const purposes = [
  'Kennismaken met de bekwaamheden, en samen één leervraag kiezen.',
  'Onderzoeken waarom het gesprek over voortgang schuurt.',
  'Oefenen met een gesprek met student en schoolopleider samen.',
  'Zichtbaar maken welke theorie achter je keuzes zit.',
  'Van elkaar leren: ieder brengt één opname of verslag mee.',
  'Terugkijken op het hele traject, en kiezen hoe het verder gaat.',
];

async function prepare(place: Place, meeting: SeededMeeting, { ready }: { ready: boolean }) {
  const agenda = meeting.number === 1 ? startAgenda : ready ? workAgenda : unfinished(workAgenda);
  // What lies ahead is prepared before now, whenever it is.
  const before = meeting.held ? 4 : 1;
  const work = async ({ tx, now }: TenantScope) => {
    await tx.meeting.updateMany({
      where: { id: meeting.id },
      data: {
        purpose: purposes[(meeting.number - 1) % purposes.length] ?? null,
        bring:
          meeting.number === 1 ? 'Je resultaat en je eigen leervraag.' : 'Wat je opschreef bij het huiswerk.',
        note: 'Koffie bestellen bij de receptie.',
        onHomework: 'Rondje: wat deed je, wat gebeurde er?',
        onTheory: ready ? 'In drietallen: waar herken je dit?' : null,
        dialogue: 'Gesprek met een vaste vragensteller.',
        deepening: ready ? 'Het gesprek naspelen en terugkijken.' : null,
        readyAt: ready ? now : null,
      },
    });
    await tx.agendaBlock.createMany({
      data: agenda.map((block, position) => ({ ...block, meetingId: meeting.id, position })),
    });
  };
  return meeting.held ? daysAfter(place, meeting, -before, '16.20', work) : place.at(before, '16.20', work);
}

/** The meeting that comes still has five minutes to fill. */
function unfinished(agenda: Block[]): Block[] {
  return agenda
    .map((block) => (block.kind === 'evaluate' ? { ...block, minutes: 0 } : block))
    .filter((block) => block.minutes > 0);
}
