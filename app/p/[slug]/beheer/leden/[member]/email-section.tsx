import { getTranslations } from 'next-intl/server';
import { AddressForm } from '@/components/forms/address-form';
import { Section } from '@/components/ui/section';
import { paths } from '@/lib/shared/paths';
import { newEmail } from '../actions';
import type { MemberWords } from '../member-words';
import type { Shown } from './just-done';

type EmailSectionProps = { slug: string; member: Shown; words: MemberWords };

/** Another address: what that does, said before the button. */
export async function EmailSection({ slug, member, words }: EmailSectionProps) {
  const t = await getTranslations('members');
  const { id: memberId, canChangeEmail, email } = member;
  return (
    <Section id="adres" title={t('emailTitle')}>
      {canChangeEmail ? (
        <AddressForm
          action={newEmail.bind(null, slug)}
          of={{ name: 'memberId', id: memberId }}
          problemsId="problems-email"
          permalink={paths.adminMember(slug, memberId)}
          words={{
            opens: t('emailOpen'),
            text: t('emailText', { email }),
            email: words.newEmail,
            button: t('emailSave'),
            busy: words.busy,
            signIn: words.signIn,
          }}
        />
      ) : (
        <p>{t('emailOwn')}</p>
      )}
    </Section>
  );
}
