import { z } from 'zod';
import { isId } from '@/lib/shared/ids';

const id = z.string().refine(isId, 'invalid');
const PREFIX = 'duo-';

/** The number that somebody's duo has on the form; empty for who is in none. */
const number = z.union(
  [z.literal('').transform(() => null), z.coerce.number().int().min(1).max(50)],
  'invalid',
);

/** Per participant the number of their duo, in a field of their own. */
export const saveDuosInput = z.looseObject({ cohort: id }).transform(({ cohort, ...fields }, ctx) => {
  const chosen = new Map<string, number>();
  for (const [name, value] of Object.entries(fields)) {
    const participantId = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : '';
    if (!isId(participantId)) continue;
    const read = number.safeParse(value);
    if (!read.success) ctx.addIssue({ code: 'custom', message: 'invalid', path: [name] });
    else if (read.data !== null) chosen.set(participantId, read.data);
  }
  return { cohort, chosen };
});

export type SaveDuos = z.infer<typeof saveDuosInput>;

export const duoField = (participantId: string) => `${PREFIX}${participantId}`;
