import { proposeDuos } from '@/lib/features/buddies/propose-duos';
import { daysAfter, type ProgrammePlan, participantId, type SeededMeeting } from './programme';
import type { HeldPlan } from './programme-held';
import * as texts from './programme-texts';
import { seedId } from './seeded-ids';
import type { Person, Place } from './seeding';

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

/** Everyone's own: duos, plans, homework, notes and reflections of the weeks after each held meeting. */
export async function buildPractice(
  place: Place,
  plan: ProgrammePlan,
  meetings: SeededMeeting[],
  { questionOf, absent }: { questionOf: (number: number) => string; absent: HeldPlan['absent'] },
) {
  const held = meetings.filter((meeting) => meeting.held);
  const [first] = held;
  if (!first) return;
  await buildDuos(place, plan, first);
  for (const meeting of held) {
    const running = meeting === held.at(-1) && meeting.number < plan.dates.length;
    for (const [at, mentor] of plan.mentors.entries()) {
      const turn = { meeting, at, mentor, running };
      if (meeting.number < plan.dates.length) await buildPlan(place, turn, questionOf(meeting.number));
      if (meeting.number < plan.dates.length) await buildHomeworkDone(place, turn);
      const missed = absent.some(({ email, number }) => email === mentor.email && number === meeting.number);
      if (!missed) await buildReflection(place, turn);
    }
  }
}

type Turn = { meeting: SeededMeeting; at: number; mentor: Person; running: boolean };

async function buildDuos(place: Place, { cohortId, mentors }: ProgrammePlan, first: SeededMeeting) {
  await daysAfter(place, first, 0, '18.28', async ({ tx, now }) => {
    const people = mentors.map((mentor) => ({ id: participantId(place, mentor), schoolId: mentor.schoolId }));
    for (const [at, duo] of proposeDuos(people).entries()) {
      const id = seedId(place.partnership.slug, cohortId, 'duo', at);
      await tx.buddyPair.create({ data: { id, cohortId, createdAt: now } });
      await tx.participant.updateMany({ where: { id: { in: duo } }, data: { pairId: id } });
    }
  });
}

/** In the weeks that run now some are planned, one is a draft, one is too big, and two people have none yet. */
async function buildPlan(place: Place, { meeting, at, mentor, running }: Turn, questionId: string) {
  if (running && (at === 6 || at === 9)) return;
  const { minutes, ...plan } = pick(texts.plans, at + meeting.number);
  const draft = running && at === 4;
  const tried = running ? at % 4 === 1 : at % 5 !== 3;
  const state = draft ? 'draft' : tried ? 'tried' : running ? 'planned' : 'not_tried';
  const settled = state === 'tried' || state === 'not_tried';
  await daysAfter(place, meeting, 2 + (at % 4), '16.15', ({ tx, now }) =>
    tx.practicePlan.create({
      data: {
        ...plan,
        minutes: running && at === 2 ? 150 : minutes,
        participantId: participantId(place, mentor),
        meetingId: meeting.id,
        questionId,
        plannedOn: draft ? null : plannedDay(meeting, at),
        state,
        outcome: settled ? (tried ? pick(texts.outcomes, at) : 'Mijn student was ziek die dag.') : null,
        createdAt: now,
        savedAt: now,
        settledAt: settled ? new Date(now.getTime() + 10 * 86_400_000) : null,
      },
    }),
  );
  if (at % 3 === 0)
    await daysAfter(place, meeting, 11, '12.40', ({ tx, now }) =>
      tx.practiceNote.create({
        data: {
          participantId: participantId(place, mentor),
          meetingId: meeting.id,
          text: pick(texts.notes, at / 3 + meeting.number),
          createdAt: now,
        },
      }),
    );
}

/** Meetings are on Tuesdays: a Wednesday, Thursday, Friday or Monday in the weeks after. */
function plannedDay({ startsAt }: SeededMeeting, at: number): Date {
  const day = new Date(startsAt.getTime() + pick([8, 9, 10, 13], at) * 86_400_000);
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()));
}

async function buildHomeworkDone(place: Place, { meeting, at, mentor, running }: Turn) {
  if (running && at % 3 === 2) return;
  await daysAfter(place, meeting, running ? 14 : 18, '19.30', ({ tx, now }) =>
    tx.homeworkDone.create({
      data: {
        meetingId: meeting.id,
        participantId: participantId(place, mentor),
        doneAt: now,
        outcome:
          at % 4 === 0 ? 'Het gesprek ging over iets anders dan ik dacht, en dat was juist goed.' : null,
        savedAt: now,
      },
    }),
  );
}

async function buildReflection(place: Place, { meeting, at, mentor, running }: Turn) {
  if (running && at % 4 === 3) return;
  const answers = pick(texts.reflections, at + meeting.number);
  await daysAfter(place, meeting, 1, '20.30', ({ tx, now }) =>
    tx.reflection.create({
      data: {
        participantId: participantId(place, mentor),
        meetingId: meeting.id,
        kind: 'meeting',
        answers,
        revision: 3,
        startedAt: now,
        savedAt: now,
      },
    }),
  );
}
