import type { Locale } from '@/lib/platform/i18n/locale';
import { paths } from '@/lib/shared/paths';
import { firstName } from './first-name';
import { Frame } from './frame';
import { mailWords } from './mail-words';
import { ActionButton, OwnWords, Paragraph } from './parts';
import { type RenderedMail, renderMail } from './render-mail';

type GroupMessageMail = {
  locale: Locale;
  baseUrl: string;
  slug: string;
  cohortId: string;
  group: string;
  person: string;
  sender: string;
  /** The message's own heading: inside, as nothing personal stands in the subject of a mail. */
  heading: string;
  text: string;
};

/** What who leads a group wrote to all of it. */
export function groupMessageMail(mail: GroupMessageMail): Promise<RenderedMail> {
  const { locale, baseUrl, slug, cohortId, group, person, sender, heading, text } = mail;
  const words = mailWords(locale);
  const { t } = words;
  const subject = t('groupMessage.subject');
  return renderMail(
    subject,
    <Frame
      words={words}
      subject={subject}
      preview={t('groupMessage.preview')}
      footer={t('groupMessage.footer')}
      baseUrl={baseUrl}
    >
      <Paragraph>{t('greeting', { name: firstName(person) })}</Paragraph>
      <Paragraph>{t('groupMessage.intro', { sender, group })}</Paragraph>
      <OwnWords heading={heading} text={text} />
      <Paragraph>{t('groupMessage.reply', { sender: firstName(sender) })}</Paragraph>
      <ActionButton
        href={new URL(paths.messages(slug, cohortId), baseUrl).href}
        label={t('groupMessage.button')}
        linkFails={t('linkFails')}
      />
    </Frame>,
  );
}
