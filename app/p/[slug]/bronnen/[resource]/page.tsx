import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { getResourcePage } from '@/lib/features/resources/queries';
import { topicName } from '@/lib/features/resources/topics';
import { asLocale } from '@/lib/platform/i18n/locale';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { formatDay } from '@/lib/shared/dates';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { listPath } from '../list-path';
import { OpenResource } from '../open-resource';
import { RemoveResource } from './remove-resource';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('resources'))('title') };
}

/** One resource, with all it says. */
export default async function ResourcePage({
  params,
  searchParams,
}: PageProps<'/p/[slug]/bronnen/[resource]'>) {
  const { slug, resource: id } = await params;
  if (!isId(id)) notFound();
  const { resource, topics } = await inPartnership(slug, (scope) => getResourcePage(scope, id));
  const t = await getTranslations('resources');
  const locale = asLocale(await getLocale());
  const { kind, title, reference, body, member, createdAt, cohort } = resource;
  return (
    <div className="read stack-l">
      {'gewijzigd' in (await searchParams) && <Notice kind="good" role="status" title={t('changedTitle')} />}
      <div className="stack-s">
        {cohort && <p className="eyebrow">{cohort.name}</p>}
        <h1 dir="auto">{title}</h1>
        <p className="soft">
          {t('kind', { kind })} · {topicName(topics, resource) ?? t('aboutNothing')}
        </p>
      </div>
      {reference && (
        <p className="lead user-text" dir="auto">
          {reference}
        </p>
      )}
      {body && (
        <p className="user-text" dir="auto">
          {body}
        </p>
      )}
      <p>
        <OpenResource slug={slug} resource={resource} />
      </p>
      <p className="soft small">
        {t('by', { name: member.name, date: formatDay(createdAt, locale, { year: true }) })}
      </p>
      {resource.mayRemove && (
        <div className="actions">
          {resource.mayChange && (
            <LinkButton kind="second" href={paths.changeResource(slug, id)}>
              {t('change')}
            </LinkButton>
          )}
          <RemoveResource slug={slug} id={id} />
        </div>
      )}
      <p>
        <a href={listPath(slug, cohort?.id ?? null)}>{t('backToList')}</a>
      </p>
    </div>
  );
}
