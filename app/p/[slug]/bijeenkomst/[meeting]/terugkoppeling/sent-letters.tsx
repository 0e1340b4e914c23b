import { getLocale, getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import type { SentRecap } from '@/lib/features/recaps/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDayTime } from '@/lib/shared/dates';
import { Letter } from './letter';

/** What was sent, the newest in full; an earlier one stays readable below it. */
export async function SentLetters({ sent }: { sent: SentRecap[] }) {
  const t = await getTranslations('recap');
  const locale = asLocale(await getLocale());
  const [newest, ...earlier] = sent;
  if (!newest) return null;
  const line = ({ sentAt, by }: SentRecap) => t('sentBy', { date: formatDayTime(sentAt, locale), name: by });
  return (
    <Section id="verstuurd" title={t(earlier.length > 0 ? 'sentAgain' : 'sent')}>
      <p className="soft">{line(newest)}</p>
      {earlier.length > 0 && <p>{t('correction')}</p>}
      <div className="sheet stack">
        <Letter letter={newest.letter} />
      </div>
      {earlier.map((version) => (
        <details key={version.number}>
          <summary>{t('earlier', { number: version.number })}</summary>
          <p className="soft">{line(version)}</p>
          <div className="sheet stack">
            <Letter letter={version.letter} />
          </div>
        </details>
      ))}
    </Section>
  );
}
