import { z } from 'zod';
import { ReminderKind } from '@/prisma/generated/enums';

export const pauseLengths = ['week', 'twoWeeks', 'month', 'date'] as const;

/** A field of a form with a switch for each kind. */
export const fieldOf = (kind: ReminderKind) => `on-${kind}`;

const empty = (value: unknown) => (value === '' ? undefined : value);

/** One form of the page with somebody's own wishes; `what` says which. */
export const changeWishesInput = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('pause'),
    length: z.enum(pauseLengths, 'choose'),
    until: z.preprocess(empty, z.iso.date('day').optional()),
  }),
  z.object({ what: z.literal('resume') }),
  z.object({ what: z.literal('stop') }),
  z
    .looseObject({ what: z.literal('choose'), weekly: z.string().optional() })
    .transform(({ what, weekly, ...fields }) => ({
      what,
      weekly: weekly !== undefined,
      on: Object.values(ReminderKind).filter((kind) => fieldOf(kind) in fields),
    })),
]);

export type ChangeWishes = z.infer<typeof changeWishesInput>;
