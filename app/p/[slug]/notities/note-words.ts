import { getTranslations } from 'next-intl/server';
import type { NoteFormWords } from './note-form';

/** The words of the form, so that it brings no dictionary of its own. */
export async function noteWords(): Promise<NoteFormWords> {
  const t = await getTranslations('notes');
  const errors = await getTranslations('errors');
  return {
    text: t('text'),
    more: t('more'),
    url: t('url'),
    urlHint: t('urlHint'),
    consent: t('consent'),
    consentLegend: t('consentLegend'),
    consentHint: t('consentHint'),
    save: t('save'),
    busy: t('busy'),
    signIn: errors('signInAgain'),
  };
}
