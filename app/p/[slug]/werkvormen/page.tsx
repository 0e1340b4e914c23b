import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { listWerkvormen } from '@/lib/features/werkvormen/queries';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { paths } from '@/lib/shared/paths';
import { WerkvormItem } from './werkvorm-item';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('werkvormen'))('pageTitle') };
}

const DONE = {
  toegevoegd: 'added',
  gewijzigd: 'changed',
  opgeborgen: 'retiredDone',
  teruggezet: 'broughtBack',
} as const;

/** The catalogue of ways to work together, by phase of the cycle. */
export default async function Page({ params, searchParams }: PageProps<'/p/[slug]/werkvormen'>) {
  const { slug } = await params;
  const { keeps, werkvormen } = await inPartnership(slug, listWerkvormen);
  const t = await getTranslations('werkvormen');
  const home = await getTranslations('home');
  const asked = await searchParams;
  const done = (Object.keys(DONE) as (keyof typeof DONE)[]).find((name) => name in asked);
  const phases = ([1, 2, 3, 4, 5] as const)
    .map((phase) => ({ phase, list: werkvormen.filter((werkvorm) => werkvorm.phase === phase) }))
    .filter(({ list }) => list.length > 0);
  return (
    <div className="read">
      <div className="stack">
        {done && <Notice kind="good" role="status" title={t(DONE[done])} />}
        <h1>{t('pageTitle')}</h1>
        <p className="lead">{t('lead')}</p>
        {keeps && (
          <p>
            <LinkButton kind="second" href={paths.newWerkvorm(slug)}>
              {t('add')}
            </LinkButton>
          </p>
        )}
        {phases.length === 0 && (
          <EmptyState title={t('noneTitle')} level={2}>
            {t(keeps ? 'noneText' : 'noneOther')}
          </EmptyState>
        )}
      </div>
      {phases.map(({ phase, list }) => (
        <Section
          key={phase}
          id={`fase-${phase}`}
          title={t('inPhase', { phase, name: home(`phase${phase}`) })}
        >
          <ul className="plain-list ruled">
            {list.map((werkvorm) => (
              <WerkvormItem key={werkvorm.id} slug={slug} werkvorm={werkvorm} />
            ))}
          </ul>
        </Section>
      ))}
    </div>
  );
}
