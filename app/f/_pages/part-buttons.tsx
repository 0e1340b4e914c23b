import { Button } from '@/components/ui/button';
import { SavedNote } from '@/components/ui/saved-note';
import { formatDay, formatDayTime, formatTime } from '@/lib/shared/dates';
import type { Visit } from '../_form/visit';

type PartButtonsProps = { visit: Visit; savedAt: Date | null; toCheck: boolean; now: Date };

/** All of them save. The first is what the Enter key does: on. */
export function PartButtons({ visit, savedAt, toCheck, now }: PartButtonsProps) {
  const { t } = visit;
  return (
    <div className="stack">
      {toCheck && <input type="hidden" name="controle" value="1" />}
      <div className="actions">
        <Button name="naar" value={toCheck ? 'controle' : 'volgende'}>
          {t(toCheck ? 'toAnswers' : 'next')}
        </Button>
        {!toCheck && (
          <Button kind="second" name="naar" value="vorige">
            {t('previous')}
          </Button>
        )}
      </div>
      {savedAt ? (
        <SavedNote>{savedWords(visit, savedAt, now)}</SavedNote>
      ) : (
        <p className="hint">{t('notSaved')}</p>
      )}
    </div>
  );
}

/** The time alone on the same day. */
function savedWords({ t, locale }: Visit, savedAt: Date, now: Date) {
  const today = formatDay(savedAt, locale, { year: true }) === formatDay(now, locale, { year: true });
  return today
    ? t('saved', { time: formatTime(savedAt, locale) })
    : t('savedOn', { time: formatDayTime(savedAt, locale) });
}
