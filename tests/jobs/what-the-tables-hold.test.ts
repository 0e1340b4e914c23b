import { runOnce } from 'graphile-worker';
import { expect, test } from 'vitest';
import { createLinkToken } from '@/lib/features/feedback/link-token';
import { requestFeedback } from '@/lib/features/feedback/request-feedback';
import { queueLog } from '@/lib/jobs/queue-log';
import { tasks } from '@/lib/jobs/tasks';
import { loginToken } from '@/lib/platform/auth/login-link';
import { requestLoginLink } from '@/lib/platform/auth/request-login-link';
import { db, transaction } from '@/lib/platform/db/client';
import { env } from '@/lib/platform/env';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { as } from '../factories/cast';
import { aMentorInGroup, askStudent } from './mail-cast';
import { aMailServer } from './smtp-double';
import { askOwner } from './worker-process';

test('neither the outbox nor the queue holds an address, a name, a text or a usable link, also after failures', async () => {
  const { mentor, facilitator } = await aMentorInGroup();
  const { requestId, email, mail } = await askStudent(mentor, 'Denk aan de kapotte beamer');
  await requestLoginLink(facilitator.email, `client-${facilitator.userId}`, null);
  const link = await db().loginLink.findFirstOrThrow({
    where: { userId: facilitator.userId },
    select: { id: true },
  });
  const server = await aMailServer({
    atRecipient: (address) => ({ code: 451, text: `later, ${address} of Noah Kramer` }),
  });
  await runOnce({
    connectionString: process.env.DATABASE_URL,
    taskList: tasks(server.transport),
    logger: queueLog,
    noHandleSignals: true,
  });
  await server.close();

  const jobs = await askOwner('SELECT * FROM graphile_worker._private_jobs');
  const inside = await inTenant(mentor.partnershipId, ({ tx }) => tx.outboxMail.findMany());
  const outside = await transaction((tx) => tx.outboxMail.findMany({ where: { loginLinkId: link.id } }));
  const written = JSON.stringify([jobs, inside, outside]);
  expect(written).toContain(mail.mailId);
  expect(inside).toMatchObject([{ state: 'queued', attempts: 1, lastFailure: 'deferred' }]);
  const token = createLinkToken(env().LEERKRING_SECRET, {
    partnershipId: mentor.partnershipId,
    requestId,
    version: 1,
  });
  for (const secret of [
    email,
    mentor.email,
    facilitator.email,
    'Noah',
    'Fatima',
    'Marieke',
    'beamer',
    token,
    loginToken(link.id),
    '@example',
  ]) {
    expect(written).not.toContain(secret);
  }
});

test('when the cause is rolled back, nobody is mailed', async () => {
  const { mentor } = await aMentorInGroup();
  const before = await askOwner<{ jobs: number }>(
    'SELECT count(*)::int AS jobs FROM graphile_worker._private_jobs',
  );
  const cause = as(mentor, async (scope) => {
    await requestFeedback(scope, {
      kind: 'student',
      name: 'Noah Kramer',
      email: 'noah.terug@example.nl',
      ownWords: '',
    });
    throw new Error('the power went out');
  });
  await expect(cause).rejects.toThrow('the power went out');
  expect(await inTenant(mentor.partnershipId, ({ tx }) => tx.outboxMail.count())).toBe(0);
  expect(await askOwner('SELECT count(*)::int AS jobs FROM graphile_worker._private_jobs')).toEqual(before);
});

test('asking the same student twice mails once', async () => {
  const { mentor } = await aMentorInGroup();
  const ask = () =>
    as(mentor, (scope) =>
      requestFeedback(scope, { kind: 'student', name: 'Noah', email: 'noah.twee@example.nl', ownWords: '' }),
    );
  await Promise.all([ask(), ask(), ask()]);
  expect(await inTenant(mentor.partnershipId, ({ tx }) => tx.outboxMail.count())).toBe(1);
});
