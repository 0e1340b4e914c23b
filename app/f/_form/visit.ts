import { bareVisit, type PlainVisit, type Words, wordsOf } from '@/app/_plain/visit';

/** One request to the student's form. */
export type Visit = PlainVisit & { t: Words<'studentForm'> };

/** The chosen language is remembered within this form only: the rest of the site has its own. */
export function visitOf(...request: Parameters<typeof bareVisit>): Visit {
  const visit = bareVisit(...request);
  const t = wordsOf(visit.locale, 'studentForm');
  return { ...visit, t, title: t('documentTitle'), area: '/f' };
}
