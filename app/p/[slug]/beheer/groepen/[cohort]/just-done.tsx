import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';

const DONE = {
  gemaakt: 'created',
  gewijzigd: 'changed',
  toegevoegd: 'added',
  weggehaald: 'removed',
  gearchiveerd: 'archived',
  heropend: 'reopened',
} as const;

/** What the button before this page did. */
export async function JustDone({
  asked,
  archived,
}: {
  asked: Record<string, string | string[] | undefined>;
  archived: boolean;
}) {
  const t = await getTranslations('cohorts');
  const key = (Object.keys(DONE) as (keyof typeof DONE)[]).find((name) => name in asked);
  if (!key || (key === 'gearchiveerd') !== archived) return null;
  return <Notice kind="good" role="status" title={t(`done.${DONE[key]}`)} />;
}
