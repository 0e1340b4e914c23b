import { getTranslations } from 'next-intl/server';

const keys = [
  'name',
  'about',
  'address',
  'addressHint',
  'addressMaybe',
  'reference',
  'referenceHint',
  'text',
  'remark',
  'remarkHint',
  'save',
  'saving',
  'cancel',
  'signIn',
] as const;

export type ResourceWords = Record<(typeof keys)[number], string>;

/** The words of the form, for the browser. */
export async function resourceWords(): Promise<ResourceWords> {
  const t = await getTranslations('resources');
  return Object.fromEntries(keys.map((key) => [key, t(key)])) as ResourceWords;
}
