import type { Locale } from '@/lib/platform/i18n/locale';
import { paths } from '@/lib/shared/paths';
import { firstName } from './first-name';
import { linkMail } from './link-mail';
import { mailWords } from './mail-words';
import type { RenderedMail } from './render-mail';

type InvitationMail = {
  locale: Locale;
  baseUrl: string;
  person: string;
  partnership: string;
  token: string;
  expiresAt: Date;
};

/** Invites someone into a partnership, with a sign-in link that is good for a week. */
export function invitationMail({
  locale,
  baseUrl,
  person,
  partnership,
  token,
  expiresAt,
}: InvitationMail): Promise<RenderedMail> {
  const words = mailWords(locale);
  const { t, moment } = words;
  return linkMail({
    words,
    baseUrl,
    subject: t('invitation.subject'),
    preview: t('invitation.preview'),
    footer: t('invitation.footer', { partnership }),
    greeting: t('greeting', { name: firstName(person) }),
    intro: [t('invitation.intro', { partnership }), t('invitation.what')],
    path: paths.signInLink(token),
    button: t('invitation.button'),
    expires: t('invitation.expires', { moment: moment(expiresAt) }),
    smallPrint: t('invitation.notYou'),
  });
}
