import type { Locale } from '@/lib/platform/i18n/locale';
import { formatSpan } from '@/lib/shared/dates';
import { firstName } from './first-name';
import { Frame } from './frame';
import { mailWords } from './mail-words';
import { ActionButton, Paragraph } from './parts';
import { type RenderedMail, renderMail } from './render-mail';

type MeetingMail = {
  locale: Locale;
  baseUrl: string;
  /** `left`: the meeting goes on, without this person. */
  news: 'announced' | 'changed' | 'cancelled' | 'left';
  person: string;
  /** A participant can say that they cannot come. */
  participant: boolean;
  group: string;
  kind: 'start' | 'work';
  startsAt: Date;
  endsAt: Date;
  room: string | null;
  onlineUrl: string | null;
  /** Where the button leads: the meeting, or what the group has planned. */
  path: string;
};

/** A meeting came, changed or went. Its calendar entry comes with it. */
export function meetingMail(mail: MeetingMail): Promise<RenderedMail> {
  const { locale, baseUrl, news, group, kind, room, onlineUrl } = mail;
  const words = mailWords(locale);
  const { t } = words;
  const subject = t(`meeting.${news}.subject`);
  const comes = news === 'announced' || news === 'changed';
  return renderMail(
    subject,
    <Frame
      words={words}
      subject={subject}
      preview={t(`meeting.${news}.preview`)}
      footer={t('meeting.footer')}
      baseUrl={baseUrl}
    >
      <Paragraph>{t('greeting', { name: firstName(mail.person) })}</Paragraph>
      <Paragraph>{t(`meeting.${news}.intro`, { group })}</Paragraph>
      <Paragraph>
        <b>{t('meeting.when', { kind, when: formatSpan(mail, locale) })}</b>
        {comes && room && (
          <>
            <br />
            {t('meeting.room', { room })}
          </>
        )}
        {comes && onlineUrl && (
          <>
            <br />
            {t('meeting.online', { url: onlineUrl })}
          </>
        )}
      </Paragraph>
      <Paragraph>{t(`meeting.${news}.calendar`)}</Paragraph>
      {comes && mail.participant && <Paragraph>{t('meeting.cannotCome')}</Paragraph>}
      {news !== 'left' && (
        <ActionButton
          href={new URL(mail.path, baseUrl).href}
          label={t(comes ? 'meeting.button' : 'meeting.buttonAll')}
          linkFails={t('linkFails')}
        />
      )}
    </Frame>,
  );
}
