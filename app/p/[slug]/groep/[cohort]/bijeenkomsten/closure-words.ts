import { getLocale, getTranslations } from 'next-intl/server';
import type { KnownClosure } from '@/lib/core/calendar/closures-for';
import type { NoSchool } from '@/lib/core/calendar/school-days';
import { MOST_DAYS_BETWEEN } from '@/lib/core/meetings/tempo';
import type { JudgedDate } from '@/lib/features/meetings/judge-dates';
import { asLocale } from '@/lib/platform/i18n/locale';
import { type CalendarDay, dateOf } from '@/lib/shared/calendar-day';
import { formatDay } from '@/lib/shared/dates';

export type DateWords = {
  later: string | null;
  tooLong: { title: string; why: string } | null;
  noSchool: string | null;
};

/** What there is to say about a date in the line: how long after the one before, and what is wrong with it. */
export async function dateWords(schoolNames: ReadonlyMap<string, string>) {
  const t = await getTranslations('meetings');
  const closures = await getTranslations('closures');
  const locale = asLocale(await getLocale());
  const day = (value: CalendarDay) => formatDay(dateOf(value), locale);
  const closure = ({ name, region, schoolId, firstDay, lastDay }: KnownClosure) =>
    t(firstDay === lastDay ? 'closureDay' : 'closure', {
      name,
      of: region ? 'region' : schoolId ? 'school' : 'everyone',
      where: region ? closures(`regions.${region}`) : ((schoolId && schoolNames.get(schoolId)) ?? ''),
      from: day(firstDay),
      to: day(lastDay),
    });
  const noSchool = (reason: NoSchool<KnownClosure>) =>
    t('noSchool', {
      why: reason.why,
      name:
        reason.why === 'public'
          ? t(`public.${reason.name}`)
          : reason.why === 'closed'
            ? closure(reason.closure)
            : '',
    });
  return ({ days, tooLong, noSchool: reason }: JudgedDate<KnownClosure>): DateWords => ({
    later: days === null ? null : t('later', { days, weeks: days % 7 === 0 ? days / 7 : 0 }),
    tooLong: tooLong && {
      title: t('tooLong', { days: days ?? 0, most: MOST_DAYS_BETWEEN }),
      why:
        tooLong.why === 'closed'
          ? t('because', { name: closure(tooLong.closure) })
          : t('becauseChosen', { day: day(tooLong.day) }),
    },
    noSchool: reason && noSchool(reason),
  });
}
