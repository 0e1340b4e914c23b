import { getTranslations } from 'next-intl/server';
import type { Missing } from '@/lib/features/preparations/missing-for-ready';

/** Where on the page each of these is filled in. */
export const placeOfMissing: Record<Missing, string> = {
  place: 'room',
  agenda: 'onderdelen',
  minutes: 'onderdelen',
  onHomework: 'onHomework',
  onTheory: 'onTheory',
  dialogue: 'dialogue',
  deepening: 'deepening',
};

/** What keeps a meeting from being ready, in words by its place. */
export async function missingErrors(missing: Missing[]): Promise<Record<string, string>> {
  const t = await getTranslations('preparation');
  return Object.fromEntries(missing.map((one) => [placeOfMissing[one], t(`missing.${one}`)]));
}
