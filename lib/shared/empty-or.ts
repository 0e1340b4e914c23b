import { z } from 'zod';

/** A field that may stay empty (`empty`), else is judged by `schema`, with its own messages. */
export function emptyOr<Empty, Schema extends z.ZodType>(empty: Empty, schema: Schema) {
  return z
    .unknown()
    .optional()
    .transform((value, ctx): Empty | z.infer<Schema> => {
      if (value === undefined || value === '') return empty;
      const parsed = schema.safeParse(value);
      if (parsed.success) return parsed.data;
      for (const issue of parsed.error.issues) ctx.issues.push({ ...issue, input: value } as never);
      return z.NEVER;
    });
}
