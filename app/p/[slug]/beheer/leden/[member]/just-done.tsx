import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import type { getMember } from '@/lib/features/members/queries';

export type Shown = Awaited<ReturnType<typeof getMember>>;

const DONE = {
  toegevoegd: 'added',
  gewijzigd: 'changed',
  uitgenodigd: 'invited',
  adres: 'newAddress',
  vertrokken: 'left',
  terug: 'back',
} as const;

type JustDoneProps = { member: Shown; asked: Record<string, string | string[] | undefined> };

/** What the button before this page did. */
export async function JustDone({ member, asked }: JustDoneProps) {
  const t = await getTranslations('members');
  const key = (Object.keys(DONE) as (keyof typeof DONE)[]).find((name) => name in asked);
  if (!key || (key === 'vertrokken') !== (member.state === 'left')) return null;
  const { name, email } = member;
  return <Notice kind="good" role="status" title={t(`done.${DONE[key]}`, { name, email })} />;
}
