import { getLocale, getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { SelectField, TextField } from '@/components/ui/text-field';
import { FEWEST_MINUTES, MOST_MINUTES, MOST_PLANNED_AT_ONCE } from '@/lib/features/meetings/limits';
import { nextDay } from '@/lib/features/meetings/propose-dates';
import type { MeetingsPage } from '@/lib/features/meetings/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { weekdayOf } from '@/lib/shared/calendar-day';
import { formatDay } from '@/lib/shared/dates';
import { dayField, timeField } from '@/lib/shared/local-time';
import { paths } from '@/lib/shared/paths';
import type { askedProposal } from './asked';

type Asked = ReturnType<typeof askedProposal>;
type Props = { slug: string; page: MeetingsPage; asked: Asked };

/** From what dates are proposed. Asks the page for them: nothing is saved by it. */
export async function PlanSection({ slug, page, asked }: Props) {
  const t = await getTranslations('meetings');
  const locale = asLocale(await getLocale());
  const values = asked?.values ?? startValues(page);
  const weekdays = ([1, 2, 3, 4, 5] as const).map((day) => ({
    value: String(day),
    label: t(`weekdays.d${day}`),
  }));
  return (
    <Section id="plannen" title={t('planTitle')}>
      <p>{t('planText')}</p>
      {page.last && <p>{t('planAfter', { day: formatDay(page.last.startsAt, locale, { year: true }) })}</p>}
      {asked && !asked.wish && (
        <Notice kind="wrong" role="alert">
          {t('wishWrong')}
        </Notice>
      )}
      <form method="get" action={`${paths.meetings(slug, page.cohort.id)}#voorstel`} className="stack">
        <div className="short-fields">
          <TextField
            name="eerste"
            type="date"
            required
            label={t('firstDay')}
            defaultValue={values.firstDay}
          />
          <TextField
            name="aantal"
            inputMode="numeric"
            required
            label={t('count')}
            hint={t('countHint', { most: MOST_PLANNED_AT_ONCE })}
            defaultValue={values.count}
          />
          <SelectField
            name="dag"
            label={t('weekday')}
            hint={t('weekdayHint')}
            defaultValue={values.weekday}
            options={[{ value: '', label: t('sameDay') }, ...weekdays]}
          />
          <TextField name="tijd" type="time" required label={t('time')} defaultValue={values.time} />
          <TextField
            name="duur"
            inputMode="numeric"
            required
            label={t('minutes')}
            hint={t('minutesHint', { least: FEWEST_MINUTES, most: MOST_MINUTES })}
            defaultValue={values.minutes}
          />
        </div>
        <div className="actions">
          <Button kind="second">{t('propose')}</Button>
        </div>
      </form>
    </Section>
  );
}

/** Six meetings from the first draft on; after what is fixed as many as were planned, on its day and time. */
function startValues({ last, drafts, closures }: MeetingsPage) {
  const from = last && dayField(last.startsAt);
  const like = last ?? drafts[0];
  return {
    firstDay: from ? nextDay(from, weekdayOf(from), closures) : drafts[0] ? dayField(drafts[0].startsAt) : '',
    count: String(drafts.length > 1 || last ? Math.max(1, Math.min(drafts.length, MOST_PLANNED_AT_ONCE)) : 6),
    weekday: '',
    time: like ? timeField(like.startsAt) : '15:30',
    minutes: String(like?.minutes ?? 180),
  };
}
