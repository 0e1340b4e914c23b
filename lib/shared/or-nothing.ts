import { z } from 'zod';

/** A field of a form that may be left out or left empty: both come out as null. */
export function orNothing<Schema extends z.ZodType>(schema: Schema) {
  return z
    .union([z.literal(''), schema])
    .optional()
    .transform((value): z.output<Schema> | null => (value === '' || value === undefined ? null : value));
}
