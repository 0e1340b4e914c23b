import { afterEach, expect, test } from 'vitest';
import { declineRequest } from '@/lib/features/feedback/decline-request';
import { lockOwnRequest } from '@/lib/features/feedback/own-request';
import { getMyRequest, listMyRequests } from '@/lib/features/feedback/queries';
import { requestFeedback } from '@/lib/features/feedback/request-feedback';
import { savePart } from '@/lib/features/feedback/save-part';
import { sendAgain } from '@/lib/features/feedback/send-again';
import { withdrawRequest } from '@/lib/features/feedback/withdraw-request';
import { setClock } from '@/lib/platform/clock';
import { NotFoundError, Refusal } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { aCohort, aMember, aParticipant, aPartnership, as } from '@/tests/factories/cast';
import { anAskedStudent, hoursFromNow, mailsOf, rowOf, student } from './asked';

afterEach(() => setClock());

const page = { part: 1, posted: new URLSearchParams({ sb1: '5', 'feed-forward': 'Ga zo door' }) };

test('sent again: a new link, days that count from now, and not twice within the hour', async () => {
  const asked = await anAskedStudent();
  const { mentor, requestId } = asked;
  const later = hoursFromNow(40 * 24);
  expect(await as(mentor, (scope) => getMyRequest(scope, requestId))).toMatchObject({
    status: 'expired',
    canSendAgain: true,
  });

  await as(mentor, (scope) => sendAgain(scope, { requestId }));

  const row = await rowOf(asked);
  expect(row.linkVersion).toBe(2);
  expect(row.expiresAt.getTime() - later.getTime()).toBeGreaterThan(29 * 86_400_000);
  expect(row.respondentEmail).toBe(student.email);
  expect((await mailsOf(asked)).map(({ dedupeKey }) => dedupeKey)).toEqual(
    [1, 2].map((version) => `feedback-request:${requestId}:${version}`),
  );
  hoursFromNow(40 * 24 + 0.9);
  await expect(as(mentor, (scope) => sendAgain(scope, { requestId }))).rejects.toThrow(
    new Refusal('sentLessThanAnHourAgo'),
  );
  hoursFromNow(40 * 24 + 1.1);
  await as(mentor, (scope) => sendAgain(scope, { requestId }));
  expect((await rowOf(asked)).linkVersion).toBe(3);
});

test('withdrawn: the draft is erased, the respondent can do nothing, and one may ask again', async () => {
  const asked = await anAskedStudent();
  const { mentor, requestId, ids } = asked;
  await inTenant(mentor.partnershipId, (scope) => savePart(scope, { ...ids, ...page }));

  await as(mentor, (scope) => withdrawRequest(scope, { requestId }));
  await as(mentor, (scope) => withdrawRequest(scope, { requestId }));

  expect(await rowOf(asked)).toMatchObject({ answers: {}, feedForward: {}, savedAt: null });
  await expect(
    inTenant(mentor.partnershipId, (scope) => savePart(scope, { ...ids, ...page })),
  ).rejects.toThrow(Refusal);
  await expect(as(mentor, (scope) => sendAgain(scope, { requestId }))).rejects.toThrow(Refusal);
  expect(await as(mentor, (scope) => requestFeedback(scope, student))).toMatchObject({ isNew: true });
});

test('asking, withdrawing and asking again ends after three times', async () => {
  const mentor = await aParticipant();
  for (let time = 0; time < 3; time++) {
    const { id } = await as(mentor, (scope) => requestFeedback(scope, student));
    await as(mentor, (scope) => withdrawRequest(scope, { requestId: id }));
  }
  await expect(as(mentor, (scope) => requestFeedback(scope, student))).rejects.toThrow(
    new Refusal('askedOften', 'email'),
  );
});

test('a declined request is neither withdrawn nor sent again', async () => {
  const { mentor, requestId, ids } = await anAskedStudent();
  await inTenant(mentor.partnershipId, (scope) => declineRequest(scope, ids));
  await expect(as(mentor, (scope) => withdrawRequest(scope, { requestId }))).rejects.toThrow(Refusal);
  await expect(as(mentor, (scope) => sendAgain(scope, { requestId }))).rejects.toThrow(Refusal);
});

test('an address that fails is shown as failing until it is sent again', async () => {
  const { mentor, requestId } = await anAskedStudent();
  await inTenant(mentor.partnershipId, ({ tx, now }) =>
    tx.outboxMail.updateMany({
      where: { feedbackRequestId: requestId },
      data: { state: 'failed', settledAt: now },
    }),
  );
  expect(await as(mentor, (scope) => getMyRequest(scope, requestId))).toMatchObject({ status: 'failed' });
  expect(await as(mentor, (scope) => lockOwnRequest(scope, requestId))).toMatchObject({ status: 'failed' });
  hoursFromNow(1);
  await as(mentor, (scope) => sendAgain(scope, { requestId }));
  expect(await as(mentor, (scope) => getMyRequest(scope, requestId))).toMatchObject({ status: 'sent' });
});

test('another mentor of the same cohort, and a stranger, find nothing and change nothing', async () => {
  const partnership = await aPartnership();
  const cohort = await aCohort({ partnership });
  const mentor = await aParticipant({ cohort });
  const colleague = await aParticipant({ cohort });
  const { id: requestId } = await as(mentor, (scope) => requestFeedback(scope, student));

  for (const other of [
    colleague,
    await aParticipant(),
    await aMember({ partnership, roles: ['coordinator'] }),
  ]) {
    await expect(as(other, (scope) => getMyRequest(scope, requestId))).rejects.toThrow(NotFoundError);
    await expect(as(other, (scope) => sendAgain(scope, { requestId }))).rejects.toThrow(NotFoundError);
    await expect(as(other, (scope) => withdrawRequest(scope, { requestId }))).rejects.toThrow(NotFoundError);
    expect(await as(other, (scope) => listMyRequests(scope, mentor.roundId))).toEqual([]);
  }
  expect(await rowOf({ mentor, requestId })).toMatchObject({ linkVersion: 1, withdrawnAt: null });
});
