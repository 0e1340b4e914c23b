import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getScanPage } from '@/lib/features/self-scans/queries';
import { saveScanAnswers } from '@/lib/features/self-scans/save-scan-answers';
import { now } from '@/lib/platform/clock';
import { NotFoundError } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { aCohort, aMember, aParticipant, as } from '@/tests/factories/cast';
import { aSelfScan, fullAnswers } from '@/tests/factories/self-scan';
import { countScans, openNext, setRound, storedScans } from './stored-scan';

const day = 86_400_000;

test('the first answer begins the scan, later ones add to it', async () => {
  const esra = await aParticipant();
  const { roundId } = esra;
  const first = await as(esra, (scope) =>
    saveScanAnswers(scope, { roundId, answers: { b1: '5', g2: '3' }, revision: 0 }),
  );
  const second = await as(esra, (scope) =>
    saveScanAnswers(scope, { roundId, answers: { b1: '6', b2: '1' }, revision: 1 }),
  );

  expect(first).toMatchObject({ revision: 1, given: { b1: 5, g2: 3 }, errors: {}, newer: false });
  expect(second).toMatchObject({ revision: 2, answers: { b1: 6, b2: 1, g2: 3 }, errors: {}, newer: false });
  expect(await storedScans(esra)).toMatchObject([
    { answers: { b1: 6, b2: 1, g2: 3 }, revision: 2, submittedAt: null, scores: null },
  ]);
});

test('a hundred equal posts at once make one row', async () => {
  const esra = await aParticipant();
  const { roundId } = esra;
  const posts = Array.from({ length: 100 }, () =>
    as(esra, (scope) => saveScanAnswers(scope, { roundId, answers: { b1: '4' } })),
  );
  expect((await Promise.allSettled(posts)).filter(({ status }) => status === 'rejected')).toEqual([]);

  expect(await storedScans(esra)).toMatchObject([{ answers: { b1: 4 }, revision: 100 }]);
});

test('of two tabs that save different answers at once nothing gets lost', async () => {
  const esra = await aParticipant();
  const { roundId } = esra;
  const saves = Object.entries(fullAnswers).map(([key, level]) =>
    as(esra, (scope) => saveScanAnswers(scope, { roundId, answers: { [key]: level } })),
  );
  await Promise.all(saves);

  const [scan] = await storedScans(esra);
  expect(scan?.answers).toEqual(
    Object.fromEntries(Object.entries(fullAnswers).map(([key, level]) => [key, Number(level)])),
  );
});

test('a second tab hears what the first one saved in between; per answer the newest stands', async () => {
  const esra = await aParticipant();
  const { roundId } = esra;
  await as(esra, (scope) => saveScanAnswers(scope, { roundId, answers: { b1: '2', b2: '2' }, revision: 0 }));
  await as(esra, (scope) => saveScanAnswers(scope, { roundId, answers: { b2: '6' }, revision: 1 }));
  const late = await as(esra, (scope) =>
    saveScanAnswers(scope, { roundId, answers: { b1: '7' }, revision: 1 }),
  );

  expect(late).toMatchObject({ answers: { b1: 7, b2: 6 }, newer: true });
});

test('nothing given writes nothing, and still tells what happened elsewhere', async () => {
  const esra = await aParticipant();
  const { roundId } = esra;
  const nothing = await as(esra, (scope) => saveScanAnswers(scope, { roundId, answers: {}, revision: 0 }));
  expect(nothing).toMatchObject({ answers: {}, revision: 0, savedAt: null, given: {}, newer: false });
  expect(await storedScans(esra)).toEqual([]);

  await as(esra, (scope) => saveScanAnswers(scope, { roundId, answers: { o1: '3' } }));
  const later = await as(esra, (scope) => saveScanAnswers(scope, { roundId, answers: {}, revision: 0 }));
  expect(later).toMatchObject({ revision: 1, answers: { o1: 3 }, newer: true });
});

test('levels outside 1 to 7, "not-seen" and repeated fields are errors of their own, the rest is saved', async () => {
  const esra = await aParticipant();
  const { roundId } = esra;
  const form = new FormData();
  for (const [name, value] of [
    ['b1', '8'],
    ['b2', '0'],
    ['b3', 'not-seen'],
    ['b4', '4'],
    ['b4', '5'],
    ['b5', '3'],
  ] as const)
    form.append(name, value);
  const saved = await as(esra, (scope) => saveScanAnswers(scope, { roundId, answers: form }));

  expect(saved.errors).toEqual({ b1: 'level', b2: 'level', b3: 'level', b4: 'level' });
  expect(await storedScans(esra)).toMatchObject([{ answers: { b5: 3 } }]);
});

test('only statements of the form, and only of the axis that was sent, are looked at', async () => {
  const esra = await aParticipant();
  const { roundId } = esra;
  await as(esra, (scope) =>
    saveScanAnswers(scope, {
      roundId,
      axisKey: 'begeleider',
      answers: { b1: '1', g1: '2', sb1: '3', admin: '7', constructor: '1' },
    }),
  );

  expect(await storedScans(esra)).toMatchObject([{ answers: { b1: 1 } }]);
});

test('whatever is sent, only levels of statements are ever stored', async () => {
  const esra = await aParticipant();
  const { roundId } = esra;
  const key = fc.oneof(
    fc.constantFrom(...Object.keys(fullAnswers)),
    fc.string(),
    fc.constantFrom('__proto__', 'toString', 'b1\0'),
  );
  const hostile = fc.oneof(
    fc.anything(),
    fc.dictionary(
      key,
      fc.oneof(fc.anything(), fc.constantFrom('1', '7', '8', '-1', '1e0', ' 5', '５', '\0', 3)),
    ),
  );
  await fc.assert(
    fc.asyncProperty(hostile, async (answers) => {
      await as(esra, (scope) => saveScanAnswers(scope, { roundId, answers }));
      for (const scan of await storedScans(esra)) {
        for (const [statement, level] of Object.entries(scan.answers as object)) {
          expect(Object.keys(fullAnswers)).toContain(statement);
          expect([1, 2, 3, 4, 5, 6, 7]).toContain(level);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('after handing in nothing is saved any more', async () => {
  const esra = await aSelfScan({ handedIn: true });
  const before = await storedScans(esra);
  const save = (answers: object) =>
    as(esra, (scope) => saveScanAnswers(scope, { roundId: esra.roundId, answers }));

  await expect(save({ b1: '1' })).rejects.toMatchObject({ code: 'scanHandedIn' });
  await expect(save({})).rejects.toMatchObject({ code: 'scanHandedIn' });
  expect(await storedScans(esra)).toEqual(before);
});

test('a round that is over, or not open yet, takes no answers; one that is closed still does', async () => {
  const esra = await aParticipant();
  const save = () =>
    as(esra, (scope) => saveScanAnswers(scope, { roundId: esra.roundId, answers: { b1: '1' } }));
  await setRound(esra, { openedAt: new Date(now().getTime() + day) });
  await expect(save()).rejects.toMatchObject({ code: 'roundClosed' });
  await setRound(esra, {
    openedAt: new Date(now().getTime() - day),
    closedAt: new Date(now().getTime() - 1000),
  });
  await save();
  await openNext(esra);
  await expect(save()).rejects.toMatchObject({ code: 'roundClosed' });
  expect(await storedScans(esra)).toMatchObject([{ revision: 1 }]);
});

test('the round of another group, and of another partnership, is not found', async () => {
  const esra = await aSelfScan();
  const facilitator = await aMember({ partnership: { ...esra, name: 'Proef' }, roles: ['school_trainer'] });
  const stranger = await aParticipant();
  for (const other of [facilitator, stranger]) {
    await expect(
      as(other, (scope) => saveScanAnswers(scope, { roundId: esra.roundId, answers: { b1: '1' } })),
    ).rejects.toThrow(NotFoundError);
    await expect(as(other, (scope) => getScanPage(scope, esra.roundId))).rejects.toThrow(NotFoundError);
  }
  expect(await countScans(stranger)).toBe(0);
  expect(await storedScans(esra)).toMatchObject([{ answers: { b1: 5 }, revision: 1 }]);
});

test('someone of the same group writes the own scan, and a facilitator of the group finds none', async () => {
  const partner = await aCohort();
  const facilitator = await aMember({ partnership: partner.partnership, roles: ['institute_trainer'] });
  const cohort = await aCohort({ partnership: partner.partnership, facilitators: [facilitator] });
  const esra = await aSelfScan({ participant: await aParticipant({ cohort }) });
  const daan = await aParticipant({ cohort, name: 'Daan Visser' });
  await as(daan, (scope) => saveScanAnswers(scope, { roundId: cohort.roundId, answers: { b1: '1' } }));

  expect(await storedScans(esra)).toMatchObject([{ answers: { b1: 5 } }]);
  expect(await storedScans(daan)).toMatchObject([{ answers: { b1: 1 } }]);
  expect((await as(daan, (scope) => getScanPage(scope, cohort.roundId))).answers).toEqual({ b1: 1 });
  await expect(as(facilitator, (scope) => getScanPage(scope, cohort.roundId))).rejects.toThrow(NotFoundError);
});

test('the database itself refuses a level of 8 and anything that is no level', async () => {
  const esra = await aSelfScan();
  const write = (answers: string) =>
    inTenant(
      esra.partnershipId,
      ({ tx }) =>
        tx.$executeRaw`UPDATE self_scan SET answers = answers || ${answers}::jsonb WHERE participant_id = ${esra.participantId}::uuid`,
    );
  for (const answers of [
    '{"b1": 8}',
    '{"b1": 0}',
    '{"b1": "5"}',
    '{"b1": "not-seen"}',
    '{"b1": 5.5}',
    '{"b1": null}',
    '[1]',
  ]) {
    await expect(write(answers)).rejects.toThrow(/self_scan_answers/);
  }
  expect(await write('{"b1": 7}')).toBe(1);
});
