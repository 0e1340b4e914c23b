import type { Locale } from '@/lib/platform/i18n/locale';
import { paths } from '@/lib/shared/paths';
import { Frame } from './frame';
import { mailWords } from './mail-words';
import { ActionButton, Paragraph, SmallPrint } from './parts';
import { type RenderedMail, renderMail } from './render-mail';

type SignInMail = { locale: Locale; baseUrl: string; token: string; expiresAt: Date };

/** The sign-in link. Its page has a button: opening the link signs nobody in. */
export function signInMail({ locale, baseUrl, token, expiresAt }: SignInMail): Promise<RenderedMail> {
  const words = mailWords(locale);
  const { t, moment } = words;
  const subject = t('signIn.subject');
  return renderMail(
    subject,
    <Frame
      words={words}
      subject={subject}
      preview={t('signIn.preview')}
      footer={t('signIn.footer')}
      baseUrl={baseUrl}
    >
      <Paragraph>{t('greetingPlain')}</Paragraph>
      <Paragraph>{t('signIn.intro')}</Paragraph>
      <ActionButton
        href={new URL(paths.signInLink(token), baseUrl).href}
        label={t('signIn.button')}
        linkFails={t('linkFails')}
      />
      <Paragraph>{t('signIn.expires', { moment: moment(expiresAt) })}</Paragraph>
      <SmallPrint>{t('signIn.notAsked')}</SmallPrint>
    </Frame>,
  );
}
