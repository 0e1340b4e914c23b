import { getLocale, getTranslations } from 'next-intl/server';
import type { SharedItem } from '@/lib/features/shares/shared-with-me';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';

/** Plans, notes and reflections that were shown to this person, as links to where they read them. */
export async function SharedItems({ slug, items }: { slug: string; items: SharedItem[] }) {
  if (items.length === 0) return null;
  const t = await getTranslations('itemSharing');
  const locale = asLocale(await getLocale());
  return (
    <ul className="plain-list ruled">
      {items.map(({ shareId, subject, name, meeting }) => (
        <li key={shareId}>
          <a href={paths.shared(slug, shareId)}>{t('withMeItem', { subject, name })}</a>{' '}
          <span className="soft small">
            {t('afterMeeting', { date: formatDay(meeting.startsAt, locale) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
