import { getTranslations } from 'next-intl/server';
import type { AuditLine } from '@/lib/overviews/audit/list-audit';

/** One change as a sentence, made from codes and from names as they are now. */
export async function auditSentence(line: AuditLine): Promise<string> {
  const t = await getTranslations('audit');
  const { kind, who, whom, cohort, school } = line;
  return t(`said.${kind}`, {
    who: who === undefined ? t('nobody') : (who ?? t('gone')),
    whom: whom ?? t('gone'),
    cohort: cohort ?? t('goneGroup'),
    school: school ?? t('goneSchool'),
    details: await detailsOf(line),
  });
}

/** Behind the sentence: ": naam, laatste dag", " (erbij: schoolopleider)". Nothing for an entry without codes. */
async function detailsOf({ details: { fields, added, removed, round } }: AuditLine): Promise<string> {
  const t = await getTranslations('audit');
  const word = (code: string) =>
    t.has(`role.${code}` as 'role.mentor')
      ? t(`role.${code}` as 'role.mentor')
      : t.has(`field.${code}` as 'field.name')
        ? t(`field.${code}` as 'field.name')
        : t('field.other');
  const list = (codes: string[]) => [...new Set(codes.map(word))].join(', ');
  const inBrackets = [
    ...(added.length > 0 ? [t('details.added', { list: list(added) })] : []),
    ...(removed.length > 0 ? [t('details.removed', { list: list(removed) })] : []),
    ...(round ? [t('details.round', { round })] : []),
  ];
  const named = fields.length > 0 ? `: ${list(fields)}` : '';
  return inBrackets.length > 0 ? `${named} (${inBrackets.join('; ')})` : named;
}
