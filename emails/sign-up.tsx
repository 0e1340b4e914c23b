import type { Locale } from '@/lib/platform/i18n/locale';
import { paths } from '@/lib/shared/paths';
import { firstName } from './first-name';
import { linkMail } from './link-mail';
import { mailWords } from './mail-words';
import type { RenderedMail } from './render-mail';

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
  return linkMail({
    words,
    baseUrl,
    subject: t('signUp.subject'),
    preview: t('signUp.preview'),
    footer: t('signUp.footer'),
    greeting: t('greeting', { name: firstName(person) }),
    intro: [t('signUp.intro', { partnership })],
    path: paths.signUpLink(token),
    button: t('signUp.button'),
    expires: t('signUp.expires', { moment: moment(expiresAt) }),
    smallPrint: t('signUp.notAsked'),
  });
}
