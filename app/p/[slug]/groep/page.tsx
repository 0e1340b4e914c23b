import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { listMyCohorts } from '@/lib/core/cohorts/list-my-cohorts';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { paths } from '@/lib/shared/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('group'))('title') };
}

/** The one group you belong to, or a choice between several. */
export default async function GroupsPage({ params }: PageProps<'/p/[slug]/groep'>) {
  const { slug } = await params;
  const cohorts = await inPartnership(slug, listMyCohorts);
  const [only, ...more] = cohorts;
  if (only && more.length === 0) redirect(paths.cohort(slug, only.id));
  const t = await getTranslations('group');
  return (
    <div className="stack">
      <h1>{only ? t('several') : t('title')}</h1>
      {!only && <EmptyState title={t('none')}>{t('noneText')}</EmptyState>}
      <ul className="plain-list ruled">
        {cohorts.map(({ id, name }) => (
          <li key={id}>
            <a href={paths.cohort(slug, id)}>{name}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
