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

type Standing = { state: MemberState; invitedAt: Date | null; leftAt: Date | null };

/** How far someone is on the way in, in a sign and words. */
export async function MemberStanding({ member: { state, invitedAt, leftAt } }: { member: Standing }) {
  const t = await getTranslations('members');
  const locale = asLocale(await getLocale());
  const day = (state === 'left' ? leftAt : invitedAt) ?? null;
  return (
    <>
      <Sign name={signs[state]} /> {t(`states.${state}`, { day: day ? formatDay(day, locale) : '' })}
    </>
  );
}
