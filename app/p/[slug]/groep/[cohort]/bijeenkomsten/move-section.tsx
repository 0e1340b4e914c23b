import { getLocale, getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { endOf } from '@/lib/core/meetings/numbered';
import { FEWEST_MINUTES, MOST_MINUTES } from '@/lib/features/meetings/limits';
import type { LineItem, MeetingsPage } from '@/lib/features/meetings/queries';
import { whatMoves } from '@/lib/features/meetings/what-moves';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatSpan } from '@/lib/shared/dates';
import { momentOf } from '@/lib/shared/local-time';
import { paths } from '@/lib/shared/paths';
import { move } from './actions';
import { type askedMove, moveAddress } from './asked';
import { DateForm } from './date-form';
import { MovedList } from './moved-list';
import { postWords } from './words';

type Asked = NonNullable<ReturnType<typeof askedMove>>;
type Props = { slug: string; page: MeetingsPage; asked: Asked };

/** The question before a meeting moves: from when to when, what moves along, and who is told. */
export async function MoveSection({ slug, page, asked }: Props) {
  const t = await getTranslations('meetings');
  const meeting = page.line.find(({ id }) => id === asked.meeting);
  if (!meeting || meeting.held) return null;
  const startsAt = asked.moment && momentOf(asked.moment.day, asked.moment.time);
  return (
    <Section id="verzetten" title={t('moveTitle', { number: meeting.number })}>
      {startsAt && asked.moment ? (
        <Question slug={slug} page={page} meeting={meeting} to={{ ...asked.moment, startsAt }} />
      ) : (
        <Notice kind="wrong">{t('momentWrong', { least: FEWEST_MINUTES, most: MOST_MINUTES })}</Notice>
      )}
    </Section>
  );
}

type To = { day: string; time: string; minutes: number; startsAt: Date };

async function Question({ slug, page, meeting, to }: Omit<Props, 'asked'> & { meeting: LineItem; to: To }) {
  const t = await getTranslations('meetings');
  const locale = asLocale(await getLocale());
  const here = paths.meetings(slug, page.cohort.id);
  const mails = meeting.announcedAt !== null;
  return (
    <>
      <p>
        {t('moveFromTo', {
          from: formatSpan(meeting, locale),
          to: formatSpan({ startsAt: to.startsAt, endsAt: endOf(to) }, locale),
        })}
      </p>
      <MovedList title={t('movesAlong')} moved={whatMoves(page.line, meeting.id, to)} />
      {to.minutes !== meeting.minutes && <p>{t('moveReadyEnds')}</p>}
      {mails ? (
        <Notice kind="warn">{t('moveMails', { people: page.people })}</Notice>
      ) : (
        <p>{t('moveNoMail')}</p>
      )}
      <DateForm
        action={move.bind(null, slug)}
        id="verzet"
        hidden={{ meeting: meeting.id, day: to.day, time: to.time, minutes: String(to.minutes) }}
        permalink={`${here}?${moveAddress({ meeting: meeting.id, ...to })}`}
        words={{ ...(await postWords()), submit: t(mails ? 'moveYesMail' : 'moveYes') }}
      />
      <p>
        <LinkButton kind="quiet" href={here}>
          {t('moveNot')}
        </LinkButton>
      </p>
    </>
  );
}
