import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { declineRequest } from '@/lib/features/feedback/decline-request';
import { handIn } from '@/lib/features/feedback/hand-in';
import { getMyRequest, listMyRequests } from '@/lib/features/feedback/queries';
import { renewLink } from '@/lib/features/feedback/renew-link';
import { requestFeedback } from '@/lib/features/feedback/request-feedback';
import { savePart } from '@/lib/features/feedback/save-part';
import { sendAgain } from '@/lib/features/feedback/send-again';
import { takeBack } from '@/lib/features/feedback/take-back';
import { withdrawRequest } from '@/lib/features/feedback/withdraw-request';
import { openPooled } from '@/lib/features/results/open-pooled';
import { getResult } from '@/lib/features/results/queries';
import { startersByAxis } from '@/lib/features/results/starters';
import { openPooledFeedback } from '@/lib/jobs/open-pooled-feedback';
import { now, setClock } from '@/lib/platform/clock';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AParticipant, aMember, aParticipant, as } from '@/tests/factories/cast';
import { aHandedInScan, levels } from '@/tests/factories/result';

const day = 24 * 3_600_000;
let mentor: AParticipant;
let closesAt: Date;

beforeEach(async () => {
  mentor = await aParticipant({ name: 'Esra Yıldız' });
  closesAt = new Date(now().getTime() + 10 * day);
  await inTenant(mentor.partnershipId, async ({ tx }) => {
    await tx.cohort.updateMany({ data: { feedbackMode: 'pooled' } });
    await tx.scanRound.updateMany({ data: { feedbackClosesAt: closesAt } });
  });
});
afterEach(() => setClock());

const ask = async (name: string) =>
  (
    await as(mentor, (scope) =>
      requestFeedback(scope, {
        kind: 'student',
        name,
        email: `${name.toLowerCase()}@example.nl`,
        ownWords: '',
      }),
    )
  ).id;
const byLink = (requestId: string, linkVersion = 1) => ({ requestId, respondent: { linkVersion } });
const inside = <T>(work: Parameters<typeof inTenant<T>>[1]) => inTenant(mentor.partnershipId, work);

async function answers(requestId: string, level: number, text: string) {
  const posted = new URLSearchParams([
    ['sb1', String(level)],
    ['sb2', String(level)],
    ['feed-forward', text],
  ]);
  await inside((scope) => savePart(scope, { ...byLink(requestId), part: 1, posted }));
  await inside((scope) => handIn(scope, byLink(requestId)));
}
const afterClosing = () => {
  const at = new Date(closesAt.getTime() + 1000);
  setClock(() => at);
};
const result = (read = true) => as(mentor, (scope) => getResult(scope, mentor.roundId, { read }));
const rows = () =>
  inside(async ({ tx }) => ({
    responses: await tx.feedbackResponse.count(),
    pooled: await tx.pooledFeedback.findMany(),
    mails: (await tx.outboxMail.findMany({ select: { kind: true } })).map(({ kind }) => kind),
  }));

describe('until the day', () => {
  test('the mentor sees that students were asked, and nothing of what they did', async () => {
    const [open, answered, declined] = [await ask('Aad'), await ask('Bea'), await ask('Cas')];
    await answers(answered, 5, 'Tip.');
    await inside((scope) => declineRequest(scope, byLink(declined)));
    await inside(({ tx, now: at }) =>
      tx.feedbackRequest.updateMany({ where: { id: open }, data: { openedAt: at } }),
    );
    const list = await as(mentor, (scope) => listMyRequests(scope, mentor.roundId));
    const seen = list.map(({ id: _, name: __, email: ___, sentAt: ____, ...rest }) => rest);
    expect(new Set(seen.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(seen[0]).toMatchObject({
      status: 'sent',
      pooled: true,
      since: null,
      canWithdraw: true,
      canSendAgain: true,
    });
    expect(seen[0]?.expiresAt).toEqual(closesAt);
    expect((await rows()).mails).not.toContain('feedback_answered');
    // Asking once more says for all of them that they were asked.
    expect(await ask('Cas')).toBe(declined);
  });

  test('sending again keeps the day, also for who answered; withdrawing works for both', async () => {
    const [open, answered] = [await ask('Aad'), await ask('Bea')];
    await answers(answered, 5, 'Tip.');
    for (const requestId of [open, answered]) {
      await as(mentor, (scope) => sendAgain(scope, { requestId }));
      expect((await as(mentor, (scope) => getMyRequest(scope, requestId))).expiresAt).toEqual(closesAt);
      await expect(as(mentor, (scope) => sendAgain(scope, { requestId }))).rejects.toMatchObject({
        code: 'sentLessThanAnHourAgo',
      });
    }
    await inside((scope) => takeBack(scope, byLink(answered)));
    await inside((scope) => handIn(scope, byLink(answered)));
    await as(mentor, (scope) => withdrawRequest(scope, { requestId: answered }));
    expect((await rows()).responses).toBe(0);
  });

  test('nothing is shown or opened, not even by the job', async () => {
    await aHandedInScan(mentor, { answers: levels('b', 2, 2, 2, 2, 2) });
    for (const name of ['Aad', 'Bea', 'Cas']) await answers(await ask(name), 6, name);
    await inside((scope) => openPooled(scope, mentor));
    const found = await result();
    expect(found).toMatchObject({
      students: null,
      waitingFor: [],
      pooled: { state: 'waiting', opensAt: closesAt },
    });
    expect(JSON.stringify(found)).not.toMatch(/Aad|Bea|Cas/);
    expect((await rows()).responses).toBe(3);
  });

  test('a trainer stays named, with days of their own', async () => {
    const trainer = await aMember({
      partnership: { ...mentor, name: '' },
      roles: ['school_trainer'],
      name: 'Marieke',
    });
    const { id } = await as(mentor, (scope) =>
      requestFeedback(scope, { kind: 'trainer', memberId: trainer.memberId, ownWords: '' }),
    );
    expect(await as(mentor, (scope) => getMyRequest(scope, id))).toMatchObject({ pooled: false });
  });
});

describe('after the day', () => {
  test('three answers are opened together, once, by whoever comes first; nothing separate is left', async () => {
    await aHandedInScan(mentor, { answers: levels('b', 2, 2, 2, 2, 2) });
    for (const [name, level] of [
      ['Aad', 5],
      ['Bea', 6],
      ['Cas', 7],
    ] as const)
      await answers(await ask(name), level, `Tip ${level}`);
    const draft = await ask('Dop');
    await inside((scope) =>
      savePart(scope, { ...byLink(draft), part: 1, posted: new URLSearchParams([['sb1', '1']]) }),
    );
    afterClosing();
    const { partnershipId, participantId, roundId } = mentor;
    await Promise.all([
      result(),
      result(),
      openPooledFeedback({ partnershipId, participantId, roundId }),
      openPooledFeedback({ partnershipId, participantId, roundId }),
    ]);
    const { responses, pooled } = await rows();
    expect([responses, pooled.length]).toEqual([0, 1]);
    const found = await result();
    if (found.pooled?.state !== 'opened') throw new Error('not opened');
    expect(found.pooled.group.scores.begeleider).toEqual({ sum: 36, answered: 6 });
    expect(found.pooled.group.feedForward.begeleider?.toSorted()).toEqual(['Tip 5', 'Tip 6', 'Tip 7']);
    expect(found.pooled.group.series.points[0]).toMatchObject({ mean: 6, answered: 6, of: 15 });
    expect(startersByAxis(found)[0]?.differences[0]).toMatchObject({ who: 'pooled', respondents: 3 });
    expect(JSON.stringify(found)).not.toMatch(/Aad|Bea|Cas|Dop/);
  });

  test('of two nothing is kept, and the mentor reads that there were too few', async () => {
    await aHandedInScan(mentor, { answers: levels('b', 2) });
    for (const name of ['Aad', 'Bea']) await answers(await ask(name), 6, name);
    await ask('Cas');
    afterClosing();
    expect((await result()).pooled?.state).toBe('few');
    const { responses, pooled } = await rows();
    expect(responses).toBe(0);
    expect(pooled).toMatchObject([{ respondents: null, scores: null, feedForward: null }]);
  });

  test('never before the own scan is handed in, though the job opens it', async () => {
    for (const name of ['Aad', 'Bea', 'Cas']) await answers(await ask(name), 6, name);
    afterClosing();
    await inside((scope) => openPooled(scope, mentor));
    expect((await result()).pooled).toBeNull();
    await aHandedInScan(mentor, { answers: levels('b', 2) });
    expect((await result()).pooled?.state).toBe('opened');
  });

  test('asking, answering, taking back, withdrawing and a new link are over', async () => {
    const [open, answered] = [await ask('Aad'), await ask('Bea')];
    await answers(answered, 6, 'Tip.');
    afterClosing();
    await expect(ask('Cas')).rejects.toMatchObject({ code: 'closingDayOver' });
    const posted = new URLSearchParams([['sb1', '1']]);
    await expect(
      inside((scope) => savePart(scope, { ...byLink(open), part: 1, posted })),
    ).rejects.toMatchObject({
      code: 'requestClosed',
    });
    await expect(inside((scope) => takeBack(scope, byLink(answered)))).rejects.toMatchObject({
      code: 'alreadyRead',
    });
    await expect(
      inside((scope) => renewLink(scope, { requestId: open, linkVersion: 1 })),
    ).rejects.toMatchObject({
      code: 'requestClosed',
    });
    for (const requestId of [open, answered]) {
      await expect(as(mentor, (scope) => withdrawRequest(scope, { requestId }))).rejects.toMatchObject({
        code: 'requestClosed',
      });
      expect(await as(mentor, (scope) => getMyRequest(scope, requestId))).toMatchObject({
        status: 'expired',
        canSendAgain: false,
        canWithdraw: false,
      });
    }
  });

  test('without a day no student can be asked', async () => {
    await inside(({ tx }) => tx.scanRound.updateMany({ data: { feedbackClosesAt: null } }));
    await expect(ask('Aad')).rejects.toMatchObject({ code: 'closingDayNone' });
  });
});
