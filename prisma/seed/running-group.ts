import { closeRound } from '@/lib/features/rounds/close-round';
import { openRound } from '@/lib/features/rounds/open-round';
import { shareWith } from '@/lib/features/shares/share-with';
import { found } from '@/lib/platform/errors';
import { buildCohort } from './build-partnership';
import { runningMentors } from './de-linde-people';
import { drawsOf } from './draws';
import { askStudent, fillInScan } from './mentor-steps';
import { dayFrom } from './moments';
import type { Leaning } from './plausible-answers';
import { buildMeetings, type ProgrammePlan } from './programme';
import { everyClosure, meetingAhead, meetingsAfter, meetingsBefore } from './programme-dates';
import { buildHeld } from './programme-held';
import { buildPractice } from './programme-practice';
import { buildQuestions } from './programme-questions';
import type { Person, Place } from './seeding';
import { goThroughRound } from './whole-round';

/** Each has one of their own: three areas in turn. */
const questions = [
  { axis: 'bruggenbouwer', text: 'Hoe breng ik school en opleiding dichter bij elkaar voor mijn student?' },
  { axis: 'poortwachter', text: 'Hoe zeg ik op tijd dat ik twijfel over het niveau van mijn student?' },
  { axis: 'leraar-van-leraren', text: 'Hoe laat ik zien welke theorie er achter mijn keuzes in de les zit?' },
  {
    axis: 'bruggenbouwer',
    text: 'Hoe maak ik van het gesprek met student en opleider een gesprek van ons drieën?',
  },
  { axis: 'poortwachter', text: 'Waarop baseer ik mijn oordeel als de ene les goed gaat en de andere niet?' },
  { axis: 'leraar-van-leraren', text: 'Hoe denk ik hardop tijdens de les zonder het over te nemen?' },
  { axis: 'bruggenbouwer', text: 'Hoe help ik mijn student een plek te krijgen in ons team?' },
  { axis: 'poortwachter', text: 'Hoe geef ik slecht nieuws zodat mijn student er verder mee kan?' },
  { axis: 'leraar-van-leraren', text: 'Hoe laat ik mijn student zelf uitleggen waarom iets werkte?' },
  {
    axis: 'bruggenbouwer',
    text: 'Hoe weet ik wat mijn student op de opleiding leert, en sluit ik daarbij aan?',
  },
  { axis: 'poortwachter', text: 'Hoe bespreek ik de voortgang zonder dat het als een examen voelt?' },
  { axis: 'leraar-van-leraren', text: 'Welke theorie gebruik ik eigenlijk, en hoe maak ik die zichtbaar?' },
];

/** Twelve mentors halfway: the first round is closed, the one in between has just been opened. */
export async function buildRunningGroup(place: Place, people: Map<string, Person>) {
  const who = (email: string) => found(people.get(email));
  const [samira, peter] = [who('samira.benali@example.nl'), who('peter.nijland@example.nl')];
  const closures = await place.at(0, '08.00', (scope) => everyClosure(scope));
  const fourth = meetingAhead(place.now, closures);
  const dates = [...meetingsBefore(fourth, 3, closures), fourth, ...meetingsAfter(fourth, 2, closures)];
  const { cohortId, roundId } = await buildCohort(place, people, {
    name: 'Groep Salland 2',
    opened: 118,
    startMeetingAt: found(dates[0]),
    lastDay: dayFrom(place.now, 80),
    grantedHours: 40,
    facilitators: [samira.email, peter.email],
    mentors: runningMentors.map(({ email }) => email),
  });
  for (const [index, { email, student }] of runningMentors.entries()) {
    const own = await goThroughRound(place, who(email), {
      began: 116 - (index % 6),
      student,
      trainer: samira,
      leaning: leaningOf(email),
      question: questions[index % questions.length],
    });
    if (index < 4)
      await place.by(who(email), 105, '17.00', (scope) =>
        share(scope, own.roundId, 'self_scan', samira.memberId),
      );
    if (index % 3 === 0)
      await place.by(who(email), 105, '17.10', (scope) =>
        share(scope, own.roundId, 'learning_question', 'group'),
      );
  }
  await place.by(samira, 92, '09.00', (scope) => closeRound(scope, { round: roundId }));
  await place.by(samira, 8, '09.15', (scope) => openRound(scope, { cohort: cohortId, kind: 'halfway' }));
  const mentors = runningMentors.map(({ email }) => who(email));
  await halfway(place, mentors);
  await programme(place, {
    cohortId,
    facilitators: [samira, peter],
    mentors,
    dates,
    room: 'De Vierwaarden, lokaal 2.14',
  });
}

/** Three meetings were held, the fourth is days away: one absence, one late recap, and a second question since the third. */
async function programme(place: Place, plan: ProgrammePlan) {
  const meetings = await buildMeetings(place, plan);
  const questionOf = await buildQuestions(place, plan, meetings, [
    {
      agreedIn: 1,
      axes: ['bruggenbouwer'],
      text: 'Hoe voeren we op tijd het gesprek met de student en de schoolopleider over de voortgang, ook als het schuurt?',
      closedIn: 3,
    },
    {
      agreedIn: 3,
      axes: ['poortwachter', 'leraar-van-leraren'],
      text: 'Hoe laten we zien waarop we ons oordeel baseren, zodat de student er zelf mee verder kan?',
    },
  ]);
  const absent = [{ email: found(plan.mentors[7]).email, number: 2 }];
  await buildHeld(place, plan, meetings, {
    absent,
    question: questionOf,
    decision: (number) => (number === 2 ? 'deepen' : number === 3 ? 'new_question' : null),
    recapAfter: (number) => (number === 3 ? null : 2),
  });
  await buildPractice(place, plan, meetings, { questionOf: (number) => questionOf(number).id, absent });
}

/** Two asked a student, one of them began the scan. */
async function halfway(place: Place, [first, second]: Person[]) {
  const [lotte, bas] = [found(first), found(second)];
  for (const [mentor, name, email] of [
    [lotte, 'Sem Bakker', 'sem.bakker@example.nl'],
    [bas, 'Yara Vos', 'yara.vos@example.nl'],
  ] as const)
    await place.by(mentor, 6, '12.10', (scope) => askStudent(scope, { name, email, ownWords: '' }));
  await place.by(lotte, 3, '16.45', (scope) => fillInScan(scope, { b1: 6, b2: 5, b3: 6, b4: 6, b5: 5 }));
}

type ShareScope = Parameters<typeof shareWith>[0];

function share(
  scope: ShareScope,
  round: string,
  subject: 'self_scan' | 'learning_question',
  audience: string,
) {
  return shareWith(scope, { round, subject, audience });
}

/** Somewhere between 3.5 and 5.5 on each axis. */
export function leaningOf(email: string): Leaning {
  const draw = drawsOf(`${email}/leaning`);
  return Object.fromEntries(
    ['begeleider', 'bruggenbouwer', 'poortwachter', 'leraar-van-leraren', 'ontwikkeling'].map((axis) => [
      axis,
      3.5 + draw() * 2,
    ]),
  );
}
