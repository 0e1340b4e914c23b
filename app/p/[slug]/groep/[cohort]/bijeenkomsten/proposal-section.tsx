import { getLocale, getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import { judgeDates } from '@/lib/features/meetings/judge-dates';
import { proposeDates } from '@/lib/features/meetings/propose-dates';
import type { MeetingsPage } from '@/lib/features/meetings/queries';
import type { PlanWish } from '@/lib/features/meetings/schema';
import { asLocale } from '@/lib/platform/i18n/locale';
import { dateOf, weekdayOf } from '@/lib/shared/calendar-day';
import { formatDay } from '@/lib/shared/dates';
import { dayField } from '@/lib/shared/local-time';
import { paths } from '@/lib/shared/paths';
import { save } from './actions';
import { type askedProposal, proposalAddress } from './asked';
import { dateWords } from './closure-words';
import { ProposalForm } from './proposal-form';
import { postWords } from './words';

type Asked = NonNullable<ReturnType<typeof askedProposal>>;
type Props = { slug: string; page: MeetingsPage; asked: Asked };

/** Proposed dates in their line, each to change before they are saved. Nothing for what no dates can be proposed from. */
export async function ProposalSection({ slug, page, asked: { wish, days: changed, values } }: Props) {
  const t = await getTranslations('meetings');
  const locale = asLocale(await getLocale());
  if (!wish) return null;
  const days = changed.length > 0 ? changed : proposed(wish, page);
  const number = page.line.length - page.drafts.length;
  const judged = judgeDates(
    [...(page.last ? [dayField(page.last.startsAt)] : []), ...days],
    page.closures,
  ).slice(page.last ? 1 : 0);
  const words = await dateWords(page.schoolNames);
  const dates = judged.map((date, at) => ({
    ...words(date),
    day: date.day,
    label: t('name', { kind: number + at === 0 ? 'start' : 'work', number: number + at + 1 }),
    words: formatDay(dateOf(date.day), locale, { year: true }),
  }));
  const gaps = judged.filter(({ tooLong }) => tooLong !== null).length;
  return (
    <Section id="voorstel" title={t('proposalTitle')}>
      <p>
        {t('proposalGaps', { count: gaps })} {t('proposalText')}
      </p>
      <p>
        {t('proposalReplaces', { count: Math.min(page.drafts.length, days.length) })}{' '}
        {t('proposalDrops', { count: Math.max(0, page.drafts.length - days.length) })}
      </p>
      <ProposalForm
        key={days.join()}
        save={save.bind(null, slug)}
        dates={dates}
        hidden={{
          cohort: page.cohort.id,
          weekday: values.weekday,
          time: wish.time,
          minutes: String(wish.minutes),
        }}
        permalink={`${paths.meetings(slug, page.cohort.id)}?${proposalAddress({ ...wish, weekday: values.weekday, days: judged })}`}
        words={{ ...(await postWords()), look: t('look'), save: t('save') }}
      />
    </Section>
  );
}

function proposed({ firstDay, count, weekday }: PlanWish, { closures }: MeetingsPage) {
  return proposeDates({ firstDay, count, weekday: weekday || weekdayOf(firstDay) }, closures);
}
