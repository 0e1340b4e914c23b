import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import { paths } from '@/lib/shared/paths';
import { newEmail } from '../actions';
import type { MemberWords } from '../member-words';
import { EmailForm } from './email-form';
import type { Shown } from './just-done';

type EmailSectionProps = { slug: string; member: Shown; words: MemberWords };

/** Another address: what that does, said before the button. */
export async function EmailSection({ slug, member, words }: EmailSectionProps) {
  const t = await getTranslations('members');
  const { id: memberId, canChangeEmail, email } = member;
  return (
    <Section id="adres" title={t('emailTitle')}>
      {canChangeEmail ? (
        <EmailForm
          save={newEmail.bind(null, slug)}
          memberId={memberId}
          permalink={paths.adminMember(slug, memberId)}
          words={words}
          opens={t('emailOpen')}
          text={t('emailText', { email })}
          button={t('emailSave')}
        />
      ) : (
        <p>{t('emailOwn')}</p>
      )}
    </Section>
  );
}
