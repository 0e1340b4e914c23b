import { Refusal } from '@/lib/platform/errors';

export type Column = 'name' | 'email' | 'school' | 'roles';

/** What people write above a column, in letters only. */
const headings: Record<Column, string[]> = {
  name: ['naam', 'volledigenaam', 'name', 'fullname'],
  email: ['email', 'emailadres', 'mail', 'mailadres', 'emailaddress'],
  school: [
    'school',
    'schoolnaam',
    'schoolofinstituut',
    'instituut',
    'institute',
    'schoolname',
    'schoolorinstitute',
  ],
  roles: ['rol', 'rollen', 'role', 'roles'],
};

/** Which column stands where, and the headings that say nothing to us. Refusal without a name or e-mail column, or with two of one. */
export function columnsOf(header: string[]): { places: Partial<Record<Column, number>>; unused: string[] } {
  const places: Partial<Record<Column, number>> = {};
  const unused: string[] = [];
  for (const [index, heading] of header.entries()) {
    const column = columnOf(heading);
    if (!column) {
      if (heading !== '') unused.push(heading.slice(0, 40));
    } else if (places[column] !== undefined) {
      throw new Refusal('csvTwice', 'text', { column: heading.slice(0, 40) });
    } else places[column] = index;
  }
  const missing = (['name', 'email'] as const).filter((column) => places[column] === undefined);
  if (missing.length > 0)
    throw new Refusal('csvNoHeader', 'text', { missing: missing.length === 2 ? 'both' : (missing[0] ?? '') });
  return { places, unused };
}

function columnOf(heading: string): Column | undefined {
  const letters = heading.toLowerCase().replace(/[^a-z]/g, '');
  return (Object.keys(headings) as Column[]).find((column) => headings[column].includes(letters));
}
