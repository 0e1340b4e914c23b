import { getLocale, getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import type { OwnAttendance as OwnAttended } from '@/lib/features/attendance/own-attendance';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';

/** At which meetings they were, what they said beforehand, and what they had to catch up on. Nothing where there is nothing. */
export async function OwnAttendance({ attended }: { attended: OwnAttended }) {
  const t = await getTranslations('attendance');
  const locale = asLocale(await getLocale());
  const { attendance, catchUps } = attended;
  const day = (date: Date) => formatDay(date, locale, { year: true });
  const said = attendance.filter(({ state, announcedAt }) => state || announcedAt);
  if (said.length + catchUps.length === 0) return null;
  return (
    <Section id="aanwezigheid" title={t('ownTitle')}>
      <ul className="plain-list ruled">
        {said.map(({ meetingId, startsAt, group, state, announcedAt, reason }) => (
          <li key={meetingId}>
            <b>
              {group}, {day(startsAt)}
            </b>
            <p className="small soft">
              {[
                state && t(`states.${state}`),
                announcedAt && t('ownAnnounced', { date: day(announcedAt), reason: reason ?? 'unsaid' }),
              ]
                .filter(Boolean)
                .join('; ')}
            </p>
          </li>
        ))}
      </ul>
      {catchUps.length > 0 && (
        <>
          <h3>{t('ownCatchUps')}</h3>
          <ul className="plain-list ruled">
            {catchUps.map(({ meetingId, group, startsAt, text, dueOn, doneAt }) => (
              <li key={meetingId}>
                <b>
                  {group}, {day(startsAt)}
                </b>
                <p className="user-text" dir="auto">
                  {text}
                </p>
                <p className="small soft">
                  {doneAt ? t('taskDone', { date: day(doneAt) }) : t('taskDue', { date: day(dueOn) })}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
