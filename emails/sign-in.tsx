import type { Locale } from '@/lib/platform/i18n/locale';
import { paths } from '@/lib/shared/paths';
import { linkMail } from './link-mail';
import { mailWords } from './mail-words';
import type { RenderedMail } from './render-mail';

type SignInMail = { locale: Locale; baseUrl: string; token: string; expiresAt: Date };

/** The sign-in link. Its page has a button: opening the link signs nobody in. */
export function signInMail({ locale, baseUrl, token, expiresAt }: SignInMail): Promise<RenderedMail> {
  const words = mailWords(locale);
  const { t, moment } = words;
  return linkMail({
    words,
    baseUrl,
    subject: t('signIn.subject'),
    preview: t('signIn.preview'),
    footer: t('signIn.footer'),
    greeting: t('greetingPlain'),
    intro: [t('signIn.intro')],
    path: paths.signInLink(token),
    button: t('signIn.button'),
    expires: t('signIn.expires', { moment: moment(expiresAt) }),
    smallPrint: t('signIn.notAsked'),
  });
}
