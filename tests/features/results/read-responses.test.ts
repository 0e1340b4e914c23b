import { afterEach, expect, test, vi } from 'vitest';
import { takeBack } from '@/lib/features/feedback/take-back';
import { getResult } from '@/lib/features/results/queries';
import { setClock } from '@/lib/platform/clock';
import { Refusal } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AParticipant, aParticipant, as } from '@/tests/factories/cast';
import { aHandedInScan, aResponse, levels } from '@/tests/factories/result';

afterEach(() => setClock());

const answers = levels('sp', 5, 5);

async function withScan() {
  const esra = await aParticipant();
  await aHandedInScan(esra, { answers: levels('p', 3, 3) });
  return esra;
}

const response = ({ partnershipId }: AParticipant, requestId: string) =>
  inTenant(partnershipId, ({ tx }) =>
    tx.feedbackResponse.findFirstOrThrow({
      where: { requestId },
      select: { readAt: true, submittedAt: true },
    }),
  );

test('reading says since when, once; a draft stays unread', async () => {
  const esra = await withScan();
  const given = await aResponse(esra, { by: 'Milan de Wit', answers });
  const draft = await aResponse(esra, { by: 'Lotte Bos', draft: true });
  const first = new Date('2026-11-20T10:00:00Z');
  setClock(() => first);

  const result = await as(esra, (scope) => getResult(scope, esra.roundId, { read: true }));
  setClock(() => new Date('2026-11-21T10:00:00Z'));
  await as(esra, (scope) => getResult(scope, esra.roundId, { read: true }));

  expect(result.students?.respondents).toHaveLength(1);
  expect(result.waitingFor.map(({ name }) => name)).toEqual(['Lotte Bos']);
  expect((await response(esra, given)).readAt).toEqual(first);
  expect((await response(esra, draft)).readAt).toBeNull();
});

test('a page that a browser fetches ahead shows and marks nothing that was not read before', async () => {
  const esra = await withScan();
  const before = await aResponse(esra, { by: 'Milan de Wit', answers });
  await as(esra, (scope) => getResult(scope, esra.roundId, { read: true }));
  const fresh = await aResponse(esra, { by: 'Lotte Bos', answers });

  const ahead = await as(esra, (scope) => getResult(scope, esra.roundId, { read: false }));

  expect(ahead.students?.respondents.map(({ requestId }) => requestId)).toEqual([before]);
  expect((await response(esra, fresh)).readAt).toBeNull();
});

test('what was read cannot be taken back', async () => {
  const esra = await withScan();
  const requestId = await aResponse(esra, { by: 'Milan de Wit', answers });
  await as(esra, (scope) => getResult(scope, esra.roundId, { read: true }));
  const back = inTenant(esra.partnershipId, (scope) =>
    takeBack(scope, { requestId, respondent: { linkVersion: 1 } }),
  );
  await expect(back).rejects.toThrow(Refusal);
});

test('a page costs as many statements for twelve respondents as for two', async () => {
  const count = async (respondents: number) => {
    const esra = await withScan();
    for (let one = 0; one < respondents; one++) await aResponse(esra, { by: `Student ${one}`, answers });
    await as(esra, (scope) => getResult(scope, esra.roundId, { read: true }));
    return statements(() => as(esra, (scope) => getResult(scope, esra.roundId, { read: true })));
  };
  const [few, many] = [await count(2), await count(12)];
  expect(many).toBe(few);
  expect(few).toBeLessThanOrEqual(20);
});

/** Statements sent to the database meanwhile, counted at the driver. */
async function statements(work: () => Promise<unknown>): Promise<number> {
  const { Client } = await import('pg').then((pg) => pg.default);
  const query = vi.spyOn(Client.prototype, 'query');
  await work();
  const sent = query.mock.calls.length;
  query.mockRestore();
  return sent;
}
