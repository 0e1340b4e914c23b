import pg from 'pg';
import { expect, test, vi } from 'vitest';
import { inviteAgain } from '@/lib/features/members/invite-again';
import { getCohortPage } from '@/lib/overviews/cohort-progress/get-cohort-progress';
import { getParticipantPage } from '@/lib/overviews/programme/get-participant-page';
import { NotFoundError } from '@/lib/platform/errors';
import { aCohort, aMember, aParticipant, aPartnership, as } from '../factories/cast';
import { aGroup, at, close, handInFor } from '../factories/group';

async function aSmallGroup() {
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
  const { facilitator, cohort, first, second } = await aSmallGroup();
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
  const none = { asked: 0, answered: 0, read: 0, pooled: 0, opened: false, failing: 0, question: false };
  expect(page.progress?.steps.get(first.participantId)).toEqual({
    ...none,
    participantId: first.participantId,
    scan: 'busy',
  });
  expect(page.progress?.steps.get(second.participantId)).toEqual({
    ...none,
    participantId: second.participantId,
    scan: 'open',
    asked: 1,
    answered: 1,
  });
});

test('a participant sees who is in the group, not how far they are', async () => {
  const { cohort, first } = await aSmallGroup();
  const page = await as(first, (scope) => getCohortPage(scope, cohort.cohortId));
  expect(page.participants).toHaveLength(2);
  expect(page.progress).toBeNull();
});

test('nobody else finds the group: a colleague, a coordinator, another partnership', async () => {
  const { partnership, cohort } = await aSmallGroup();
  const others = [
    await aMember({ partnership }),
    await aMember({ partnership, roles: ['coordinator', 'school_trainer'] }),
    await aMember({ roles: ['coordinator', 'school_trainer'] }),
  ];
  for (const other of others) {
    await expect(as(other, (scope) => getCohortPage(scope, cohort.cohortId))).rejects.toThrow(NotFoundError);
  }
});

test('an address that does not work is said to who leads the group, with the group and with the person', async () => {
  const { partnership, facilitator, cohort, first, second } = await aSmallGroup();
  const coordinator = await aMember({ partnership, roles: ['coordinator'] });
  await as(coordinator, (scope) => inviteAgain(scope, { memberId: first.memberId }));
  const reasons = async () => {
    const page = await as(facilitator, (scope) => getCohortPage(scope, cohort.cohortId));
    return page.progress?.attention.map(({ reason, people }) => [reason, ...people.map(({ name }) => name)]);
  };
  const reached = ({ participantId }: { participantId: string }) =>
    as(facilitator, async (scope) => {
      const { person } = await getParticipantPage(scope, cohort.cohortId, participantId);
      return person.reached;
    });
  expect(await reasons()).not.toContainEqual(['address', 'Aad']);
  expect(await reached(first)).toBe(true);
  await as(coordinator, ({ tx }) =>
    tx.outboxMail.updateMany({
      where: { memberId: first.memberId, kind: 'invitation' },
      data: { state: 'bounced', lastFailure: 'hard' },
    }),
  );
  expect(await reasons()).toContainEqual(['address', 'Aad']);
  expect([await reached(first), await reached(second)]).toEqual([false, true]);
});

/** What the work asks of the database, without what opens, enters and closes the transaction. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  try {
    await work();
    const calls = query.mock.calls as unknown as [string | { text: string }][];
    const texts = calls.map(([asked]) => (typeof asked === 'string' ? asked : asked.text));
    return texts.filter((text) => !/^(BEGIN|COMMIT|ROLLBACK|DEALLOCATE)|set_config/.test(text));
  } finally {
    query.mockRestore();
  }
}

test('as many statements for two people as for twenty-four, and at most eight, the programme included', async () => {
  const counts = [];
  for (const size of [2, 24]) {
    const group = await aGroup(size);
    for (const person of group.people) await handInFor(person, 4);
    await close(group.facilitator, group.cohort.roundId);
    const read = () => as(group.facilitator, (scope) => getCohortPage(scope, group.cohort.cohortId));
    await read();
    counts.push((await statementsOf(read)).length);
  }
  expect(counts[0]).toBe(counts[1]);
  expect(counts[1]).toBeGreaterThan(2);
  expect(counts[1]).toBeLessThanOrEqual(8);
});

test('figures of the closed round for the facilitator and for who is in it; addresses only for who leads', async () => {
  const group = await aGroup(4);
  for (const person of group.people) await handInFor(person, 5);
  await close(group.facilitator, group.cohort.roundId);
  const seen = (who: Parameters<typeof as>[0]) =>
    as(who, (scope) => getCohortPage(scope, group.cohort.cohortId));
  const [led, own] = [await seen(group.facilitator), await seen(at(group, 0))];
  expect([led, own].map(({ figures }) => figures.rounds[0]?.figure?.people)).toEqual([4, 4]);
  expect(led.progress?.addresses.get(at(group, 1).participantId)).toBe(at(group, 1).email);
  expect(JSON.stringify(own)).not.toContain(at(group, 1).email);
});
