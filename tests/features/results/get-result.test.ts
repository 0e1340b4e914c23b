import { describe, expect, test } from 'vitest';
import type { Answers } from '@/lib/core/frameworks/answers';
import { listOwnRounds } from '@/lib/features/results/own-rounds';
import { getResult } from '@/lib/features/results/queries';
import { startersByAxis } from '@/lib/features/results/starters';
import { NotFoundError } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { aCohort, aMember, aParticipant, aPartnership, as } from '@/tests/factories/cast';
import { aHandedInScan, aResponse, levels } from '@/tests/factories/result';

const own: Answers = {
  ...levels('b', 6, 5, 5, 6, 5), // 27 / 5 = 5.4
  ...levels('g', 3, 4, 3), // 10 / 3 = 3.33…
  ...levels('p', 5, 4), // 9 / 2 = 4.5
  ...levels('l', 5, 6, 3, 5, 4), // 23 / 5 = 4.6
  ...levels('o', 4, 5, 3, 4), // 16 / 4 = 4
};
const milan: Answers = {
  ...levels('sb', 6, 6, 6, 6, 6), // 30 / 5 = 6
  ...levels('sg', 6, 'not-seen', 6, 5), // 17 / 3 = 5.66…
  ...levels('sp', 5, 5),
  ...levels('sl', 6, 5, 5, 5), // sl5 left open: 21 / 4 = 5.25
  ...levels('so', 'not-seen', 'not-seen'),
};

async function mentor({ showOthersEarly = false } = {}) {
  return aParticipant({ cohort: await aCohort({ showOthersEarly }), name: 'Esra Yıldız' });
}

const read = { read: true };
const meansOf = (series: { points: { mean: number | null }[] } | null | undefined) =>
  series?.points.map(({ mean }) => mean);
const countsOf = (series: { points: { answered: number; of: number }[] } | null | undefined) =>
  series?.points.map(({ answered, of }) => `${answered}/${of}`);

describe('before the own scan is handed in', () => {
  test('nothing of others is there, and nothing counts as read', async () => {
    const esra = await mentor();
    const requestId = await aResponse(esra, {
      by: 'Milan de Wit',
      answers: milan,
      feedForward: { begeleider: 'Ga zo door.' },
    });

    const result = await as(esra, (scope) => getResult(scope, esra.roundId, read));

    expect(result).toMatchObject({
      othersVisible: false,
      scan: null,
      students: null,
      trainers: null,
      waitingFor: [],
      series: null,
    });
    expect(JSON.stringify(result)).not.toMatch(/Milan|Ga zo door/);
    expect(await readAt(esra, requestId)).toBeNull();
  });

  test('a cohort that shows others early shows them, without differences to an own scan', async () => {
    const esra = await mentor({ showOthersEarly: true });
    await aResponse(esra, { by: 'Milan de Wit', answers: milan });

    const result = await as(esra, (scope) => getResult(scope, esra.roundId, read));

    expect(result.students?.respondents.map(({ name }) => name)).toEqual(['Milan de Wit']);
    expect(result.series).toBeNull();
    expect(startersByAxis(result)).toEqual([]);
  });

  test('a scan that was begun shows no figures', async () => {
    const esra = await mentor();
    await inTenant(esra.partnershipId, ({ tx, now }) =>
      tx.selfScan.create({
        data: {
          participantId: esra.participantId,
          roundId: esra.roundId,
          answers: { b1: 6 },
          startedAt: now,
          savedAt: now,
        },
        select: { id: true },
      }),
    );
    expect(await as(esra, (scope) => getResult(scope, esra.roundId, read))).toMatchObject({
      begun: true,
      scan: null,
      series: null,
    });
  });
});

describe('the figures, worked out by hand', () => {
  test('self and one student, with "niet gezien" and an open statement', async () => {
    const esra = await mentor();
    await aHandedInScan(esra, { answers: own });
    await aResponse(esra, { by: 'Milan de Wit', answers: milan });

    const { series, students } = await as(esra, (scope) => getResult(scope, esra.roundId, read));

    expect(meansOf(series)).toEqual([5.4, 3.3, 4.5, 4.6, 4]);
    expect(countsOf(series)).toEqual(['5/5', '3/3', '2/2', '5/5', '4/4']);
    expect(meansOf(students?.series)).toEqual([6, 5.7, 5, 5.3, null]);
    expect(countsOf(students?.series)).toEqual(['5/5', '3/4', '2/2', '4/5', '0/2']);
  });

  test('two students are one line: every answered statement weighs the same', async () => {
    const esra = await mentor();
    await aHandedInScan(esra, { answers: own });
    await aResponse(esra, { by: 'Milan de Wit', answers: milan });
    await aResponse(esra, { by: 'Lotte Bos', answers: levels('sg', 2) });

    const { students } = await as(esra, (scope) => getResult(scope, esra.roundId, read));

    // (6 + 6 + 5 + 2) / 4 = 4.75
    expect(students?.series.points[1]).toEqual({ axisKey: 'bruggenbouwer', mean: 4.8, answered: 4, of: 8 });
    expect(students?.respondents.map(({ scores }) => scores.bruggenbouwer)).toEqual([
      { sum: 17, answered: 3 },
      { sum: 2, answered: 1 },
    ]);
  });

  test('sg3 and sg4 together are compared with g3', async () => {
    const esra = await mentor();
    await aHandedInScan(esra, { answers: { ...own, g3: 3 } });
    await aResponse(esra, { by: 'Milan de Wit', answers: { sg3: 6, sg4: 4 } });
    const starters = startersByAxis(await as(esra, (scope) => getResult(scope, esra.roundId, read)));

    const statement = starters
      .flatMap(({ differences }) => differences)
      .find(({ statementKey }) => statementKey === 'g3');
    expect(statement).toMatchObject({
      pairedKeys: ['sg3', 'sg4'],
      self: { sum: 3, answered: 1 },
      other: { sum: 10, answered: 2 },
      direction: 'selfLower',
    });
  });

  test('SO and IO have a line of their own, under their names', async () => {
    const partnership = await aPartnership();
    const esra = await aParticipant({ cohort: await aCohort({ partnership }) });
    await aHandedInScan(esra, { answers: own });
    const marieke = await aMember({ partnership, roles: ['school_trainer'], name: 'Marieke Hoogland' });
    const peter = await aMember({ partnership, roles: ['institute_trainer'], name: 'Peter Nijland' });
    await aResponse(esra, { by: marieke, answers: levels('xp', 4, 3) });
    await aResponse(esra, { by: peter, answers: levels('xp', 5) });

    const { trainers, students } = await as(esra, (scope) => getResult(scope, esra.roundId, read));

    expect(students).toBeNull();
    expect(trainers?.series.points[2]).toEqual({ axisKey: 'poortwachter', mean: 4, answered: 3, of: 4 });
    expect(trainers?.respondents.map(({ name, role }) => [name, role])).toEqual([
      ['Marieke Hoogland', 'schoolTrainer'],
      ['Peter Nijland', 'instituteTrainer'],
    ]);
  });

  test('the earlier scan is the last one before this', async () => {
    const esra = await mentor();
    const [first, second] = await Promise.all(
      ['halfway', 'end'].map((kind) => aRound(esra, kind as 'halfway' | 'end')),
    );
    const day = (number: number) => new Date(`2026-03-0${number}T12:00:00Z`);
    await aHandedInScan(esra, { answers: levels('p', 1, 1), submittedAt: day(1) });
    await aHandedInScan(esra, { answers: levels('p', 2, 3), submittedAt: day(2), roundId: first });
    await aHandedInScan(esra, { answers: own, submittedAt: day(3), roundId: second });

    const last = await as(esra, (scope) => getResult(scope, second ?? '', read));
    expect(last.earlier).toMatchObject({ roundKind: 'halfway', submittedAt: day(2) });
    expect(last.earlierSeries?.points[2]?.mean).toBe(2.5);
    expect((await as(esra, (scope) => getResult(scope, esra.roundId, read))).earlier).toBeNull();
    expect((await as(esra, listOwnRounds)).map(({ scan }) => scan?.submittedAt?.getDate()).sort()).toEqual([
      1, 2, 3,
    ]);
  });
});

describe('who may read it', () => {
  test('strangers get "not found"', async () => {
    const partnership = await aPartnership();
    const marieke = await aMember({ partnership, roles: ['school_trainer'] });
    const cohort = await aCohort({ partnership, facilitators: [marieke] });
    const esra = await aParticipant({ cohort, schoolId: marieke.schoolId });
    await aHandedInScan(esra, { answers: own });
    const strangers = [
      marieke,
      await aMember({ partnership, roles: ['coordinator'] }),
      await aMember({ partnership, roles: ['school_trainer'] }),
      await aParticipant({ cohort: await aCohort({ partnership }) }),
      await aParticipant(),
    ];
    for (const stranger of strangers) {
      await expect(as(stranger, (scope) => getResult(scope, esra.roundId, read))).rejects.toThrow(
        NotFoundError,
      );
    }
  });

  test('someone else in the group sees their own, never the other', async () => {
    const cohort = await aCohort();
    const [esra, bram] = [await aParticipant({ cohort }), await aParticipant({ cohort })];
    await aHandedInScan(esra, { answers: own });
    await aResponse(esra, { by: 'Milan de Wit', answers: milan });
    expect(await as(bram, (scope) => getResult(scope, esra.roundId, read))).toMatchObject({
      scan: null,
      students: null,
    });
  });
});

function aRound(
  { partnershipId, cohortId }: { partnershipId: string; cohortId: string },
  kind: 'halfway' | 'end',
) {
  return inTenant(
    partnershipId,
    async ({ tx, now }) =>
      (await tx.scanRound.create({ data: { cohortId, kind, openedAt: now }, select: { id: true } })).id,
  );
}

function readAt({ partnershipId }: { partnershipId: string }, requestId: string) {
  return inTenant(
    partnershipId,
    async ({ tx }) =>
      (await tx.feedbackResponse.findFirst({ where: { requestId }, select: { readAt: true } }))?.readAt,
  );
}
