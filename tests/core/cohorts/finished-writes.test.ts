import { expect, test } from 'vitest';
import { listMyCohorts } from '@/lib/core/cohorts/list-my-cohorts';
import { addFacilitator, removeFacilitator } from '@/lib/features/cohorts/change-facilitators';
import { requestFeedback } from '@/lib/features/feedback/request-feedback';
import { sendAgain } from '@/lib/features/feedback/send-again';
import { saveLearningQuestion } from '@/lib/features/learning-questions/save-learning-question';
import { closeRound } from '@/lib/features/rounds/close-round';
import { openRound } from '@/lib/features/rounds/open-round';
import { getRoundsPage } from '@/lib/features/rounds/queries';
import { saveScanAnswers } from '@/lib/features/self-scans/save-scan-answers';
import { getCohortPage } from '@/lib/overviews/cohort-progress/get-cohort-progress';
import { getShell } from '@/lib/overviews/shell/get-shell';
import { ForbiddenError } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { aMember, as } from '@/tests/factories/cast';
import { type AGroup, aGroup, at } from '@/tests/factories/group';

const finishedBy = {
  'past its last day': { lastDay: new Date('2020-06-30T00:00:00Z') },
  archived: { archivedAt: new Date('2020-06-30T00:00:00Z') },
};
const ways = Object.entries(finishedBy);

async function finishedGroup(data: (typeof ways)[number][1]) {
  const group = await aGroup(2);
  const ask = { kind: 'student', name: 'Sanne', email: 'sanne@example.nl', ownWords: '' } as const;
  const request = await as(at(group, 0), (scope) => requestFeedback(scope, ask));
  await change(group, data);
  return { group, ask, request };
}

function change({ partnership }: AGroup, data: (typeof ways)[number][1]) {
  return inTenant(partnership.partnershipId, ({ tx }) => tx.cohort.updateMany({ data }));
}

test.each(ways)('%s: rounds stay as they are', async (_how, data) => {
  const { group } = await finishedGroup(data);
  const { cohortId, roundId } = group.cohort;
  await expect(as(group.facilitator, (scope) => closeRound(scope, { round: roundId }))).rejects.toThrow(
    ForbiddenError,
  );
  await expect(
    as(group.facilitator, (scope) => openRound(scope, { cohort: cohortId, kind: 'end' })),
  ).rejects.toThrow(ForbiddenError);
  expect(await as(group.facilitator, (scope) => getRoundsPage(scope, cohortId))).toMatchObject({
    finished: true,
  });
});

test('past its last day: nobody is asked for feedback or reminded of it', async () => {
  const { group, ask, request } = await finishedGroup(finishedBy['past its last day']);
  await expect(
    as(at(group, 0), (scope) => requestFeedback(scope, { ...ask, email: 'milan@example.nl' })),
  ).rejects.toMatchObject({ code: 'groupFinished' });
  await expect(
    as(at(group, 0), (scope) => sendAgain(scope, { requestId: request.id })),
  ).rejects.toMatchObject({ code: 'groupFinished' });
});

test('past its last day: nobody comes to lead it; leaving is always possible', async () => {
  const { group } = await finishedGroup(finishedBy['past its last day']);
  const { partnership, cohort, facilitator } = group;
  const coordinator = await aMember({ partnership, roles: ['coordinator'] });
  const trainer = await aMember({ partnership, roles: ['school_trainer'] });
  await expect(
    as(coordinator, (scope) =>
      addFacilitator(scope, { cohort: cohort.cohortId, facilitator: trainer.memberId }),
    ),
  ).rejects.toMatchObject({ code: 'cohortFinished' });
  await as(coordinator, (scope) =>
    removeFacilitator(scope, { cohort: cohort.cohortId, facilitator: facilitator.memberId }),
  );
});

test.each(ways)('%s: the own scan and question go on', async (_how, data) => {
  const { group } = await finishedGroup(data);
  const person = at(group, 0);
  const saved = await as(person, (scope) =>
    saveScanAnswers(scope, { roundId: person.roundId, answers: { b1: '4' } }),
  );
  expect(saved.given).toEqual({ b1: 4 });
  const [axis] = await inTenant(person.partnershipId, ({ tx }) => tx.axis.findMany({ take: 1 }));
  await as(person, (scope) =>
    saveLearningQuestion(scope, { round: person.roundId, axis: axis?.id ?? '', text: 'Hoe nu verder?' }),
  );
});

test.each(ways)('%s: who took part and who led still find and read it', async (_how, data) => {
  const { group } = await finishedGroup(data);
  const { cohortId } = group.cohort;
  for (const person of [at(group, 0), group.facilitator]) {
    expect(await as(person, listMyCohorts)).toMatchObject({ running: [], earlier: [{ id: cohortId }] });
    expect((await as(person, (scope) => getCohortPage(scope, cohortId))).cohort.id).toBe(cohortId);
    expect(await as(person, getShell)).toMatchObject({ inGroups: true });
  }
  const stopped = at(group, 1);
  await inTenant(stopped.partnershipId, ({ tx, now: leftAt }) =>
    tx.participant.updateMany({ where: { id: stopped.participantId }, data: { leftAt } }),
  );
  expect(await as(stopped, listMyCohorts)).toEqual({ running: [], earlier: [] });
  expect(await as(stopped, getShell)).toMatchObject({ inGroups: false });
});
