import { getLocale, getTranslations } from 'next-intl/server';
import type { Hanging, Moved } from '@/lib/features/meetings/what-moves';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay, formatDayTime } from '@/lib/shared/dates';

/** Homework is due at a moment, the others on a day. */
const atMoment: readonly Hanging[] = ['homework'];

/** What hangs on a meeting's date and goes with it: from when to when. */
export async function MovedList({ title, moved }: { title: string; moved: Moved[] }) {
  const t = await getTranslations('meetings');
  const locale = asLocale(await getLocale());
  if (moved.length === 0) return <p>{t('movesNothing')}</p>;
  return (
    <>
      <p>{title}</p>
      <ul>
        {moved.map(({ what, from, to }) => {
          const format = atMoment.includes(what) ? formatDayTime : formatDay;
          return (
            <li key={what}>{t(`moved.${what}`, { from: format(from, locale), to: format(to, locale) })}</li>
          );
        })}
      </ul>
    </>
  );
}
