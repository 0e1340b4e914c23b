import { randomUUID } from 'node:crypto';
import { parseCronItems } from 'graphile-worker';
import { expect, test } from 'vitest';
import { forgetExpiredLogins, forgetSilentWorkers } from '@/lib/jobs/forget-expired';
import type { MailTransport } from '@/lib/jobs/mail-transport';
import { schedule } from '@/lib/jobs/schedule';
import { tasks } from '@/lib/jobs/tasks';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { aMember } from '../factories/cast';
import { askOwner } from './worker-process';

const daysAgo = (days: number) => new Date(now().getTime() - days * 86_400_000);

test('sessions and limits that are over go, links a week later; the rest stays', async () => {
  const { userId } = await aMember();
  const session = (expiresAt: Date) =>
    db().loginSession.create({ data: { userId, tokenHash: randomUUID(), createdAt: daysAgo(9), expiresAt } });
  const link = (expiresAt: Date) =>
    db().loginLink.create({ data: { userId, tokenHash: randomUUID(), createdAt: daysAgo(9), expiresAt } });
  const limit = (expire: Date) =>
    db().rateLimit.create({ data: { key: randomUUID(), points: 1, expire: expire.getTime() } });
  await session(daysAgo(1));
  await link(daysAgo(8));
  const gone = await limit(daysAgo(1));
  const kept = [await session(daysAgo(-1)), await link(daysAgo(6)), await link(daysAgo(-1))].map(
    ({ id }) => id,
  );
  const counted = await limit(daysAgo(-1));
  await forgetExpiredLogins();
  const sessions = await db().loginSession.findMany({ where: { userId }, select: { id: true } });
  const links = await db().loginLink.findMany({
    where: { userId },
    select: { id: true },
    orderBy: { expiresAt: 'asc' },
  });
  expect([...sessions, ...links].map(({ id }) => id)).toEqual(kept);
  expect(
    await db().rateLimit.findMany({ where: { key: { in: [gone.key, counted.key] } }, select: { key: true } }),
  ).toEqual([{ key: counted.key }]);
});

test('workers that were not seen for a day are forgotten', async () => {
  const [silent, alive] = [randomUUID(), randomUUID()];
  await db().workerHeartbeat.createMany({
    data: [
      { workerId: silent, seenAt: daysAgo(2) },
      { workerId: alive, seenAt: now() },
    ],
  });
  await forgetSilentWorkers({
    query: (async (sql: string, values: unknown[]) => ({ rows: await askOwner(sql, values) })) as never,
  });
  expect(
    await db().workerHeartbeat.findMany({
      where: { workerId: { in: [silent, alive] } },
      select: { workerId: true },
    }),
  ).toEqual([{ workerId: alive }]);
});

test('every recurring job exists and has a time that cron understands', () => {
  const known = Object.keys(tasks({} as MailTransport));
  expect(parseCronItems(schedule)).toHaveLength(schedule.length);
  for (const { task } of schedule) expect(known).toContain(task);
});
