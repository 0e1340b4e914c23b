import { getTranslations } from 'next-intl/server';
import { SharedItems } from '@/app/p/[slug]/gedeeld/shared-items';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import type { SharedItem, SharedWithMe } from '@/lib/features/shares/shared-with-me';
import { paths } from '@/lib/shared/paths';

type Props = { slug: string; shares: SharedWithMe[]; items?: SharedItem[] };

/** What participants chose to show to this person: learning questions and results, plans, experiences and reflections. */
export async function SharedList({ slug, shares, items = [] }: Props) {
  const t = await getTranslations('group');
  const home = await getTranslations('home');
  return (
    <Section id="gedeeld" title={t('sharedTitle')}>
      <SharedItems slug={slug} items={items} />
      {shares.length + items.length === 0 ? (
        <EmptyState title={t('sharedNone')}>{t('sharedNoneText')}</EmptyState>
      ) : (
        <ul className="plain-list ruled">
          {shares.map(({ shareId, subject, name, roundKind }) => (
            <li key={shareId}>
              <a href={paths.shared(slug, shareId)}>
                {home(subject === 'self_scan' ? 'sharedScan' : 'sharedQuestion', { name })}
              </a>{' '}
              <span className="soft small">{t('sharedRound', { kind: roundKind })}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
