import { getLocale, getTranslations } from 'next-intl/server';
import { Tag } from '@/components/ui/tag';
import type { ClosuresPage, ListedClosure } from '@/lib/features/closures/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { dateOf } from '@/lib/shared/calendar-day';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import { whoseWords } from './closure-words';

type Props = { slug: string; closures: ListedClosure[]; schools: ClosuresPage['schools'] };

/** Days without school by their name, and under each whose they are and when; every one leads to where it is changed. */
export async function ClosureList({ slug, closures, schools }: Props) {
  const t = await getTranslations('closures');
  const locale = asLocale(await getLocale());
  const whose = await whoseWords(schools);
  const day = (value: string) => formatDay(dateOf(value), locale, { year: true });
  const names = [...new Set(closures.map(({ name }) => name))];
  return (
    <dl className="facts">
      {names.map((name) => [
        <dt key={name}>{name}</dt>,
        <dd key={`${name}-days`}>
          <ul className="plain-list">
            {closures
              .filter((closure) => closure.name === name)
              .map(({ id, firstDay, lastDay, region, schoolId, published, publishedKey }) => (
                <li key={id}>
                  <a
                    href={paths.adminClosure(slug, id)}
                    aria-label={t('change', { name, whose: whose({ region, schoolId }) })}
                  >
                    {whose({ region, schoolId })}
                  </a>
                  {': '}
                  {firstDay === lastDay
                    ? day(firstDay)
                    : t('span', { from: day(firstDay), to: day(lastDay) })}{' '}
                  {region && !published && <Tag>{t(publishedKey ? 'changedHere' : 'addedHere')}</Tag>}
                </li>
              ))}
          </ul>
        </dd>,
      ])}
    </dl>
  );
}
