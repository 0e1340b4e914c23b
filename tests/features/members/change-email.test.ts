import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { changeEmail } from '@/lib/features/members/change-email';
import { getMember } from '@/lib/features/members/queries';
import { composeMail } from '@/lib/jobs/compose-mail';
import { createLoginLink } from '@/lib/platform/auth/create-login-link';
import { newSessionToken, tokenHash } from '@/lib/platform/auth/session-token';
import { now } from '@/lib/platform/clock';
import { db, transaction } from '@/lib/platform/db/client';
import { ForbiddenError, NotFoundError, Refusal } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AMember, aMember, aPartnership, as } from '@/tests/factories/cast';

const anEmail = () => `${randomUUID().slice(0, 8)}@example.nl`;

async function aNoor() {
  const partnership = await aPartnership('Opleidingsschool Wissel');
  const anna = await aMember({ partnership, roles: ['coordinator'], name: 'Anna' });
  return { partnership, anna, noor: await aMember({ partnership, name: 'Noor Bakker' }) };
}

/** The same login in a second partnership. */
async function alsoElsewhere({ userId }: AMember, leftAt: Date | null = null) {
  const { partnershipId, slug } = await aPartnership();
  await inTenant(partnershipId, ({ tx, now: createdAt }) =>
    tx.member.create({ data: { userId, name: 'Noor elders', roles: ['mentor'], createdAt, leftAt } }),
  );
  return { userId, slug };
}

const linkTo = (userId: string, returnTo: string | null) =>
  transaction((tx) => createLoginLink({ tx, now: now() }, { userId, returnTo, hours: 24 }));
const linksOf = async (userId: string) =>
  (await db().loginLink.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } })).map(
    ({ returnTo }) => returnTo,
  );
const sessionsOf = (userId: string) => db().loginSession.count({ where: { userId } });
async function aSession(userId: string) {
  const expiresAt = new Date(now().getTime() + 86_400_000);
  await db().loginSession.create({
    data: { userId, tokenHash: tokenHash(newSessionToken()), createdAt: now(), expiresAt },
  });
}
const change = (who: AMember, memberId: string, email: string) =>
  as(who, (scope) => changeEmail(scope, { memberId, email }));

test('the membership goes to the login of the new address; the old login keeps its address and finds nothing here', async () => {
  const { anna, noor } = await aNoor();
  await db().user.update({ where: { id: noor.userId }, data: { locale: 'en' } });
  await aSession(noor.userId);
  await linkTo(noor.userId, null);
  const email = `Noor.${anEmail()}`;
  await change(anna, noor.memberId, email);

  await expect(as(noor, async () => 'in')).rejects.toThrow(NotFoundError);
  const old = await db().user.findUniqueOrThrow({ where: { id: noor.userId } });
  const fresh = await db().user.findUniqueOrThrow({ where: { email: email.toLowerCase() } });
  expect(old.email).toBe(noor.email);
  expect(fresh.locale).toBe('en');
  expect(await as({ ...noor, userId: fresh.id }, async ({ actor }) => actor.memberId)).toBe(noor.memberId);
  expect(await sessionsOf(noor.userId)).toBe(0);
  expect(await linksOf(noor.userId)).toEqual([]);
  expect(await as(anna, (scope) => getMember(scope, noor.memberId))).toMatchObject({ state: 'invited' });
  const audit = await as(anna, ({ tx }) => tx.auditEvent.findMany());
  expect(audit).toMatchObject([
    { kind: 'member_email_changed', subjectMemberId: noor.memberId, details: {} },
  ]);
});

test('the old address is told without the new one, the new one is invited', async () => {
  const { anna, noor } = await aNoor();
  const email = anEmail();
  await change(anna, noor.memberId, email);
  const mails = await inTenant(anna.partnershipId, async (scope) => {
    const rows = await scope.tx.outboxMail.findMany({ orderBy: { kind: 'asc' } });
    const composed = [];
    for (const row of rows) composed.push(await composeMail(scope, row));
    return composed;
  });
  expect(mails.map((mail) => mail?.to.address).sort()).toEqual([email, noor.email].sort());
  const told = mails.find((mail) => mail?.to.address === noor.email);
  expect(told?.text).toContain('Opleidingsschool Wissel');
  expect(`${told?.subject}${told?.text}${told?.html}`).not.toContain(email);
  expect(told?.text).not.toContain('/aanmelden/');
});

test('a login that also leads elsewhere keeps its sessions and the links that do not lead here', async () => {
  const { anna, noor } = await aNoor();
  const elsewhere = await alsoElsewhere(noor);
  await aSession(noor.userId);
  for (const to of [
    `/p/${noor.slug}`,
    `/p/${noor.slug}/groep`,
    `/p/${noor.slug}-2`,
    `/p/${elsewhere.slug}`,
    null,
  ])
    await linkTo(noor.userId, to);
  await change(anna, noor.memberId, anEmail());

  await expect(as(noor, async () => 'in')).rejects.toThrow(NotFoundError);
  expect(await as(elsewhere, async ({ actor }) => actor.name)).toBe('Noor elders');
  expect(await sessionsOf(noor.userId)).toBe(1);
  expect((await linksOf(noor.userId)).sort()).toEqual(
    [`/p/${elsewhere.slug}`, `/p/${noor.slug}-2`, null].sort(),
  );
});

test('who only left elsewhere keeps the way to the own data there', async () => {
  const { anna, noor } = await aNoor();
  await alsoElsewhere(noor, now());
  await aSession(noor.userId);
  await change(anna, noor.memberId, anEmail());
  expect(await sessionsOf(noor.userId)).toBe(1);
});

test('an address that is known elsewhere is found, and neither its owner nor that place changes', async () => {
  const { anna, noor } = await aNoor();
  const other = await aMember({ name: 'Noor elders' });
  await aSession(other.userId);
  await change(anna, noor.memberId, other.email);
  expect(await as({ ...noor, userId: other.userId }, async ({ actor }) => actor.memberId)).toBe(
    noor.memberId,
  );
  expect(await as(other, async ({ actor }) => actor.memberId)).toBe(other.memberId);
  expect(await sessionsOf(other.userId)).toBe(1);
});

test('refused: an address of a member here, the same one, the own', async () => {
  const { partnership, anna, noor } = await aNoor();
  const sem = await aMember({ partnership, name: 'Sem' });
  const refused = (code: string) => new Refusal(code, 'email');
  await expect(change(anna, noor.memberId, sem.email)).rejects.toThrow(refused('memberExists'));
  await expect(change(anna, noor.memberId, noor.email.toUpperCase())).rejects.toThrow(refused('sameAddress'));
  await expect(change(anna, anna.memberId, anEmail())).rejects.toThrow(refused('ownAddress'));
  expect(await as(noor, async ({ actor }) => actor.memberId)).toBe(noor.memberId);
});

test('only coordinators, and only in their own partnership', async () => {
  const { partnership, noor } = await aNoor();
  const stranger = await aMember({ roles: ['coordinator'] });
  for (const role of ['mentor', 'school_trainer', 'institute_trainer'] as const)
    await expect(
      change(await aMember({ partnership, roles: [role] }), noor.memberId, anEmail()),
    ).rejects.toThrow(ForbiddenError);
  await expect(change(stranger, noor.memberId, anEmail())).rejects.toThrow(NotFoundError);
  expect(await as(noor, async ({ actor }) => actor.memberId)).toBe(noor.memberId);
});
