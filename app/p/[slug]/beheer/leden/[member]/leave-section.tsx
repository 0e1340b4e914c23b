import { getTranslations } from 'next-intl/server';
import { PostButton } from '@/app/p/[slug]/post-button';
import { ConfirmHere } from '@/components/ui/confirm';
import { Section } from '@/components/ui/section';
import { paths } from '@/lib/shared/paths';
import { goes, returns } from '../actions';
import type { MemberWords } from '../member-words';
import type { Shown } from './just-done';

type LeaveSectionProps = { slug: string; member: Shown; words: MemberWords };

/** Leaving, asked once more; or coming back. */
export async function LeaveSection({ slug, member, words }: LeaveSectionProps) {
  const t = await getTranslations('members');
  const { id: memberId, name } = member;
  const left = member.state === 'left';
  const button = (
    <PostButton
      action={(left ? returns : goes).bind(null, slug)}
      fields={{ memberId }}
      permalink={paths.adminMember(slug, memberId)}
      kind={left ? 'second' : 'danger'}
      busy={words.busy}
      signIn={words.signIn}
    >
      {t(left ? 'returnYes' : 'leaveYes')}
    </PostButton>
  );
  if (left) {
    return (
      <Section id="terug" title={t('returnTitle')}>
        <p>{t('returnText', { name })}</p>
        {button}
      </Section>
    );
  }
  if (member.isLastCoordinator) {
    return (
      <Section id="vertrek" title={t('leaveTitle')}>
        <p>{t('leaveLast')}</p>
      </Section>
    );
  }
  return (
    <Section id="vertrek" title={t('leaveTitle')}>
      <ConfirmHere label={t('leaveOpen')} kind="second" title={t('leaveSure', { name })} actions={button}>
        <ul>
          <li>{t('leaveSessions')}</li>
          <li>{t('leaveShares')}</li>
          <li>{t('leaveOwn')}</li>
          <li>{t('leaveBack')}</li>
        </ul>
      </ConfirmHere>
    </Section>
  );
}
