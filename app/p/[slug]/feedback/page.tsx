import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { getCurrentParticipation } from '@/lib/core/cohorts/participation';
import { listMyRequests } from '@/lib/features/feedback/queries';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { paths } from '@/lib/shared/paths';
import { RequestTable } from './request-table';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('feedback'))('title') };
}

/** The mentor's requests and how they stand; what was answered is on the result's page, after the own scan. */
export default async function RequestsPage({ params }: PageProps<'/p/[slug]/feedback'>) {
  const { slug } = await params;
  const t = await getTranslations('feedback');
  const mine = await inPartnership(slug, async (scope) => {
    const participation = await getCurrentParticipation(scope);
    return participation && { participation, requests: await listMyRequests(scope, participation.round.id) };
  });
  if (!mine) {
    return (
      <div className="read stack-l">
        <h1>{t('title')}</h1>
        <EmptyState title={t('notTakingTitle')}>{t('notTakingText')}</EmptyState>
      </div>
    );
  }
  const { participation, requests } = mine;
  const askButton = <LinkButton href={paths.newRequest(slug)}>{t('ask')}</LinkButton>;
  return (
    <div className="read stack-l">
      <div className="stack-s">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </div>
      {requests.length === 0 ? (
        <EmptyState title={t('noneTitle')} action={askButton}>
          {t('noneText')}
        </EmptyState>
      ) : (
        <>
          <RequestTable slug={slug} requests={requests} />
          <div className="actions">{askButton}</div>
        </>
      )}
      <p>
        {t(participation.cohort.showOthersEarly ? 'readAtOnce' : 'readAfterScan')}{' '}
        <a href={paths.result(slug, participation.round.id)}>{t('toResult')}</a>
      </p>
    </div>
  );
}
