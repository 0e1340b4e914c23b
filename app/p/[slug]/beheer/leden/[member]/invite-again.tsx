import { getTranslations } from 'next-intl/server';
import { PostButton } from '@/app/p/[slug]/post-button';
import { paths } from '@/lib/shared/paths';
import { again } from '../actions';
import type { MemberWords } from '../member-words';
import type { Shown } from './just-done';

type InviteAgainProps = { slug: string; member: Shown; words: MemberWords };

/** For who never came in. */
export async function InviteAgain({ slug, member, words }: InviteAgainProps) {
  const t = await getTranslations('members');
  const { id: memberId, state } = member;
  return (
    <PostButton
      action={again.bind(null, slug)}
      fields={{ memberId }}
      permalink={paths.adminMember(slug, memberId)}
      kind="second"
      busy={words.busy}
      signIn={words.signIn}
    >
      {t(state === 'not_invited' ? 'inviteFirst' : 'inviteAgain')}
    </PostButton>
  );
}
