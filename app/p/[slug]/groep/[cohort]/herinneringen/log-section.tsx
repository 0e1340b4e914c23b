import { getLocale, getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import type { ReminderLog } from '@/lib/overviews/reminders/list-log';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay, formatTime, isoMoment } from '@/lib/shared/dates';
import { groupBy } from '@/lib/shared/group-by';
import { dayField } from '@/lib/shared/local-time';
import { receiverWords } from './receiver-words';

/** To whom what went and when, or why not; never what it said. */
export async function LogSection({ log }: { log: ReminderLog }) {
  const t = await getTranslations('reminders.group');
  const locale = asLocale(await getLocale());
  const said = await receiverWords();
  const days = groupBy(log, ({ decidedAt }) => dayField(decidedAt));
  return (
    <Section id="verstuurd" title={t('log')}>
      <p>{t('logText')}</p>
      {log.length === 0 && <EmptyState title={t('logNone')}>{t('logNoneText')}</EmptyState>}
      {[...days].map(([day, rows]) => (
        <div key={day} className="stack-s">
          <h3>{formatDay(rows[0]?.decidedAt ?? new Date(day), locale)}</h3>
          <ul className="plain-list ruled">
            {rows.map(({ key, kind, decidedAt, receiver, mailState, dropped }) => (
              <li key={key}>
                <time dateTime={isoMoment(decidedAt)}>{formatTime(decidedAt, locale)}</time>{' '}
                {t(`kinds.${kind as 'halfway'}`)}, <b>{said(receiver)}</b>:{' '}
                {dropped ? t('dropped', { why: dropped }) : t('state', { state: mailState ?? 'dropped' })}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
