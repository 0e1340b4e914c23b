import { getLocale, getTranslations } from 'next-intl/server';
import type { ParticipantPage } from '@/lib/overviews/programme/get-participant-page';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';

type Facts = ParticipantPage['meetings'][number];

type Props = {
  slug: string;
  facts: Facts;
  /** The meeting that the group comes from: the dashboard's cells lead to its lines. */
  last: boolean;
};

/** What someone did around one meeting: before it, in it, and in the weeks after. */
export async function MeetingFacts({ slug, facts, last }: Props) {
  const t = await getTranslations('participant');
  const locale = asLocale(await getLocale());
  const { meeting, held, attendance, announced, homeworkDone, outcome, plans, reflection, catchUp } = facts;
  return (
    <li className="stack-s">
      <p>
        <a href={paths.meeting(slug, meeting.id)}>
          <b>{t('meeting', { number: meeting.number })}</b>
        </a>
        , {formatDay(meeting.startsAt, locale)}
      </p>
      <ul className="plain-list small">
        <li>
          {t('attendance', { state: attendance ?? (announced ? 'announced' : held ? 'unknown' : 'ahead') })}
        </li>
        {catchUp && (
          <li>{t('catchUp', { done: String(catchUp.done), date: formatDay(catchUp.dueOn, locale) })}</li>
        )}
        {held && meeting.hasHomework && (
          <li id={last ? 'huiswerk' : undefined}>{t('homework', { done: String(homeworkDone) })}</li>
        )}
        {outcome && (
          <li>
            <span className="soft">{t('outcome')}</span>{' '}
            <span className="user-text" dir="auto">
              {outcome}
            </span>
          </li>
        )}
        {held && (
          <li id={last ? 'plan' : undefined}>
            {plans.length === 0
              ? t('planNone')
              : plans
                  .map(({ state, minutes, plannedOn }) => planWords({ state, minutes, plannedOn }))
                  .join(' ')}
          </li>
        )}
        {held && <li id={last ? 'reflectie' : undefined}>{t('reflection', { state: reflection })}</li>}
      </ul>
    </li>
  );

  function planWords({ state, minutes, plannedOn }: Facts['plans'][number]) {
    const date = plannedOn ? formatDay(plannedOn, locale) : '';
    return t('plan', { state, minutes: minutes ?? 0, dated: String(plannedOn !== null), date });
  }
}
