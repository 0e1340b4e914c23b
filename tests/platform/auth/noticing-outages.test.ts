import { expect, test } from 'vitest';
import { adapter } from '@/lib/platform/auth/adapter';
import { noticingOutages } from '@/lib/platform/auth/noticing-outages';

test('a database that does not answer is kept as an outage, and is not “no session”', async () => {
  const outages: unknown[] = [];
  const away = new Error('the database is away');
  const broken = { ...adapter, getSessionAndUser: () => Promise.reject(away) };
  await expect(noticingOutages(broken, outages).getSessionAndUser?.('x')).rejects.toThrow(away);
  expect(outages).toEqual([away]);
});

test('a session that is not there is no outage', async () => {
  const outages: unknown[] = [];
  expect(await noticingOutages(adapter, outages).getSessionAndUser?.('nobody’s')).toBeNull();
  expect(outages).toEqual([]);
});
