import type { MemberSearch } from '@/lib/features/members/queries';
import { isId } from '@/lib/shared/ids';
import { cleanLine } from '@/lib/shared/text';

/** The search in the page's address; what it cannot be is left out. */
export function readSearch(asked: Record<string, string | string[] | undefined>): MemberSearch {
  const { zoek, school, wie } = asked;
  return {
    words: typeof zoek === 'string' ? cleanLine(zoek).slice(0, 80) : '',
    schoolId: isId(school) ? school : null,
    left: wie === 'vertrokken',
  };
}
