import { z } from 'zod';
import { transaction } from '@/lib/platform/db/client';
import { inMailScope } from './mail-scope';

/**
 * `hard`: there is no such mailbox; `soft`: this mail came back, the next may arrive (full, too large); `late`: a server on
 * the way tried for days and gave up.
 */
export const bounceSchema = z.object({
  /** The mail's Message-ID, with or without its brackets. */
  messageId: z
    .string()
    .max(300)
    .regex(/^<?[0-9a-f-]{36}@[^@<>\s]+>?$/i)
    .transform((text) => text.replace('<', '').slice(0, 36).toLowerCase())
    .pipe(z.uuid()),
  kind: z.enum(['hard', 'soft', 'late']),
});

export type Bounce = z.infer<typeof bounceSchema>;

/**
 * Writes down that a mail came back after a server had taken it. Once more changes nothing, and of a mail that is not ours
 * there is nothing to write. 'not-yet': the mail is being sent at this moment.
 */
export async function recordBounce({ messageId: mailId, kind }: Bounce): Promise<'recorded' | 'not-yet'> {
  const [home] = await transaction(
    (tx) => tx.$queryRaw<{ partnershipId: string | null }[]>`
      SELECT partnership_id AS "partnershipId" FROM find_bounced_mail(${mailId}::uuid)`,
  );
  if (!home) return 'recorded';
  return inMailScope(home.partnershipId, async ({ tx, now }) => {
    const { count } = await tx.outboxMail.updateMany({
      where: {
        id: mailId,
        OR: [
          { state: { in: ['sent', 'unknown'] } },
          ...(kind === 'hard' ? [{ state: 'bounced' as const, lastFailure: { not: 'hard' } }] : []),
        ],
      },
      data: { state: 'bounced', lastFailure: kind, settledAt: now },
    });
    if (count === 1) return 'recorded';
    const sending = await tx.outboxMail.count({ where: { id: mailId, state: 'sending' } });
    return sending === 1 ? 'not-yet' : 'recorded';
  });
}
