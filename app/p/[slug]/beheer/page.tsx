import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { getCoordinatorOverview } from '@/lib/overviews/coordinator/get-coordinator-overview';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { paths } from '@/lib/shared/paths';
import { AdminNav } from './admin-nav';
import { FirstSteps } from './overview/first-steps';
import { GroupItem } from './overview/group-item';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('coordinator'))('title') };
}

/** The groups of the partnership in numbers; before the first one, the way to it. */
export default async function AdminPage({ params }: PageProps<'/p/[slug]/beheer'>) {
  const { slug } = await params;
  const { running, archived, start } = await inPartnership(slug, getCoordinatorOverview);
  const t = await getTranslations('coordinator');
  if (start) {
    return (
      <>
        <AdminNav slug={slug} />
        <FirstSteps slug={slug} start={start} />
      </>
    );
  }
  const attending = running.filter(({ attention }) => attention.length > 0).length;
  return (
    <>
      <AdminNav slug={slug} />
      <div className="stack">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead', { groups: running.length, attending })}</p>
        <LinkButton href={paths.adminNewCohort(slug)}>{t('newGroup')}</LinkButton>
      </div>
      <Section id="lopend" title={t('running')}>
        {running.length === 0 ? (
          <EmptyState title={t('noneRunning')}>{t('noneRunningText')}</EmptyState>
        ) : (
          <ul className="plain-list ruled">
            {running.map((cohort) => (
              <GroupItem key={cohort.id} slug={slug} cohort={cohort} />
            ))}
          </ul>
        )}
        <p className="soft small">{t('numbersOnly')}</p>
      </Section>
      {archived.length > 0 && (
        <Section id="gearchiveerd" title={t('archived')}>
          <ul className="plain-list ruled">
            {archived.map((cohort) => (
              <GroupItem key={cohort.id} slug={slug} cohort={cohort} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
