import type { Locale } from '@/lib/platform/i18n/locale';
import { firstName } from './first-name';
import { Frame } from './frame';
import { type MailWords, mailWords } from './mail-words';
import { ActionButton, OwnWords, Paragraph, SmallPrint } from './parts';
import { type RenderedMail, renderMail } from './render-mail';

export type FeedbackRequestMail = {
  locale: Locale;
  baseUrl: string;
  /** A student gets a link that is theirs; a trainer one to the signed-in form. */
  to: 'student' | 'trainer';
  /** Path of the form. */
  path: string;
  respondent: string;
  mentor: string;
  partnership: string;
  ownWords: string | null;
  expiresAt: Date;
  /** The mentor reads answers before handing in the own scan. */
  showsOthersEarly: boolean;
  /** Opened together with other students' answers when it expires, without names. */
  pooled: boolean;
};

/** Asks for feedback, and says plainly how long it takes, who reads it and when, that it is no assessment, and how to say no. */
export function feedbackRequestMail(mail: FeedbackRequestMail): Promise<RenderedMail> {
  const words = mailWords(mail.locale);
  const { t, moment } = words;
  const { mentor, partnership, ownWords } = mail;
  const first = firstName(mentor);
  const kind = mail.to === 'student' ? 'studentRequest' : 'trainerRequest';
  const subject = t(`${kind}.subject`);
  const footer = t(`${kind}.footer`, { mentor, partnership });
  return renderMail(
    subject,
    <Frame
      words={words}
      subject={subject}
      preview={t(`${kind}.preview`)}
      footer={footer}
      baseUrl={mail.baseUrl}
    >
      <Paragraph>{t('greeting', { name: firstName(mail.respondent) })}</Paragraph>
      <Paragraph>{t(`${kind}.intro`, { mentor, first })}</Paragraph>
      {ownWords && <OwnWords heading={t(`${kind}.ownWords`, { first })} text={ownWords} />}
      <Paragraph>{t(`${kind}.time`)}</Paragraph>
      <Reader mail={mail} first={first} words={words} />
      <ActionButton
        href={new URL(mail.path, mail.baseUrl).href}
        label={t(`${kind}.button`)}
        linkFails={t('linkFails')}
      />
      <Paragraph>
        {mail.to === 'trainer' && `${t('trainerRequest.signIn')} `}
        {mail.pooled
          ? t('studentRequest.expiresPooled', { moment: moment(mail.expiresAt) })
          : t(`${kind}.expires`, { moment: moment(mail.expiresAt) })}
      </Paragraph>
      <SmallPrint>{t(`${kind}.decline`)}</SmallPrint>
    </Frame>,
  );
}

function Reader({
  mail,
  first,
  words: { t, moment },
}: {
  mail: FeedbackRequestMail;
  first: string;
  words: MailWords;
}) {
  const kind = mail.to === 'student' ? 'studentRequest' : 'trainerRequest';
  if (mail.pooled)
    return (
      <>
        <Paragraph>{t('studentRequest.readerPooled', { first, moment: moment(mail.expiresAt) })}</Paragraph>
        <Paragraph>{t('studentRequest.noAssessmentPooled', { first })}</Paragraph>
      </>
    );
  const when = mail.showsOthersEarly ? 'readerAtOnce' : 'readerAfterScan';
  return (
    <>
      <Paragraph>{t(`${kind}.${when}`, { first })}</Paragraph>
      <Paragraph>{t(`${kind}.noAssessment`, { first })}</Paragraph>
    </>
  );
}
