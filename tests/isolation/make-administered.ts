import { importMembers } from '@/lib/features/members/import-members';
import { requestSignUp } from '@/lib/features/sign-ups/request-sign-up';
import { signUpToken } from '@/lib/features/sign-ups/sign-up-token';
import { createLoginLink } from '@/lib/platform/auth/create-login-link';
import { newSessionToken, tokenHash } from '@/lib/platform/auth/session-token';
import { now } from '@/lib/platform/clock';
import { db, transaction } from '@/lib/platform/db/client';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { paths } from '@/lib/shared/paths';
import type { MemberRole } from '@/prisma/generated/enums';
import { type AMember, type APartnership, aMember, aSchool, as } from '@/tests/factories/cast';
import { newAddress, type SpareKey, spareKeys, type World } from './world';

type Administered = Pick<World, 'schools' | 'spare' | 'list' | 'signUpToken'>;

/** What only a coordinator handles: schools, members to change, a list; and a partnership that is about to start. */
export async function makeAdministered(
  partnership: APartnership,
  coordinator: AMember,
  tag: string,
): Promise<Administered> {
  const empty = await aSchool(partnership);
  const made: [SpareKey, AMember][] = [];
  for (const key of spareKeys) {
    const { schoolId } = coordinator;
    const roles: MemberRole[] = key === 'toInvite' ? ['school_trainer'] : ['mentor'];
    made.push([key, await aMember({ partnership, name: `Noor ${key} ${tag}`, schoolId, roles })]);
  }
  const spare = Object.fromEntries(made) as Record<SpareKey, AMember>;
  for (const { userId, slug } of [spare.toMove, spare.toLeave]) await letIn(userId, slug);
  await inTenant(partnership.partnershipId, ({ tx, now: leftAt }) =>
    tx.member.updateMany({ where: { id: spare.toReturn.memberId }, data: { leftAt } }),
  );
  return {
    schools: { own: coordinator.schoolId, empty: empty.id },
    spare: Object.fromEntries(made.map(([key, { memberId }]) => [key, memberId])) as World['spare'],
    list: await aList(coordinator, tag),
    signUpToken: await aSignUp(tag),
  };
}

/** A session, and an unused link into the partnership. */
async function letIn(userId: string, slug: string) {
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + 86_400_000);
  await db().loginSession.create({
    data: { userId, tokenHash: tokenHash(newSessionToken()), createdAt, expiresAt },
  });
  await transaction((tx) =>
    createLoginLink({ tx, now: createdAt }, { userId, returnTo: paths.home(slug), hours: 24 }),
  );
}

async function aList(coordinator: AMember, tag: string): Promise<World['list']> {
  const text = `naam;e-mail;rollen\nMo Haddad;${newAddress('mo', tag)};WPB`;
  const look = { text, step: 'look' as const, seen: undefined, invite: false, tooLarge: false };
  const result = await as(coordinator, (scope) => importMembers(scope, look));
  return { text, seen: 'preview' in result ? result.preview.seen : '' };
}

async function aSignUp(tag: string): Promise<string> {
  const email = `start.${tag}@example.nl`;
  const wish = { partnership: 'Opleidingsschool Aanvang', sector: 'vo' as const, name: 'Anna', email };
  await requestSignUp({ ...wish, client: `world ${tag}`, locale: 'nl' });
  const { id } = await db().signUp.findFirstOrThrow({ where: { email }, select: { id: true } });
  return signUpToken(id);
}
