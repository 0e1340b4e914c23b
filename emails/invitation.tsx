import type { Locale } from '@/lib/platform/i18n/locale';
import { paths } from '@/lib/shared/paths';
import { firstName } from './first-name';
import { Frame } from './frame';
import { mailWords } from './mail-words';
import { ActionButton, Paragraph, SmallPrint } from './parts';
import { type RenderedMail, renderMail } from './render-mail';

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
  const subject = t('invitation.subject');
  return renderMail(
    subject,
    <Frame
      words={words}
      subject={subject}
      preview={t('invitation.preview')}
      footer={t('invitation.footer', { partnership })}
      baseUrl={baseUrl}
    >
      <Paragraph>{t('greeting', { name: firstName(person) })}</Paragraph>
      <Paragraph>{t('invitation.intro', { partnership })}</Paragraph>
      <Paragraph>{t('invitation.what')}</Paragraph>
      <ActionButton
        href={new URL(paths.signInLink(token), baseUrl).href}
        label={t('invitation.button')}
        linkFails={t('linkFails')}
      />
      <Paragraph>{t('invitation.expires', { moment: moment(expiresAt) })}</Paragraph>
      <SmallPrint>{t('invitation.notYou')}</SmallPrint>
    </Frame>,
  );
}
