import { getTranslations } from 'next-intl/server';
import { type ClosureOf, EVERYONE, REGIONS } from '@/lib/features/closures/schema';

type School = { id: string; name: string };
export type ClosureWords = Awaited<ReturnType<typeof closureWords>>;

/** The form's words, so that it needs no translations of its own in the browser. */
export async function closureWords(schools: School[]) {
  const t = await getTranslations('closures');
  const common = await getTranslations('common');
  const errors = await getTranslations('errors');
  return {
    name: t('name'),
    nameHint: t('nameHint'),
    of: t('of'),
    choices: [
      { value: EVERYONE, label: t('everyone') },
      ...schools.map(({ id, name }) => ({ value: id, label: name })),
      ...REGIONS.map((region) => ({
        value: region,
        label: t('ofRegion', { region: t(`regions.${region}`) }),
      })),
    ],
    firstDay: t('firstDay'),
    lastDay: t('lastDay'),
    lastDayHint: t('lastDayHint'),
    busy: common('busy'),
    signIn: errors('signInAgain'),
  };
}

/** "Regio noord", a school's name, or "Hele partnerschap". */
export async function whoseWords(schools: School[]) {
  const t = await getTranslations('closures');
  return ({ region, schoolId }: ClosureOf) =>
    t('whose', {
      of: region ? 'region' : schoolId ? 'school' : 'everyone',
      where: region ? t(`regions.${region}`) : (schools.find(({ id }) => id === schoolId)?.name ?? ''),
    });
}
