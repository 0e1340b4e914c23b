import type { Locale } from '@/lib/platform/i18n/locale';
import { firstName } from './first-name';
import { Frame } from './frame';
import { mailWords } from './mail-words';
import { ActionButton, Lines, Paragraph, SmallPrint, TextLink } from './parts';
import { type RenderedMail, renderMail } from './render-mail';

type FeedbackReminderMail = {
  locale: Locale;
  baseUrl: string;
  path: string;
  /** Where the student says that one reminder was enough. */
  stopPath: string;
  respondent: string;
  mentor: string;
  partnership: string;
  expiresAt: Date;
  pooled: boolean;
  extra: string | null;
};

/** To a student who was asked and has not answered: the same link, until when, and how to hear no more of it. */
export function feedbackReminderMail(mail: FeedbackReminderMail): Promise<RenderedMail> {
  const words = mailWords(mail.locale);
  const { t, moment } = words;
  const { mentor, baseUrl } = mail;
  const first = firstName(mentor);
  const subject = t('feedbackReminder.subject');
  return renderMail(
    subject,
    <Frame
      words={words}
      subject={subject}
      preview={t('feedbackReminder.preview')}
      footer={t('studentRequest.footer', { mentor, partnership: mail.partnership })}
      baseUrl={baseUrl}
    >
      <Paragraph>{t('greeting', { name: firstName(mail.respondent) })}</Paragraph>
      <Paragraph>{t('feedbackReminder.text', { mentor, first })}</Paragraph>
      {mail.extra && <Lines text={mail.extra} />}
      <ActionButton
        href={new URL(mail.path, baseUrl).href}
        label={t('studentRequest.button')}
        linkFails={t('linkFails')}
      />
      <Paragraph>
        {t(mail.pooled ? 'studentRequest.expiresPooled' : 'studentRequest.expires', {
          moment: moment(mail.expiresAt),
        })}
      </Paragraph>
      <SmallPrint>
        {t('feedbackReminder.enough')}{' '}
        <TextLink href={new URL(mail.stopPath, baseUrl).href}>{t('feedbackReminder.stop')}</TextLink>
      </SmallPrint>
    </Frame>,
  );
}
