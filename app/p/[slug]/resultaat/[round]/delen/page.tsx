import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { getSharing } from '@/lib/features/shares/queries';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { SubjectSection } from './subject-section';
import { SeeingTable } from './who-sees-what';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sharing'))('title') };
}

export default async function SharingPage({ params }: PageProps<'/p/[slug]/resultaat/[round]/delen'>) {
  const { slug, round: roundId } = await params;
  if (!isId(roundId)) notFound();
  const sharing = await inPartnership(slug, (scope) => getSharing(scope, roundId));
  const t = await getTranslations('sharing');
  if (sharing.stoppedAt) {
    return (
      <div className="read stack">
        <p>
          <a href={paths.result(slug, roundId)}>{t('toResult')}</a>
        </p>
        <h1>{t('title')}</h1>
        <Notice title={t('stoppedTitle')}>{t('stoppedText')}</Notice>
      </div>
    );
  }
  return (
    <div className="read">
      <div className="stack">
        <p>
          <a href={paths.result(slug, roundId)}>{t('toResult')}</a>
        </p>
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <p>{t('othersPrivate')}</p>
      </div>
      <SubjectSection slug={slug} subject="self_scan" sharing={sharing} />
      <SubjectSection slug={slug} subject="learning_question" sharing={sharing} />
      <Section id="wie-ziet-wat" title={t('tableTitle')}>
        <SeeingTable sharing={sharing} captionHidden />
      </Section>
    </div>
  );
}
