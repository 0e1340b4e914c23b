import { nameKey } from '@/lib/core/people/name-key';
import { emailAddress } from '@/lib/shared/text';
import type { MemberRole } from '@/prisma/generated/enums';
import { changedFields, changedRoles } from './change-member';
import { isActiveCoordinator } from './policy';
import type { CsvList, CsvRow } from './read-csv';
import { readRoles } from './read-roles';
import { type AboutMember, memberName } from './schema';

/** Why a row is left out. The words are made from the code and what stood there. */
export type RowProblem =
  | {
      code:
        | 'name'
        | 'nameTooLong'
        | 'nameLink'
        | 'email'
        | 'noEmail'
        | 'noRoles'
        | 'tooManyCells'
        | 'left'
        | 'lastCoordinator';
    }
  | { code: 'school' | 'role'; word: string }
  | { code: 'double'; line: number };

type Named = { line: number; name: string; email: string };
type Wanted = AboutMember & { email: string };

export type Judged =
  | (Named & { kind: 'error'; problems: RowProblem[] })
  | (Named & { kind: 'add'; wanted: Wanted })
  | (Named & { kind: 'same' })
  | (Named & {
      kind: 'change';
      memberId: string;
      wanted: Wanted;
      fields: string[];
      added: MemberRole[];
      removed: MemberRole[];
    });

export type KnownMember = AboutMember & { memberId: string; email: string; leftAt: Date | null };
export type Known = { schools: { id: string; name: string }[]; members: KnownMember[] };

/**
 * What each row of a list would do, before anything is written. An empty school or role cell, or no such column, leaves a
 * member's own as they are; someone new needs a role. A row with a problem does nothing.
 */
export function judgeRows({ rows, has }: CsvList, known: Known): Judged[] {
  const schools = new Map(known.schools.map(({ id, name }) => [nameKey(name), id]));
  const members = new Map(known.members.map((member) => [member.email, member]));
  const firstLine = new Map<string, number>();
  const judged = rows.map((row): Judged => {
    const read = readRow(row, has, schools);
    const named = {
      line: row.line,
      name: read.name || row.cells.name.slice(0, 80),
      email: read.email || row.cells.email.slice(0, 80),
    };
    const member = members.get(read.email);
    const problems = [...read.problems, ...inThisList(read.email, row.line, firstLine)];
    if (member?.leftAt) problems.push({ code: 'left' });
    if (!member && read.roles.length === 0 && !problems.some(({ code }) => code === 'role'))
      problems.push({ code: 'noRoles' });
    const before = { schoolId: member?.schoolId ?? null, roles: member?.roles ?? [] };
    const wanted: Wanted = {
      name: read.name,
      email: read.email,
      schoolId: read.schoolId ?? before.schoolId,
      roles: read.roles.length > 0 ? read.roles : before.roles,
    };
    if (problems.length > 0) return { ...named, kind: 'error', problems };
    if (!member) return { ...named, kind: 'add', wanted };
    const { added, removed } = changedRoles(member.roles, wanted.roles);
    const fields = changedFields(member, wanted);
    if (fields.length + added.length + removed.length === 0) return { ...named, kind: 'same' };
    return { ...named, kind: 'change', memberId: member.memberId, wanted, fields, added, removed };
  });
  return keepingACoordinator(judged, known.members);
}

/** Where a list would take the role from every coordinator and give it to nobody, the last who would lose it keeps it. */
function keepingACoordinator(judged: Judged[], members: KnownMember[]): Judged[] {
  const loses = (row: Judged) => row.kind === 'change' && row.removed.includes('coordinator');
  const gains = (row: Judged) =>
    (row.kind === 'add' && row.wanted.roles.includes('coordinator')) ||
    (row.kind === 'change' && row.added.includes('coordinator'));
  const now = members.filter(isActiveCoordinator).length;
  const after = now - judged.filter(loses).length + judged.filter(gains).length;
  if (now === 0 || after > 0) return judged;
  const last = judged.findLast(loses);
  return judged.map((row) => (row === last ? asLastCoordinator(row) : row));
}

function asLastCoordinator({ line, name, email }: Judged): Judged {
  return { line, name, email, kind: 'error', problems: [{ code: 'lastCoordinator' }] };
}

type ReadRow = {
  name: string;
  email: string;
  schoolId: string | null;
  roles: MemberRole[];
  problems: RowProblem[];
};

function readRow({ cells, tooMany }: CsvRow, has: CsvList['has'], schools: Map<string, string>): ReadRow {
  const problems: RowProblem[] = tooMany ? [{ code: 'tooManyCells' }] : [];
  const name = memberName.safeParse(cells.name);
  if (!name.success) problems.push({ code: nameProblems[name.error.issues[0]?.message ?? ''] ?? 'name' });
  const email = emailAddress().safeParse(cells.email);
  if (!email.success) problems.push({ code: cells.email === '' ? 'noEmail' : 'email' });
  const schoolId =
    cells.school === '' || !has.school ? null : (schools.get(nameKey(cells.school)) ?? undefined);
  if (schoolId === undefined) problems.push({ code: 'school', word: cells.school.slice(0, 80) });
  const { roles, unknown } = readRoles(cells.roles);
  problems.push(...unknown.map((word) => ({ code: 'role' as const, word })));
  return {
    name: name.data ?? '',
    email: email.data?.toLowerCase() ?? '',
    schoolId: schoolId ?? null,
    roles,
    problems,
  };
}

const nameProblems: Record<string, 'nameTooLong' | 'nameLink'> = {
  tooLong: 'nameTooLong',
  noLinks: 'nameLink',
};

/** The second time an address stands in the list it is a mistake. */
function inThisList(email: string, line: number, firstLine: Map<string, number>): RowProblem[] {
  const first = firstLine.get(email);
  if (email !== '' && first === undefined) firstLine.set(email, line);
  return first === undefined ? [] : [{ code: 'double', line: first }];
}
