import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import type { SharedWithMe } from '@/lib/features/shares/shared-with-me';
import { paths } from '@/lib/shared/paths';

/** What participants chose to show to this person: learning questions and results. */
export async function SharedList({ slug, shares }: { slug: string; shares: SharedWithMe[] }) {
  const t = await getTranslations('group');
  const home = await getTranslations('home');
  return (
    <Section id="gedeeld" title={t('sharedTitle')}>
      {shares.length === 0 ? (
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
