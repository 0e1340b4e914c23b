import { canAdminister } from '@/lib/core/people/policy';
import { listUndeliverable } from '@/lib/core/people/undeliverable';
import { assertAllowed, found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { memberState, stateFields } from './member-state';
import { canChangeEmailOf, canInviteYet, isActiveCoordinator } from './policy';

/** More are found by searching. */
export const MOST_SHOWN = 200;

const fields = {
  id: true,
  name: true,
  roles: true,
  schoolId: true,
  school: { select: { name: true } },
  ...stateFields,
} as const;

export type MemberSearch = { words: string; schoolId: string | null; left: boolean };

/** By name, for coordinators: of all, of a school, or who left, with every word somewhere in name or address. */
export async function listMembers(scope: Scope, { words, schoolId, left }: MemberSearch) {
  const { tx, actor } = scope;
  assertAllowed(canAdminister(actor));
  const where = {
    leftAt: left ? { not: null } : null,
    ...(schoolId && { schoolId }),
    AND: words
      .split(' ')
      .filter(Boolean)
      .map((word) => ({
        OR: [
          { name: { contains: escaped(word), mode: 'insensitive' as const } },
          { user: { email: { contains: escaped(word.toLowerCase()) } } },
        ],
      })),
  };
  const rows = await tx.member.findMany({
    where,
    orderBy: { name: 'asc' },
    take: MOST_SHOWN + 1,
    select: fields,
  });
  const undeliverable = await listUndeliverable(tx);
  return {
    members: rows.slice(0, MOST_SHOWN).map((row) => rowOf(row, undeliverable)),
    more: rows.length > MOST_SHOWN,
    all: await tx.member.count({ where: { leftAt: null } }),
    gone: await tx.member.count({ where: { leftAt: { not: null } } }),
    waiting: (await listWaiting(scope)).length,
  };
}

/** Others who were added and never invited, longest ago first. */
export async function listWaiting({ tx, actor }: Scope) {
  const people = await tx.member.findMany({
    where: { leftAt: null, invitedAt: null, id: { not: actor.memberId } },
    orderBy: { createdAt: 'asc' },
    select: { id: true, userId: true, ...stateFields },
  });
  return people
    .filter((member) => memberState(member) === 'not_invited')
    .map(({ id, userId }) => ({ memberId: id, userId }));
}

/** A search for "50%" or "a_b" means just that. */
function escaped(word: string) {
  return word.replace(/[\\%_]/g, '\\$&');
}

function rowOf<
  T extends Parameters<typeof memberState>[0] & {
    user: { email: string };
    school: { name: string } | null;
    id: string;
  },
>({ user, school, mails: _mails, ...member }: T, undeliverable: ReadonlySet<string>) {
  return {
    ...member,
    email: user.email,
    school: school?.name ?? null,
    state: memberState({ ...member, user, mails: _mails }),
    /** Mail comes back from there, whether or not they ever came in. */
    undeliverable: member.leftAt === null && undeliverable.has(member.id),
  };
}

export type MemberRow = Awaited<ReturnType<typeof listMembers>>['members'][number];

/** One member as a coordinator may change them, and what can be done. */
export async function getMember({ tx, actor, now }: Scope, memberId: string) {
  const row = found(await tx.member.findFirst({ where: { id: memberId }, select: fields }));
  assertAllowed(canAdminister(actor));
  const member = rowOf(row, await listUndeliverable(tx));
  const { state, invitedAt } = member;
  const coordinators = await tx.member.count({ where: { leftAt: null, roles: { has: 'coordinator' } } });
  return {
    ...member,
    isLastCoordinator: isActiveCoordinator(member) && coordinators === 1,
    canInvite:
      ['not_invited', 'invited', 'failing'].includes(state) &&
      canInviteYet({ invitedAt, failing: state === 'failing' }, now),
    canChangeEmail: state !== 'left' && canChangeEmailOf(actor, memberId),
  };
}

/** To choose from, by name. */
export async function listSchoolChoices({ tx, actor }: Scope) {
  assertAllowed(canAdminister(actor));
  return tx.school.findMany({ orderBy: { name: 'asc' }, select: { id: true, name: true } });
}
