import { getLocale, getTranslations } from 'next-intl/server';
import { NoteText } from '@/app/p/[slug]/notities/note-text';
import { PlanFacts, PlanSentence } from '@/app/p/[slug]/plannen/plan-text';
import { ReflectionTexts } from '@/app/p/[slug]/reflecties/reflection-texts';
import { textsSchema } from '@/lib/features/reflections/stored';
import type { SharedItemPage } from '@/lib/features/shares/shared-item';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';

/** Somebody's plan, note or reflection, to read. */
export async function SharedItem({ item }: { item: SharedItemPage }) {
  const t = await getTranslations('plans');
  const locale = asLocale(await getLocale());
  const { meeting } = 'plan' in item ? item.plan : 'note' in item ? item.note : item.reflection;
  return (
    <div className="stack">
      <p className="eyebrow">{t('after', { date: formatDay(meeting.startsAt, locale) })}</p>
      <h1>{await titleOf(item)}</h1>
      <Words item={item} />
    </div>
  );
}

function Words({ item }: { item: SharedItemPage }) {
  if ('note' in item) return <NoteText note={item.note} />;
  if ('plan' in item)
    return (
      <>
        <PlanSentence plan={item.plan} />
        <PlanFacts plan={item.plan} />
      </>
    );
  const { kind, answers } = item.reflection;
  return <ReflectionTexts kind={kind} answers={textsSchema.parse(answers)} />;
}

async function titleOf(item: SharedItemPage): Promise<string> {
  const { name } = item;
  if ('plan' in item) return (await getTranslations('plans'))('sharedTitle', { name });
  if ('note' in item) return (await getTranslations('notes'))('sharedTitle', { name });
  return (await getTranslations('reflections'))('sharedTitle', { name, kind: item.reflection.kind });
}
