import { createHash } from 'node:crypto';
import { recordAudits } from '@/lib/core/audit/record-audit';
import { findOrMakeUsers } from '@/lib/core/people/find-or-make-user';
import { lockPartnership } from '@/lib/core/people/lock-partnership';
import { canAdminister } from '@/lib/core/people/policy';
import { assertAllowed } from '@/lib/platform/errors';
import { defaultLocale } from '@/lib/platform/i18n/locale';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { writeChanges } from './change-member';
import type { ImportInput } from './import-schema';
import { inviteAll } from './invite';
import { type Judged, judgeRows, type KnownMember } from './judge-rows';
import { readCsv } from './read-csv';

export type Preview = {
  rows: Judged[];
  unused: string[];
  seen: string;
  schools: { id: string; name: string }[];
};
export type Imported = { added: number; changed: number; invited: number; skipped: number };
export type ImportResult = { preview: Preview; outdated: boolean } | { imported: Imported };

/**
 * Judges a list and shows what it would do; writes it, all at once, only when the coordinator has seen exactly that. Rows
 * with a problem are left out. The same list a second time changes nothing and mails nobody.
 */
export async function importMembers(
  scope: Scope,
  { text, step, seen, invite }: ImportInput,
): Promise<ImportResult> {
  assertAllowed(canAdminister(scope.actor));
  if (step === 'add') await lockPartnership(scope);
  const list = readCsv(text);
  const schools = await scope.tx.school.findMany({ select: { id: true, name: true } });
  const members = await knownMembers(scope);
  const rows = judgeRows(list, { schools, members });
  const preview = { rows, unused: list.unused, seen: digest(rows), schools };
  if (step !== 'add' || seen !== preview.seen) return { preview, outdated: step === 'add' };
  return { imported: await write(scope, rows, members, invite) };
}

async function write(
  scope: Scope,
  rows: Judged[],
  members: KnownMember[],
  wantsInvitations: boolean,
): Promise<Imported> {
  const added = await addAll(
    scope,
    rows.filter((row) => row.kind === 'add'),
  );
  const invited = wantsInvitations ? await inviteAll(scope, added) : [];
  const changes = rows.filter((row) => row.kind === 'change');
  for (const { memberId, wanted } of changes) {
    const before = members.find((member) => member.memberId === memberId);
    if (before) await writeChanges(scope, before, wanted);
  }
  const skipped = rows.filter((row) => row.kind === 'error').length;
  return { added: added.length, changed: changes.length, invited: invited.length, skipped };
}

async function addAll(scope: Scope, rows: Extract<Judged, { kind: 'add' }>[]) {
  const { tx, now } = scope;
  const emails = rows.map(({ wanted }) => wanted.email);
  const users = await findOrMakeUsers(scope, { emails, locale: defaultLocale });
  const made = await tx.member.createManyAndReturn({
    data: rows.map(({ wanted: { email, name, schoolId, roles } }) => ({
      userId: users.get(email) ?? '',
      name,
      schoolId,
      roles,
      createdAt: now,
    })),
    select: { id: true, userId: true, roles: true },
  });
  await recordAudits(
    scope,
    made.map(({ id, roles }) => ({
      kind: 'member_invited' as const,
      subjectMemberId: id,
      details: { added: roles },
    })),
  );
  return made.map(({ id, userId }) => ({ memberId: id, userId }));
}

async function knownMembers({ tx }: Scope): Promise<KnownMember[]> {
  const members = await tx.member.findMany({
    select: {
      id: true,
      name: true,
      schoolId: true,
      roles: true,
      leftAt: true,
      user: { select: { email: true } },
    },
  });
  return members.map(({ id, user, ...member }) => ({ ...member, memberId: id, email: user.email }));
}

/** Recognises a judgement: another one is shown again before anything is written. */
function digest(rows: Judged[]) {
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
}
