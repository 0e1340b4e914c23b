import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { listOwnRounds } from '@/lib/features/results/own-rounds';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { RoundItem } from './round-item';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('result'))('development') };
}

/** The own rounds, newest first: how far each scan is, its result and the learning question that came of it. */
export default async function DevelopmentPage({ params }: PageProps<'/p/[slug]/ontwikkeling'>) {
  const { slug } = await params;
  const rounds = await inPartnership(slug, listOwnRounds);
  const t = await getTranslations('result');
  return (
    <div className="read stack">
      <h1>{t('development')}</h1>
      {rounds.length === 0 ? (
        <EmptyState title={t('developmentNone')}>{t('developmentNoneText')}</EmptyState>
      ) : (
        <>
          <p className="lead">{t('developmentText')}</p>
          <ul className="plain-list ruled">
            {rounds.map((own) => (
              <RoundItem key={own.round.id} slug={slug} own={own} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
