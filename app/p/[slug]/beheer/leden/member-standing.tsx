import { getLocale, getTranslations } from 'next-intl/server';
import { Sign, type SignName } from '@/components/ui/sign';
import type { MemberState } from '@/lib/features/members/member-state';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';

const signs: Record<MemberState, SignName> = {
  signed_in: 'done',
  invited: 'busy',
  not_invited: 'open',
  failing: 'away',
  left: 'away',
};

type Standing = { state: MemberState; undeliverable: boolean; invitedAt: Date | null; leftAt: Date | null };

/** How far someone is on the way in, in a sign and words; before that, that mail does not reach them. */
export async function MemberStanding({ member }: { member: Standing }) {
  const { invitedAt, leftAt } = member;
  const state = member.undeliverable ? 'failing' : member.state;
  const t = await getTranslations('members');
  const locale = asLocale(await getLocale());
  const day = (state === 'left' ? leftAt : invitedAt) ?? null;
  return (
    <>
      <Sign name={signs[state]} /> {t(`states.${state}`, { day: day ? formatDay(day, locale) : '' })}
    </>
  );
}
