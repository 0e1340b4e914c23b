import type { Locale } from '@/lib/platform/i18n/locale';
import { paths } from '@/lib/shared/paths';
import { firstName } from './first-name';
import { Frame } from './frame';
import { mailWords } from './mail-words';
import { ActionButton, Paragraph, SmallPrint } from './parts';
import { type RenderedMail, renderMail } from './render-mail';

type SignUpMail = {
  locale: Locale;
  baseUrl: string;
  person: string;
  partnership: string;
  token: string;
  expiresAt: Date;
};

/** Proves the address of who wants to start a partnership. Opening the link starts nothing: its page has a button. */
export function signUpMail({
  locale,
  baseUrl,
  person,
  partnership,
  token,
  expiresAt,
}: SignUpMail): Promise<RenderedMail> {
  const words = mailWords(locale);
  const { t, moment } = words;
  const subject = t('signUp.subject');
  return renderMail(
    subject,
    <Frame
      words={words}
      subject={subject}
      preview={t('signUp.preview')}
      footer={t('signUp.footer')}
      baseUrl={baseUrl}
    >
      <Paragraph>{t('greeting', { name: firstName(person) })}</Paragraph>
      <Paragraph>{t('signUp.intro', { partnership })}</Paragraph>
      <ActionButton
        href={new URL(paths.signUpLink(token), baseUrl).href}
        label={t('signUp.button')}
        linkFails={t('linkFails')}
      />
      <Paragraph>{t('signUp.expires', { moment: moment(expiresAt) })}</Paragraph>
      <SmallPrint>{t('signUp.notAsked')}</SmallPrint>
    </Frame>,
  );
}
