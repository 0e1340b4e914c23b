import { cleanLine } from '@/lib/shared/text';

/** Two names that nobody would tell apart: capitals, accents written otherwise and spaces do not count. */
export function nameKey(name: string): string {
  return cleanLine(name).normalize('NFKC').toLocaleLowerCase('nl');
}
