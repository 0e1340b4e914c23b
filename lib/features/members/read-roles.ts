import type { MemberRole } from '@/prisma/generated/enums';
import { ROLES } from './schema';

/** How people write a role, in letters only; a plural -s is dropped before looking. */
const words: Record<string, MemberRole> = {
  coordinator: 'coordinator',
  so: 'school_trainer',
  schoolopleider: 'school_trainer',
  schooltrainer: 'school_trainer',
  io: 'institute_trainer',
  instituutsopleider: 'institute_trainer',
  instituutopleider: 'institute_trainer',
  institutetrainer: 'institute_trainer',
  wpb: 'mentor',
  werkplekbegeleider: 'mentor',
  mentor: 'mentor',
};

/** The roles in one cell ("SO, WPB", "schoolopleider en coördinator"), in our order, and what is none. */
export function readRoles(cell: string): { roles: MemberRole[]; unknown: string[] } {
  const parts = cell
    .split(/[,;/+&|]|\s(?:en|and)\s/i)
    .map((part) => part.trim())
    .filter(Boolean);
  const found = new Set<MemberRole>();
  const unknown: string[] = [];
  for (const part of parts) {
    const role = roleOf(part);
    if (role) found.add(role);
    else unknown.push(part.slice(0, 40));
  }
  return { roles: ROLES.filter((role) => found.has(role)), unknown };
}

function roleOf(part: string): MemberRole | undefined {
  const letters = part
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  const known = (word: string) => (Object.hasOwn(words, word) ? words[word] : undefined);
  return known(letters) ?? known(letters.replace(/s$/, ''));
}
