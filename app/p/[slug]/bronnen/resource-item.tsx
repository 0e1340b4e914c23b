import { getLocale, getTranslations } from 'next-intl/server';
import type { ListedResource } from '@/lib/features/resources/queries';
import { type Topic, topicName } from '@/lib/features/resources/topics';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import { OpenResource } from './open-resource';

type Props = { slug: string; resource: ListedResource; topics: Topic[] };

/** A line of a list: what it is, what it is about, who added it, and the shortest way to it. */
export async function ResourceItem({ slug, resource, topics }: Props) {
  const t = await getTranslations('resources');
  const locale = asLocale(await getLocale());
  const { id, title, kind, reference, member, createdAt, mayChange } = resource;
  return (
    <li className="stack-s">
      <p>
        <a href={paths.resource(slug, id)}>
          <b dir="auto">{title}</b>
        </a>
      </p>
      {reference && (
        <p className="small" dir="auto">
          {reference}
        </p>
      )}
      <p className="soft small">
        {t('kind', { kind })} · {topicName(topics, resource) ?? t('aboutNothing')} ·{' '}
        {t('by', { name: member.name, date: formatDay(createdAt, locale, { year: true }) })}
      </p>
      <p className="row small">
        <OpenResource slug={slug} resource={resource} />
        {mayChange && (
          <a href={paths.changeResource(slug, id)}>
            {t('change')}
            <span className="unseen-text"> {title}</span>
          </a>
        )}
      </p>
    </li>
  );
}
