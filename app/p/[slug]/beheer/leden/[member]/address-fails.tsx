import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import type { Shown } from './just-done';

/** That mail does not arrive, and what to do about it; the form for another address stands on this page. */
export async function AddressFails({ member }: { member: Shown }) {
  const t = await getTranslations('members');
  const { state, undeliverable, email, canChangeEmail } = member;
  if (!undeliverable && state !== 'failing') return null;
  return (
    <Notice kind="wrong" title={t('failingTitle')}>
      <p>{t(undeliverable ? 'undeliverableText' : 'failingText', { email })}</p>
      {canChangeEmail && (
        <p>
          <a href="#adres">{t('emailOpen')}</a>
        </p>
      )}
    </Notice>
  );
}
