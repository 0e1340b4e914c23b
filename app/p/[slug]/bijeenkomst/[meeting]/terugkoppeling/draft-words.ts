import { getTranslations } from 'next-intl/server';
import type { RecapDraft } from '@/lib/features/recaps/content';
import type { RecapSources } from '@/lib/features/recaps/read-sources';

/** The recap as Leerkring would write it from what was recorded, in the facilitator's language: to be changed at will. */
export async function draftFrom(sources: RecapSources): Promise<RecapDraft> {
  const t = await getTranslations('recap');
  const { questions, decision, decisionNote, homework, homeworkMinutes, theory, presenter } = sources;
  const paragraphs = (...parts: (string | null | false)[]) => parts.filter(Boolean).join('\n\n');
  return {
    opening: t('draft.opening'),
    question: paragraphs(...questions, decision && t('draft.decision', { decision }), decisionNote),
    homework: paragraphs(
      homework,
      homework !== null && homeworkMinutes !== null && t('draft.minutes', { minutes: homeworkMinutes }),
      presenter !== null && t('draft.presenter', { name: presenter }),
    ),
    theory: theory ?? '',
    closing: t('draft.closing'),
    names: true,
  };
}
