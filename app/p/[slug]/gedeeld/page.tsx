import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { listShared } from '@/lib/features/shares/shared-with-me';
import { asLocale } from '@/lib/platform/i18n/locale';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import { SharedItems } from './shared-items';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('itemSharing'))('withMeTitle') };
}

/** Everything that others show to this person at this moment. */
export default async function SharedWithMePage({ params }: PageProps<'/p/[slug]/gedeeld'>) {
  const { slug } = await params;
  const { items, results } = await inPartnership(slug, (scope) => listShared(scope));
  const t = await getTranslations('itemSharing');
  const locale = asLocale(await getLocale());
  return (
    <div className="read stack">
      <h1>{t('withMeTitle')}</h1>
      <p className="lead">{t('withMeLead')}</p>
      {items.length + results.length === 0 && (
        <EmptyState title={t('withMeNone')} level={2}>
          {t('withMeNoneText')}
        </EmptyState>
      )}
      <SharedItems slug={slug} items={items} />
      <ul className="plain-list ruled">
        {results.map(({ shareId, subject, name, sharedAt }) => (
          <li key={shareId}>
            <a href={paths.shared(slug, shareId)}>{t('withMeItem', { subject, name })}</a>{' '}
            <span className="soft small">{t('sharedOn', { date: formatDay(sharedAt, locale) })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
