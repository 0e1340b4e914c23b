import { saveLearningQuestion } from '@/lib/features/learning-questions/save-learning-question';
import { markResponsesRead } from '@/lib/features/results/mark-responses-read';
import { saveAxisNote } from '@/lib/features/results/save-axis-note';
import { submitSelfScan } from '@/lib/features/self-scans/submit-self-scan';
import { shareWith } from '@/lib/features/shares/share-with';
import { found } from '@/lib/platform/errors';
import { buildCohort } from './build-partnership';
import * as answers from './de-linde-answers';
import { answerRequest, askStudent, askTrainer, fillInScan } from './mentor-steps';
import { dayFrom, startMeetingAfter } from './moments';
import type { Person, Place } from './seeding';

/** Four mentors, each at another point before the start meeting. */
export async function buildStartingGroup(place: Place, people: Map<string, Person>) {
  await buildCohort(place, people, {
    name: 'Groep IJsselstreek 1',
    opened: 21,
    startMeetingAt: startMeetingAfter(place.now),
    lastDay: dayFrom(place.now, 190),
    grantedHours: 40,
    facilitators: ['marieke.hoogland@example.nl', 'peter.nijland@example.nl'],
    mentors: [
      'joost.vandenberg@example.nl',
      'fatima.elamrani@example.nl',
      'omer.demir@example.nl',
      'esra.yildiz@example.nl',
    ],
  });
  const who = (email: string) => found(people.get(`${email}@example.nl`));
  await esraIsDone(place, who('esra.yildiz'), who('marieke.hoogland'));
  await omerIsHalfway(place, who('omer.demir'), who('samira.benali'));
  await fatimaWaits(place, who('fatima.elamrani'), who('henk.terpstra'));
}

async function esraIsDone(place: Place, esra: Person, marieke: Person) {
  const student = await place.by(esra, 12, '16.05', (scope) =>
    askStudent(scope, {
      name: 'Milan de Wit',
      email: 'milan.dewit@example.nl',
      ownWords:
        'Hoi Milan, ik ga leren voor werkplekopleider. Wat jij ziet, helpt mij daarbij. Wees gerust eerlijk!',
    }),
  );
  const trainer = await place.by(esra, 12, '16.09', (scope) => askTrainer(scope, marieke.memberId));
  await place.at(9, '13.40', (scope) =>
    answerRequest(scope, trainer, { memberId: marieke.memberId }, answers.marieke),
  );
  await place.at(8, '20.15', (scope) => answerRequest(scope, student, { linkVersion: 1 }, answers.milan));
  const { roundId, participantId, form } = await place.by(esra, 7, '16.10', (scope) =>
    fillInScan(scope, answers.esra),
  );
  await place.by(esra, 6, '16.20', (scope) => submitSelfScan(scope, { roundId }));
  await place.by(esra, 6, '16.22', (scope) => markResponsesRead(scope, { participantId, roundId }));
  const axis = found(form.axes.find(({ key }) => key === 'bruggenbouwer')).id;
  await place.by(esra, 6, '16.40', (scope) =>
    saveAxisNote(scope, {
      round: roundId,
      axis,
      text: 'Ik spreek Marieke vaker dan ik dacht. Ik vertel Milan alleen niet waarover.',
    }),
  );
  await place.by(esra, 6, '16.48', (scope) =>
    saveLearningQuestion(scope, {
      round: roundId,
      axis,
      text: 'Hoe betrek ik de schoolopleider bij de leerdoelen van mijn student, zonder dat die zich beoordeeld voelt?',
    }),
  );
  await place.by(esra, 5, '08.10', (scope) =>
    shareWith(scope, { round: roundId, subject: 'self_scan', audience: marieke.memberId }),
  );
}

async function omerIsHalfway(place: Place, omer: Person, samira: Person) {
  const student = await place.by(omer, 8, '12.30', (scope) =>
    askStudent(scope, { name: 'Lieke Postma', email: 'lieke.postma@example.nl', ownWords: '' }),
  );
  await place.by(omer, 8, '12.34', (scope) =>
    askTrainer(scope, samira.memberId, 'Zullen we er daarna bij een kop koffie over praten?'),
  );
  await place.at(3, '17.25', (scope) => answerRequest(scope, student, { linkVersion: 1 }, answers.lieke));
  await place.by(omer, 2, '15.50', (scope) => fillInScan(scope, answers.omer));
}

async function fatimaWaits(place: Place, fatima: Person, henk: Person) {
  await place.by(fatima, 4, '10.45', (scope) =>
    askStudent(scope, {
      name: 'Noah Kramer',
      email: 'noah.kramer@example.nl',
      ownWords: 'Dag Noah, wil jij mij feedback geven? We praten er daarna samen over.',
    }),
  );
  await place.by(fatima, 4, '10.50', (scope) => askTrainer(scope, henk.memberId));
}
