import { expect, test } from 'vitest';
import { getOwnScan, getScanPage, listScansForHome } from '@/lib/features/self-scans/queries';
import { saveScanAnswers } from '@/lib/features/self-scans/save-scan-answers';
import { submitSelfScan } from '@/lib/features/self-scans/submit-self-scan';
import { NotFoundError } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { aParticipant, as } from '@/tests/factories/cast';
import { aSelfScan, fullAnswers } from '@/tests/factories/self-scan';
import { openNext, storedScans } from './stored-scan';

test('handing in stores the exact scores per axis', async () => {
  const esra = await aSelfScan({ handedIn: true });
  const [scan] = await storedScans(esra);

  expect(scan?.submittedAt).toBeInstanceOf(Date);
  // 5+6+4+7+2, 3+4+6, 6+1, 5+4+3+6+3, 4+4+1+7
  expect(scan?.scores).toEqual({
    begeleider: { sum: 24, answered: 5 },
    bruggenbouwer: { sum: 13, answered: 3 },
    poortwachter: { sum: 7, answered: 2 },
    'leraar-van-leraren': { sum: 21, answered: 5 },
    ontwikkeling: { sum: 16, answered: 4 },
  });
});

test('with a statement open it is refused, with the ones that are missing', async () => {
  const { p2: _p2, o4: _o4, ...rest } = fullAnswers;
  const esra = await aSelfScan({ answers: rest });
  await expect(as(esra, (scope) => submitSelfScan(scope, { roundId: esra.roundId }))).rejects.toMatchObject({
    code: 'scanIncomplete',
    values: { count: 2, statements: 'p2, o4' },
  });
  expect(await storedScans(esra)).toMatchObject([{ submittedAt: null, scores: null }]);
});

test('a scan that was not begun misses everything', async () => {
  const esra = await aParticipant();
  await expect(as(esra, (scope) => submitSelfScan(scope, { roundId: esra.roundId }))).rejects.toMatchObject({
    code: 'scanIncomplete',
    values: { count: 19 },
  });
  expect(await storedScans(esra)).toEqual([]);
});

test('of many hand-ins at once one counts; the others hear that it was done', async () => {
  const esra = await aSelfScan();
  const outcomes = await Promise.allSettled(
    Array.from({ length: 20 }, () => as(esra, (scope) => submitSelfScan(scope, { roundId: esra.roundId }))),
  );
  const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.code] : []));
  expect(refused).toEqual(Array(19).fill('scanHandedIn'));

  const before = await storedScans(esra);
  await expect(as(esra, (scope) => submitSelfScan(scope, { roundId: esra.roundId }))).rejects.toMatchObject({
    code: 'scanHandedIn',
  });
  expect(await storedScans(esra)).toEqual(before);
});

test('answers that changed after they were looked at are looked at again first', async () => {
  const esra = await aSelfScan();
  const { roundId } = esra;
  const { revision } = await as(esra, (scope) => getScanPage(scope, roundId));
  await as(esra, (scope) => saveScanAnswers(scope, { roundId, answers: { b1: '1' } }));

  await expect(as(esra, (scope) => submitSelfScan(scope, { roundId, revision }))).rejects.toMatchObject({
    code: 'scanChanged',
  });
  await as(esra, (scope) => submitSelfScan(scope, { roundId, revision: revision + 1 }));
  expect(await storedScans(esra)).toMatchObject([
    { answers: { b1: 1 }, scores: { begeleider: { sum: 20, answered: 5 } } },
  ]);
});

test('a save and a hand-in at once: what was handed in is what was scored', async () => {
  for (let round = 0; round < 5; round++) {
    const esra = await aSelfScan();
    const { roundId } = esra;
    await Promise.allSettled([
      as(esra, (scope) => saveScanAnswers(scope, { roundId, answers: { b1: '1' } })),
      as(esra, (scope) => submitSelfScan(scope, { roundId })),
    ]);
    const [scan] = await storedScans(esra);
    const { b1 = 0 } = (scan?.answers ?? {}) as { b1?: number };
    expect(scan?.scores).toMatchObject({ begeleider: { sum: b1 + 19 } });
  }
});

test('a round that is over takes no hand-in, and keeps the answers', async () => {
  const esra = await aSelfScan();
  await openNext(esra);
  await expect(as(esra, (scope) => submitSelfScan(scope, { roundId: esra.roundId }))).rejects.toMatchObject({
    code: 'roundClosed',
  });
  expect((await as(esra, (scope) => getScanPage(scope, esra.roundId))).canAnswer).toBe(false);
});

test('someone from elsewhere finds nothing to hand in', async () => {
  const esra = await aSelfScan();
  const stranger = await aSelfScan();
  await expect(as(stranger, (scope) => submitSelfScan(scope, { roundId: esra.roundId }))).rejects.toThrow(
    NotFoundError,
  );
  expect(await storedScans(esra)).toMatchObject([{ submittedAt: null }]);
});

test('a handed-in scan does not change, not even past the product', async () => {
  const esra = await aSelfScan({ handedIn: true });
  const before = await storedScans(esra);
  const attempts = [
    `UPDATE self_scan SET answers = answers || '{"b1": 1}'`,
    `UPDATE self_scan SET scores = '{}'`,
    `UPDATE self_scan SET submitted_at = NULL, scores = NULL`,
    `UPDATE self_scan SET round_id = gen_random_uuid()`,
    `INSERT INTO self_scan (id, participant_id, round_id, started_at, saved_at)
      SELECT gen_random_uuid(), participant_id, round_id, started_at, saved_at FROM self_scan
      ON CONFLICT (partnership_id, participant_id, round_id) DO UPDATE SET answers = '{}'`,
  ];
  for (const sql of attempts) {
    await expect(inTenant(esra.partnershipId, ({ tx }) => tx.$executeRawUnsafe(sql))).rejects.toThrow(
      /never changes/,
    );
  }
  expect(await storedScans(esra)).toEqual(before);
});

test('home sees how far the scan is, not what was answered', async () => {
  const esra = await aParticipant();
  const { participantId, roundId, versionId, cohortId } = esra;
  const own = () => as(esra, (scope) => getOwnScan(scope, { participantId, roundId, versionId }));
  expect(await own()).toEqual({
    state: 'not-started',
    answered: 0,
    of: 19,
    savedAt: null,
    submittedAt: null,
  });
  await aSelfScan({ participant: esra, answers: { b1: '3', g1: '2' } });
  expect(await own()).toMatchObject({ state: 'begun', answered: 2, of: 19, submittedAt: null });
  await aSelfScan({ participant: esra, handedIn: true });
  expect(await own()).toMatchObject({ state: 'handed-in', answered: 19 });
  const scans = await as(esra, (scope) =>
    listScansForHome(scope, { participantId, cohort: { id: cohortId, versionId } }),
  );
  expect(scans).toMatchObject([
    { round: { id: roundId, kind: 'start' }, state: 'handed-in', canAnswer: false },
  ]);
});

test('the page counts per part, and knows where to go on', async () => {
  const esra = await aSelfScan({ answers: { b1: '1', b2: '1', b3: '1', b4: '1', b5: '1', g1: '2' } });
  const page = await as(esra, (scope) => getScanPage(scope, esra.roundId));
  expect(page.parts.map(({ answered, of, state }) => [answered, of, state])).toEqual([
    [5, 5, 'done'],
    [1, 3, 'busy'],
    [0, 2, 'open'],
    [0, 5, 'open'],
    [0, 4, 'open'],
  ]);
  expect(page).toMatchObject({ resumeAt: 2, canAnswer: true, revision: 1 });
  expect(page.missing).toHaveLength(13);
});
