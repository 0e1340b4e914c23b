import { getTranslations } from 'next-intl/server';
import type { Preview } from '@/lib/features/members/import-members';
import type { Judged, RowProblem } from '@/lib/features/members/judge-rows';
import type { FormState } from '@/lib/platform/tenancy/form-state';

/** One row of the preview, in words. */
export type ShownRow = { line: number; name: string; email: string; words: string[] };

export type ShownPreview = {
  /** Recognises what was looked at. */
  seen: string;
  title: string;
  note: string | null;
  groups: { kind: Judged['kind']; title: string; rows: ShownRow[] }[];
  /** On the button; null when there is nothing to do. */
  button: string | null;
  /** On the box under which new people are invited; null without new people. */
  invite: string | null;
};

export type ImportState = FormState & { preview?: ShownPreview; notice?: string };

const order: Judged['kind'][] = ['error', 'add', 'change', 'same'];

/** What a list would do, with the words of the person who looks. */
export async function shownPreview({
  preview: { rows, unused, seen, schools },
  outdated,
}: {
  preview: Preview;
  outdated: boolean;
}): Promise<{ preview: ShownPreview; notice?: string }> {
  const t = await getTranslations('members');
  const count = (kind: Judged['kind']) => rows.filter((row) => row.kind === kind).length;
  const [added, changed] = [count('add'), count('change')];
  const names = new Map(schools.map(({ id, name }) => [id, name]));
  const groups = await Promise.all(
    order.map(async (kind) => ({
      kind,
      title: t(`rows.${kind}`, { count: count(kind) }),
      rows: await Promise.all(rows.filter((row) => row.kind === kind).map((row) => shownRow(row, names))),
    })),
  );
  return {
    ...(outdated && { notice: t('rowsOutdated') }),
    preview: {
      seen,
      title: t('rowsTitle', { count: rows.length }),
      note: unused.length > 0 ? t('rowsUnused', { count: unused.length, columns: unused.join(', ') }) : null,
      groups: groups.filter((group) => group.rows.length > 0),
      button: added + changed > 0 ? t('rowsDo', { added, changed }) : null,
      invite: added > 0 ? t('rowsInvite', { added }) : null,
    },
  };
}

async function shownRow(row: Judged, schools: Map<string, string>): Promise<ShownRow> {
  const { line, name, email } = row;
  const words = row.kind === 'error' ? await problemWords(row.problems) : await meaningOf(row, schools);
  return { line, name, email, words };
}

async function problemWords(problems: RowProblem[]): Promise<string[]> {
  const t = await getTranslations('members');
  return problems.map((problem) =>
    t(`problems.${problem.code}`, {
      word: 'word' in problem ? problem.word : '',
      line: 'line' in problem ? problem.line : 0,
    }),
  );
}

/** For someone new: school and roles. For a change: what becomes what. */
async function meaningOf(row: Exclude<Judged, { kind: 'error' }>, schools: Map<string, string>) {
  if (row.kind === 'same') return [];
  const t = await getTranslations('members');
  const signIn = await getTranslations('signIn');
  const { schoolId, roles, name } = row.wanted;
  const school = (schoolId && schools.get(schoolId)) || t('noSchool');
  const named = (list: typeof roles) => list.map((role) => signIn('roles', { role })).join(', ');
  if (row.kind === 'add') return [`${school}: ${named(roles)}`];
  return [
    ...(row.fields.includes('name') ? [t('becomes.name', { name })] : []),
    ...(row.fields.includes('school') ? [t('becomes.school', { school })] : []),
    ...(row.added.length > 0 ? [t('becomes.added', { roles: named(row.added) })] : []),
    ...(row.removed.length > 0 ? [t('becomes.removed', { roles: named(row.removed) })] : []),
  ];
}
