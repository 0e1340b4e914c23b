import { expect, test } from 'vitest';
import { listMyRequests, listTrainersToAsk } from '@/lib/features/feedback/queries';
import { requestFeedback } from '@/lib/features/feedback/request-feedback';
import { NotFoundError, Refusal } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { aMember, aParticipant, as } from '@/tests/factories/cast';
import { aColleague, anAskedStudent, anAskedTrainer, mailsOf, student } from './asked';

test('a student is asked: one row, one mail with ids only', async () => {
  const { mentor, requestId } = await anAskedStudent({ ownWords: 'Ik ben benieuwd!' });

  const requests = await as(mentor, (scope) => listMyRequests(scope, mentor.roundId));
  expect(requests).toMatchObject([
    { id: requestId, kind: 'student', name: 'Milan de Wit', status: 'sent', ownWords: 'Ik ben benieuwd!' },
  ]);
  expect(await mailsOf({ mentor, requestId })).toMatchObject([
    {
      kind: 'feedback_request',
      dedupeKey: `feedback-request:${requestId}:1`,
      memberId: null,
      state: 'queued',
    },
  ]);
});

test('a trainer is asked: the mail goes to the member', async () => {
  const { mentor, trainer, requestId } = await anAskedTrainer();

  expect(await mailsOf({ mentor, requestId })).toMatchObject([
    { kind: 'feedback_request', memberId: trainer.memberId },
  ]);
  expect(await as(mentor, (scope) => listTrainersToAsk(scope, mentor.roundId))).toMatchObject([
    { id: trainer.memberId, asked: true },
  ]);
});

test('a hundred equal posts at once are one request and one mail', async () => {
  const mentor = await aParticipant();
  const posts = await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      as(mentor, (scope) =>
        requestFeedback(scope, { ...student, email: index % 2 ? 'Milan@example.nl' : 'milan@example.nl' }),
      ),
    ),
  );

  expect(new Set(posts.map(({ id }) => id)).size).toBe(1);
  expect(posts.filter(({ isNew }) => isNew)).toHaveLength(1);
  expect(await as(mentor, (scope) => listMyRequests(scope, mentor.roundId))).toHaveLength(1);
  expect(await mailsOf({ mentor, requestId: posts[0]?.id ?? '' })).toHaveLength(1);
});

test('twenty open requests is enough, also when the posts come at once', async () => {
  const mentor = await aParticipant();
  const posts = await Promise.allSettled(
    Array.from({ length: 24 }, (_, index) =>
      as(mentor, (scope) => requestFeedback(scope, { ...student, email: `s${index}@example.nl` })),
    ),
  );

  expect(posts.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
  expect(posts.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { code: 'tooManyRequests' },
  });
});

test('nobody asks themselves, a mentor, someone who left, or a member of another partnership', async () => {
  const mentor = await aParticipant();
  const ask = (memberId: string) =>
    as(mentor, (scope) => requestFeedback(scope, { kind: 'trainer', memberId, ownWords: '' }));
  const leaver = await aColleague(mentor);
  await inTenant(mentor.partnershipId, ({ tx, now }) =>
    tx.member.updateMany({ where: { id: leaver.memberId }, data: { leftAt: now } }),
  );

  await expect(
    as(mentor, (scope) => requestFeedback(scope, { ...student, email: mentor.email.toUpperCase() })),
  ).rejects.toThrow(Refusal);
  await expect(ask(mentor.memberId)).rejects.toThrow(Refusal);
  await expect(ask((await aColleague(mentor, ['mentor'])).memberId)).rejects.toThrow(Refusal);
  await expect(ask(leaver.memberId)).rejects.toThrow(Refusal);
  await expect(ask((await aMember({ roles: ['school_trainer'] })).memberId)).rejects.toThrow(Refusal);
  expect(await as(mentor, (scope) => listMyRequests(scope, mentor.roundId))).toEqual([]);
});

test('who takes part in no cohort asks nobody', async () => {
  await expect(as(await aMember(), (scope) => requestFeedback(scope, student))).rejects.toThrow(
    NotFoundError,
  );
});
