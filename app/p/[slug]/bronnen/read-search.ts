import type { ResourceSearch } from '@/lib/features/resources/queries';
import { kindOf } from './kinds';

/** What is looked for, from the address; nonsense looks for nothing. */
export function readSearch({ over, soort }: Record<string, unknown>): ResourceSearch {
  return { topic: typeof over === 'string' && over.length <= 200 ? over : '', kind: kindOf(soort) };
}
