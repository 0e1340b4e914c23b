import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { getRoundsPage } from '@/lib/features/rounds/queries';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { OpenNext } from './open-next';
import { RoundSection } from './round-section';

type RoundsPageProps = PageProps<'/p/[slug]/groep/[cohort]/rondes'>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rounds'))('title') };
}

const DONE = { geopend: 'opened', gesloten: 'closed' } as const;

/** The rounds of a group, for whoever leads it: what stands open, close it, open the next. */
export default async function RoundsPage({ params, searchParams }: RoundsPageProps) {
  const { slug, cohort: cohortId } = await params;
  if (!isId(cohortId)) notFound();
  const page = await inPartnership(slug, (scope) => getRoundsPage(scope, cohortId));
  const asked = await searchParams;
  const done = (Object.keys(DONE) as (keyof typeof DONE)[]).find((name) => name in asked);
  const t = await getTranslations('rounds');
  return (
    <div className="read stack-l">
      {done && (
        <Notice kind="good" role="status" title={t(`${DONE[done]}Title`)}>
          {t(`${DONE[done]}Text`)}
        </Notice>
      )}
      <div className="stack-s">
        <p className="eyebrow">{page.cohort.name}</p>
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </div>
      {page.rounds.toReversed().map((round) => (
        <RoundSection key={round.id} slug={slug} page={page} round={round} />
      ))}
      <OpenNext slug={slug} page={page} />
      <p>
        <a href={paths.cohort(slug, cohortId)}>{t('back')}</a>
      </p>
    </div>
  );
}
