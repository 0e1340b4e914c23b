import { closeRound } from '@/lib/features/rounds/close-round';
import { openRound } from '@/lib/features/rounds/open-round';
import { found } from '@/lib/platform/errors';
import { buildCohort } from './build-partnership';
import { finishedMentors } from './de-linde-people';
import { dayFrom, startMeetingAfter } from './moments';
import type { Leaning } from './plausible-answers';
import { leaningOf } from './running-group';
import type { Person, Place } from './seeding';
import { goThroughRound } from './whole-round';

/** Eight mentors who went all the way: a round at the beginning and one at the end, both closed. */
export async function buildFinishedGroup(place: Place, people: Map<string, Person>) {
  const who = (email: string) => found(people.get(email));
  const [henk, anneke] = [who('henk.terpstra@example.nl'), who('anneke.brouwer@example.nl')];
  const { cohortId, roundId } = await buildCohort(place, people, {
    name: 'Groep Veluwezoom 1',
    opened: 300,
    startMeetingAt: startMeetingAfter(new Date(place.now.getTime() - 290 * 86_400_000)),
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
  await everyone(298, 0);
  await place.by(henk, 270, '09.00', (scope) => closeRound(scope, { round: roundId }));
  await place.by(henk, 100, '09.00', (scope) => openRound(scope, { cohort: cohortId, kind: 'end' }));
  await everyone(98, 0.8);
  const end = await place.at(70, '09.00', ({ tx }) =>
    tx.scanRound.findFirstOrThrow({ where: { cohortId, kind: 'end' }, select: { id: true } }),
  );
  await place.by(henk, 70, '09.00', (scope) => closeRound(scope, { round: end.id }));
}

function grownBy(leaning: Leaning, by: number): Leaning {
  return Object.fromEntries(Object.entries(leaning).map(([axis, level]) => [axis, level + by]));
}
