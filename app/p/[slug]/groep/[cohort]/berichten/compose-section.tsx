import { getLocale, getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import { firstName } from '@/emails/first-name';
import { mailWords } from '@/emails/mail-words';
import { asLocale } from '@/lib/platform/i18n/locale';
import { paths } from '@/lib/shared/paths';
import { send } from './actions';
import { MessageForm } from './message-form';

type Props = { slug: string; cohort: { id: string; name: string }; sender: string };

/** For who leads the group: write, look, send. */
export async function ComposeSection({ slug, cohort, sender }: Props) {
  const t = await getTranslations('messages');
  const errors = await getTranslations('errors');
  const mail = mailWords(asLocale(await getLocale())).t;
  return (
    <Section id="schrijven" title={t('writeTitle')}>
      <p>{t('writeText')}</p>
      <MessageForm
        action={send.bind(null, slug)}
        cohort={cohort.id}
        permalink={paths.messages(slug, cohort.id)}
        words={{
          subject: t('subject'),
          subjectHint: t('subjectHint'),
          text: t('text'),
          textHint: t('textHint'),
          look: t('look'),
          change: t('change'),
          looking: t('looking'),
          sending: t('sending'),
          signIn: errors('signInAgain'),
          previewTitle: t('previewTitle'),
          mailSubject: t('mailSubject', { subject: mail('groupMessage.subject') }),
          greeting: mail('greeting', { name: t('someone') }),
          intro: mail('groupMessage.intro', { sender, group: cohort.name }),
          reply: mail('groupMessage.reply', { sender: firstName(sender) }),
        }}
      />
    </Section>
  );
}
