import { getTranslations } from 'next-intl/server';
import { PostButton } from '@/app/p/[slug]/post-button';
import { Notice } from '@/components/ui/notice';
import { paths } from '@/lib/shared/paths';
import { inviteAll } from './actions';

/** Who was added without an invitation, and a button that invites them all. */
export async function WaitingSection({ slug, count }: { slug: string; count: number }) {
  const t = await getTranslations('members');
  const common = await getTranslations('common');
  const errors = await getTranslations('errors');
  return (
    <Notice title={t('waitingTitle', { count })}>
      <PostButton
        action={inviteAll.bind(null, slug)}
        fields={{}}
        permalink={paths.adminMembers(slug)}
        kind="second"
        busy={common('busy')}
        signIn={errors('signInAgain')}
      >
        {t('waitingInvite', { count })}
      </PostButton>
    </Notice>
  );
}
