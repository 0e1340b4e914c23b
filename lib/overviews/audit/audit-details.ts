import { z } from 'zod';

const codes = z.array(z.string().max(60)).catch([]);

const schema = z
  .object({
    fields: codes.default([]),
    added: codes.default([]),
    removed: codes.default([]),
    round: z.string().max(20).optional().catch(undefined),
  })
  .catch({ fields: [], added: [], removed: [] });

export type AuditDetails = z.infer<typeof schema>;

/** The codes of an entry, whatever an older version of the product wrote. */
export function auditDetails(stored: unknown): AuditDetails {
  return schema.parse(stored);
}
