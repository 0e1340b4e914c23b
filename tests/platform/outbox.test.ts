import pg from 'pg';
import { expect, test } from 'vitest';
import { enqueueMail } from '@/lib/platform/outbox/enqueue-mail';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { aMember } from '../factories/cast';

async function jobsFor(mailId: string) {
  const owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await owner.connect();
  try {
    const { rows } = await owner.query('SELECT payload FROM graphile_worker._private_jobs WHERE key = $1', [
      `mail:${mailId}`,
    ]);
    return rows.map(({ payload }) => payload);
  } finally {
    await owner.end();
  }
}

test('a mail and its job come with the commit of their cause, once per key', async () => {
  const { partnershipId, memberId } = await aMember();
  const mail = { kind: 'feedback_answered' as const, dedupeKey: 'feedback-answered:1', memberId };
  const made = await inTenant(partnershipId, async (scope) => [
    await enqueueMail(scope, mail),
    await enqueueMail(scope, mail),
  ]);
  expect(made).toEqual([true, false]);
  expect(await inTenant(partnershipId, (scope) => enqueueMail(scope, mail))).toBe(false);
  const rows = await inTenant(partnershipId, ({ tx }) => tx.outboxMail.findMany());
  expect(rows).toHaveLength(1);
  expect(await jobsFor(rows[0]?.id ?? '')).toEqual([{ mailId: rows[0]?.id, partnershipId }]);
});

test('when the cause is rolled back there is no mail and no job', async () => {
  const { partnershipId, memberId } = await aMember();
  let id = '';
  const cause = inTenant(partnershipId, async (scope) => {
    await enqueueMail(scope, { kind: 'feedback_answered', dedupeKey: 'feedback-answered:2', memberId });
    id = (await scope.tx.outboxMail.findFirstOrThrow()).id;
    throw new Error('the cause failed');
  });
  await expect(cause).rejects.toThrow('the cause failed');
  expect(await inTenant(partnershipId, ({ tx }) => tx.outboxMail.count())).toBe(0);
  expect(await jobsFor(id)).toEqual([]);
});
