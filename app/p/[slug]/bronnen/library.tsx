import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import type { ResourceList, ResourceSearch } from '@/lib/features/resources/queries';
import { paths } from '@/lib/shared/paths';
import { listPath } from './list-path';
import { ResourceFilter } from './resource-filter';
import { ResourceItem } from './resource-item';

type Props = {
  slug: string;
  list: ResourceList;
  search: ResourceSearch;
  /** What the address says was just done. */
  asked: Record<string, unknown>;
};

const DONE = { toegevoegd: 'addedTitle', weggehaald: 'removedTitle' } as const;

/** A list of resources, of a group or of the partnership. */
export async function Library({ slug, list, search, asked }: Props) {
  const t = await getTranslations('resources');
  const { cohort, mayAdd, resources, topics } = list;
  const done = (Object.keys(DONE) as (keyof typeof DONE)[]).find((name) => name in asked);
  const here = listPath(slug, cohort?.id ?? null);
  const looking = search.topic !== '' || search.kind !== null;
  return (
    <div className="read stack-l">
      {done && (
        <Notice kind="good" role="status" title={t(DONE[done])}>
          {done === 'weggehaald' && t('removedText')}
        </Notice>
      )}
      <div className="stack-s">
        {cohort && <p className="eyebrow">{cohort.name}</p>}
        <h1>{t(cohort ? 'title' : 'ofPartnership')}</h1>
        <p className="lead">{t(cohort ? 'lead' : 'leadPartnership')}</p>
      </div>
      {mayAdd && (
        <p>
          <LinkButton href={`${paths.newResource(slug)}${cohort ? `?groep=${cohort.id}` : ''}`}>
            {t('add')}
          </LinkButton>
        </p>
      )}
      {(resources.length > 0 || looking) && <ResourceFilter at={here} topics={topics} search={search} />}
      {resources.length === 0 ? (
        <EmptyState
          title={t(looking ? 'noneFound' : 'none')}
          level={2}
          action={looking && <a href={here}>{t('showAll')}</a>}
        >
          {t(looking ? 'noneFoundText' : mayAdd ? 'noneMay' : 'noneRead')}
        </EmptyState>
      ) : (
        <ul className="plain-list ruled">
          {resources.map((resource) => (
            <ResourceItem key={resource.id} slug={slug} resource={resource} topics={topics} />
          ))}
        </ul>
      )}
      {cohort && (
        <p className="row">
          <a href={paths.resources(slug)}>{t('toPartnership')}</a>
          <a href={paths.cohort(slug, cohort.id)}>{t('toGroup')}</a>
        </p>
      )}
    </div>
  );
}
