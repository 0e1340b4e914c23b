import { getLocale, getTranslations } from 'next-intl/server';
import { Facts } from '@/components/ui/facts';
import { Notice } from '@/components/ui/notice';
import type { CohortRow } from '@/lib/overviews/coordinator/get-coordinator-overview';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay, formatDayTime } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';

/** One group: who leads it, how far it is in numbers, and what asks for the coordinator. */
export async function GroupItem({ slug, cohort }: { slug: string; cohort: CohortRow }) {
  const t = await getTranslations('coordinator');
  const locale = asLocale(await getLocale());
  const { id, name, next, attention, archivedAt } = cohort;
  const led = cohort.facilitators.length > 0;
  const numbers = archivedAt ? [] : await progressOf(cohort);
  return (
    <li className="halves">
      <div className="stack-s">
        <h3>
          <a href={paths.adminCohort(slug, id)}>{name}</a>
        </h3>
        {attention.length > 0 && (
          <Notice kind="warn">
            <ul className="plain-list">
              {attention.map((what) => (
                <li key={what}>
                  {t(`attention.${what}`, {
                    people: cohort.failingPeople,
                    requests: cohort.failingRequests,
                  })}
                </li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
      <Facts
        items={[
          {
            term: t('dates'),
            detail: t('fromTo', {
              start: formatDay(cohort.startMeetingAt, locale, { year: true }),
              end: cohort.lastDay ? formatDay(cohort.lastDay, locale, { year: true }) : 'none',
            }),
          },
          {
            term: t('led'),
            detail: led
              ? new Intl.ListFormat(locale, { type: 'conjunction' }).format(cohort.facilitators)
              : t('nobody'),
          },
          { term: t('participants'), detail: String(cohort.participants) },
          ...numbers,
          ...(next
            ? [
                {
                  term: t('next'),
                  detail: t(`nextDate.${next.what}`, {
                    date:
                      next.what === 'lastDay' ? formatDay(next.at, locale) : formatDayTime(next.at, locale),
                  }),
                },
              ]
            : []),
        ]}
      />
    </li>
  );
}

async function progressOf(cohort: CohortRow) {
  const t = await getTranslations('coordinator');
  const { roundKind, handedIn, participants, asked, answered } = cohort;
  if (!roundKind) return [];
  return [
    { term: t('scans', { kind: roundKind }), detail: t('scansIn', { handedIn, participants }) },
    { term: t('requests'), detail: t('requestsAnswered', { asked, answered }) },
  ];
}
