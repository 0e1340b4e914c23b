import { expect, test } from 'vitest';
import { getCohortPage } from '@/lib/overviews/cohort-progress/get-cohort-progress';
import { NotFoundError } from '@/lib/platform/errors';
import { aCohort, aMember, aParticipant, aPartnership, as } from '../factories/cast';

async function aGroup() {
  const partnership = await aPartnership();
  const facilitator = await aMember({ partnership, roles: ['school_trainer'], name: 'Wil Faber' });
  const cohort = await aCohort({ partnership, facilitators: [facilitator] });
  const [first, second] = [
    await aParticipant({ cohort, name: 'Aad' }),
    await aParticipant({ cohort, name: 'Bea' }),
  ];
  return { partnership, facilitator, cohort, first, second };
}

test('a facilitator sees which steps each participant took', async () => {
  const { facilitator, cohort, first, second } = await aGroup();
  await as(first, ({ tx, now }) =>
    tx.selfScan.create({
      data: {
        participantId: first.participantId,
        roundId: first.roundId,
        answers: { b1: 3 },
        startedAt: now,
        savedAt: now,
      },
    }),
  );
  const request = {
    participantId: second.participantId,
    roundId: second.roundId,
    formKind: 'student' as const,
    respondentName: 'Cas',
  };
  await as(second, async ({ tx, now }) => {
    const expiresAt = new Date(now.getTime() + 86_400_000);
    await tx.feedbackRequest.create({
      data: {
        ...request,
        respondentEmail: 'cas@example.nl',
        standsFor: 'cas@example.nl',
        createdAt: now,
        expiresAt,
        response: {
          create: {
            answers: { sb1: 4 },
            savedAt: now,
            submittedAt: now,
            scores: { begeleider: { sum: 4, answered: 1 } },
          },
        },
      },
    });
    await tx.feedbackRequest.create({
      data: {
        ...request,
        respondentEmail: 'dop@example.nl',
        standsFor: null,
        withdrawnAt: now,
        createdAt: now,
        expiresAt,
      },
    });
  });

  const page = await as(facilitator, (scope) => getCohortPage(scope, cohort.cohortId));
  expect(page.participants.map(({ name }) => name)).toEqual(['Aad', 'Bea']);
  expect(page.progress?.get(first.participantId)).toEqual({
    scan: 'busy',
    asked: 0,
    answered: 0,
    failing: 0,
    question: false,
  });
  expect(page.progress?.get(second.participantId)).toEqual({
    scan: 'open',
    asked: 1,
    answered: 1,
    failing: 0,
    question: false,
  });
});

test('a participant sees who is in the group, not how far they are', async () => {
  const { cohort, first } = await aGroup();
  const page = await as(first, (scope) => getCohortPage(scope, cohort.cohortId));
  expect(page.participants).toHaveLength(2);
  expect(page.progress).toBeNull();
});

test('nobody else finds the group: a colleague, a coordinator, another partnership', async () => {
  const { partnership, cohort } = await aGroup();
  const others = [
    await aMember({ partnership }),
    await aMember({ partnership, roles: ['coordinator', 'school_trainer'] }),
    await aMember({ roles: ['coordinator', 'school_trainer'] }),
  ];
  for (const other of others) {
    await expect(as(other, (scope) => getCohortPage(scope, cohort.cohortId))).rejects.toThrow(NotFoundError);
  }
});
