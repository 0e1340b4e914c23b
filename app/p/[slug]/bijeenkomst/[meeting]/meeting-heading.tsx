import { getLocale, getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import type { MeetingFrame } from '@/lib/core/meetings/meeting-frame';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatSpan } from '@/lib/shared/dates';

/** Which meeting, when and where; on every page about one meeting. */
export async function MeetingHeading({ frame, title }: { frame: MeetingFrame; title?: string }) {
  const t = await getTranslations('meeting');
  const { meeting, number, state } = frame;
  const name = number === null ? t('cancelledTitle') : t('title', { number });
  return (
    <div className="stack-s">
      <p className="eyebrow">{title ? name : meeting.cohort.name}</p>
      <h1>{title ?? name}</h1>
      <p className="lead">{formatSpan(meeting, asLocale(await getLocale()))}</p>
      {meeting.room && <p>{meeting.room}</p>}
      {meeting.onlineUrl && (
        <p>
          <a href={meeting.onlineUrl} rel="noopener noreferrer">
            {t('online')}
          </a>
        </p>
      )}
      {!meeting.room && !meeting.onlineUrl && <p className="soft">{t('placeNone')}</p>}
      {state === 'cancelled' ? (
        <Notice kind="warn" title={t('state', { state })}>
          {t('cancelledText')}
        </Notice>
      ) : (
        <p className="small soft">{t('state', { state })}</p>
      )}
    </div>
  );
}
