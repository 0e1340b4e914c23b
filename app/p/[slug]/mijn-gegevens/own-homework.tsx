import { getLocale, getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import type { OwnData } from '@/lib/overviews/own-data/get-own-data';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';

/** What this person ticked off, and what they wrote about it to who leads the group. */
export async function OwnHomework({ homework }: { homework: OwnData['homework'] }) {
  const t = await getTranslations('homework');
  const locale = asLocale(await getLocale());
  const day = (date: Date) => formatDay(date, locale, { year: true });
  return (
    <Section id="huiswerk" title={t('title')}>
      <ul className="plain-list ruled">
        {homework.map(({ meetingId, group, heldAt, text, theory, doneAt, outcome }) => (
          <li key={meetingId} className="stack-s">
            <p className="soft small">{t('own.given', { group, date: day(heldAt) })}</p>
            <p className="user-text" dir="auto">
              {text ?? theory}
            </p>
            <p>{doneAt ? t('doneOn', { date: day(doneAt) }) : t('notDone')}</p>
            {outcome && (
              <p className="user-text" dir="auto">
                {outcome}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
