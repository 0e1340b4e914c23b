import { closeRound } from '@/lib/features/rounds/close-round';
import { openRound } from '@/lib/features/rounds/open-round';
import { found } from '@/lib/platform/errors';
import { buildCohort } from './build-partnership';
import { finishedMentors } from './de-linde-people';
import { dayFrom } from './moments';
import type { Leaning } from './plausible-answers';
import { buildMeetings, type ProgrammePlan } from './programme';
import { everyClosure, meetingAhead, meetingsBefore } from './programme-dates';
import { buildHeld } from './programme-held';
import { buildPractice } from './programme-practice';
import { buildQuestions } from './programme-questions';
import { leaningOf } from './running-group';
import type { Person, Place } from './seeding';
import { goThroughRound } from './whole-round';

/** Eight mentors who went all the way: a round at the beginning and one at the end, both closed. */
export async function buildFinishedGroup(place: Place, people: Map<string, Person>) {
  const who = (email: string) => found(people.get(email));
  const [henk, anneke] = [who('henk.terpstra@example.nl'), who('anneke.brouwer@example.nl')];
  const closures = await place.at(0, '08.00', (scope) => everyClosure(scope));
  const last = meetingAhead(new Date(place.now.getTime() - 92 * 86_400_000), closures);
  const dates = [...meetingsBefore(last, 5, closures), last];
  const { cohortId, roundId } = await buildCohort(place, people, {
    name: 'Groep Veluwezoom 1',
    opened: 265,
    startMeetingAt: found(dates[0]),
    lastDay: dayFrom(place.now, -60),
    grantedHours: 40,
    facilitators: [henk.email, anneke.email],
    mentors: finishedMentors.map(({ email }) => email),
  });
  const everyone = async (began: number, grown: number) => {
    for (const [index, { email, student }] of finishedMentors.entries())
      await goThroughRound(place, who(email), {
        began: began - (index % 4),
        student,
        trainer: henk,
        leaning: grownBy(leaningOf(email), grown),
        question: {
          axis: 'bruggenbouwer',
          text: 'Hoe houd ik contact met de opleiding zonder dat het veel tijd kost?',
        },
      });
  };
  await everyone(263, 0);
  await place.by(henk, 226, '09.00', (scope) => closeRound(scope, { round: roundId }));
  await place.by(henk, 100, '09.00', (scope) => openRound(scope, { cohort: cohortId, kind: 'end' }));
  await everyone(98, 0.8);
  const end = await place.at(70, '09.00', ({ tx }) =>
    tx.scanRound.findFirstOrThrow({ where: { cohortId, kind: 'end' }, select: { id: true } }),
  );
  await place.by(henk, 70, '09.00', (scope) => closeRound(scope, { round: end.id }));
  const mentors = finishedMentors.map(({ email }) => who(email));
  await programme(place, {
    cohortId,
    facilitators: [henk, anneke],
    mentors,
    dates,
    room: 'Lyceum Hoogeveld, mediatheek',
  });
}

/** A whole cycle: deepened once, and followed up by a second question. */
async function programme(place: Place, plan: ProgrammePlan) {
  const meetings = await buildMeetings(place, plan);
  const questionOf = await buildQuestions(place, plan, meetings, [
    {
      agreedIn: 1,
      axes: ['bruggenbouwer'],
      text: 'Hoe houden we contact met de opleiding zonder dat het veel tijd kost?',
      closedIn: 4,
    },
    {
      agreedIn: 4,
      axes: ['bruggenbouwer'],
      text: 'Hoe neemt de student zelf de leiding in het gesprek tussen school en opleiding?',
      closedIn: 6,
    },
  ]);
  const absent = [{ email: found(plan.mentors[2]).email, number: 5 }];
  await buildHeld(place, plan, meetings, {
    absent,
    question: questionOf,
    decision: (number) =>
      ({ 2: 'deepen' as const, 3: 'deepen' as const, 4: 'follow_up' as const })[number] ?? null,
    recapAfter: (number) => (number === 4 ? 9 : 2),
  });
  await buildPractice(place, plan, meetings, { questionOf: (number) => questionOf(number).id, absent });
}

function grownBy(leaning: Leaning, by: number): Leaning {
  return Object.fromEntries(Object.entries(leaning).map(([axis, level]) => [axis, level + by]));
}
