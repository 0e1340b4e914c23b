import { getTranslations } from 'next-intl/server';
import { REGIONS, SCHOOL_KINDS } from '@/lib/features/schools/schema';

export type SchoolWords = Awaited<ReturnType<typeof schoolWords>>;

/** The form's words, so that it needs no translations of its own in the browser. */
export async function schoolWords() {
  const t = await getTranslations('schools');
  const common = await getTranslations('common');
  const errors = await getTranslations('errors');
  return {
    name: t('name'),
    kind: t('kind'),
    kinds: SCHOOL_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) })),
    region: t('region'),
    regionHint: t('regionHint'),
    regions: [
      { value: '', label: t('noRegion') },
      ...REGIONS.map((region) => ({ value: region, label: t(`regions.${region}`) })),
    ],
    busy: common('busy'),
    signIn: errors('signInAgain'),
  };
}
