import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import { FEWEST_MINUTES, MOST_MEETINGS, MOST_MINUTES } from '@/lib/features/meetings/limits';
import { nextDay } from '@/lib/features/meetings/propose-dates';
import type { MeetingsPage } from '@/lib/features/meetings/queries';
import { now } from '@/lib/platform/clock';
import { weekdayOf } from '@/lib/shared/calendar-day';
import { dayField, timeField } from '@/lib/shared/local-time';
import { paths } from '@/lib/shared/paths';
import { add } from './actions';
import { DateForm } from './date-form';
import { postWords } from './words';

/** One more meeting; the form begins with a good date after the last. */
export async function AddSection({ slug, page }: { slug: string; page: MeetingsPage }) {
  const t = await getTranslations('meetings');
  const last = page.line.at(-1);
  if (page.line.length >= MOST_MEETINGS) return null;
  const from = dayField(last?.startsAt ?? now());
  return (
    <Section id="toevoegen" title={t('addTitle')}>
      <DateForm
        key={page.line.length}
        action={add.bind(null, slug)}
        id="erbij"
        hidden={{ cohort: page.cohort.id }}
        permalink={paths.meetings(slug, page.cohort.id)}
        fields={[
          {
            name: 'day',
            type: 'date',
            label: t('day'),
            value: nextDay(from, weekdayOf(from), page.closures),
          },
          {
            name: 'time',
            type: 'time',
            label: t('time'),
            value: last ? timeField(last.startsAt) : '15:30',
          },
          {
            name: 'minutes',
            type: 'text',
            label: t('minutes'),
            hint: t('minutesHint', { least: FEWEST_MINUTES, most: MOST_MINUTES }),
            value: String(last?.minutes ?? 180),
          },
        ]}
        words={{ ...(await postWords()), submit: t('add') }}
      />
    </Section>
  );
}
