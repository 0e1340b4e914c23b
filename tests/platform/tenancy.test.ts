import { expect, test } from 'vitest';
import { listMemberships } from '@/lib/core/people/list-memberships';
import { db } from '@/lib/platform/db/client';
import { NotFoundError } from '@/lib/platform/errors';
import { asMember, inTenant } from '@/lib/platform/tenancy/enter';
import { aMember, aPartnership, as } from '../factories/cast';

test('a member enters the own partnership and sees nothing else there', async () => {
  const partnership = await aPartnership('Een');
  const member = await aMember({ partnership, name: 'Anna' });
  await aMember({ partnership: await aPartnership('Twee'), name: 'Bob' });
  const seen = await as(member, ({ tx }) => tx.member.findMany({ select: { name: true } }));
  expect(seen).toEqual([{ name: 'Anna' }]);
  const partnerships = await as(member, ({ tx }) => tx.partnership.findMany({ select: { name: true } }));
  expect(partnerships).toEqual([{ name: 'Een' }]);
});

test('a stranger, an unknown slug and someone who left are all not found', async () => {
  const partnership = await aPartnership();
  const member = await aMember({ partnership });
  const stranger = await aMember();
  const enter = (userId: string, slug: string) => asMember({ userId }, slug, async () => 'in');
  await expect(enter(member.userId, partnership.slug)).resolves.toBe('in');
  await expect(enter(stranger.userId, partnership.slug)).rejects.toThrow(NotFoundError);
  await expect(enter(member.userId, 'bestaat-niet')).rejects.toThrow(NotFoundError);
  await expect(enter(member.userId, "' OR true --")).rejects.toThrow(NotFoundError);
  await inTenant(partnership.partnershipId, ({ tx, now }) =>
    tx.member.updateMany({ where: { id: member.memberId }, data: { leftAt: now } }),
  );
  await expect(enter(member.userId, partnership.slug)).rejects.toThrow(NotFoundError);
});

test('one person in two partnerships: found from the login, never mixed inside', async () => {
  const [one, two] = [await aPartnership('Aa'), await aPartnership('Bb')];
  const member = await aMember({ partnership: one });
  await inTenant(two.partnershipId, ({ tx, now }) =>
    tx.member.create({
      data: { userId: member.userId, name: 'Noor elders', roles: ['mentor'], createdAt: now },
    }),
  );
  expect(await listMemberships(member.userId)).toEqual([
    { slug: one.slug, name: 'Aa', left: false },
    { slug: two.slug, name: 'Bb', left: false },
  ]);
  const inside = await asMember(member, two.slug, ({ tx }) => tx.member.findMany({ select: { name: true } }));
  expect(inside).toEqual([{ name: 'Noor elders' }]);
});

test('after a transaction its connection belongs to no partnership again', async () => {
  const { partnershipId } = await aPartnership();
  await inTenant(partnershipId, ({ tx }) => tx.school.findMany());
  for (let turn = 0; turn < 12; turn += 1) expect(await db().school.count()).toBe(0);
});

test('a row of another partnership can be neither referred to nor moved into', async () => {
  const [mine, theirs] = [await aMember(), await aMember()];
  const steal = as(mine, ({ tx, now }) =>
    tx.member.create({
      data: { userId: mine.userId, schoolId: theirs.schoolId, name: 'X', roles: [], createdAt: now },
    }),
  );
  await expect(steal).rejects.toThrow();
  const move = as(mine, ({ tx }) =>
    tx.member.updateMany({ where: { id: mine.memberId }, data: { partnershipId: theirs.partnershipId } }),
  );
  await expect(move).rejects.toThrow(/row-level security/);
  const foreign = as(mine, ({ tx }) =>
    tx.member.updateMany({ where: { id: theirs.memberId }, data: { name: 'weg' } }),
  );
  await expect(foreign).resolves.toEqual({ count: 0 });
});
