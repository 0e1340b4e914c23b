import { getTranslations } from 'next-intl/server';
import type { QuestionsPage } from '@/lib/overviews/questions/get-questions-page';
import { axisLabel } from './axis-label';

/** What both pages with the form give it. */
export async function formParts({ axes, own, language }: QuestionsPage) {
  const t = await getTranslations('sharedQuestion');
  const errors = await getTranslations('errors');
  const nameOf = (axisId: string) =>
    axes
      .filter(({ id }) => id === axisId)
      .map(axisLabel)
      .join();
  return {
    language,
    axes: axes.map(({ id, name, subtitle }) => ({ id, name, subtitle })),
    sources: own.map(({ id, text, name, axisId }) => ({ id, text, by: `${name}, ${nameOf(axisId)}` })),
    words: {
      sources: t('form.sources'),
      sourcesHint: t('form.sourcesHint'),
      sourcesNone: t('ownNone'),
      axes: t('form.axes'),
      axesHint: t('form.axesHint'),
      text: t('form.text'),
      textHint: t('form.textHint'),
      save: t('form.save'),
      saving: t('saving'),
      signIn: errors('signInAgain'),
    },
  };
}

/** Boxes that are ticked at first. */
export const ticked = (prefix: 'axis' | 'source', ids: readonly string[]) =>
  Object.fromEntries(ids.map((id) => [`${prefix}-${id}`, 'on']));
