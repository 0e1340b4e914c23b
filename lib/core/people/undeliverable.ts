import type { Tx } from '@/lib/platform/db/client';
import { Prisma } from '@/prisma/generated/client';

/**
 * Of the member `m` of a statement: whether their address does not exist, as far as mail servers say: one refused it, or a
 * mail came back from there. Not once the address was corrected after that mail, or somebody signed in with it.
 */
export const isUndeliverable = Prisma.sql`EXISTS (
  SELECT FROM outbox_mail o
  WHERE o.partnership_id = m.partnership_id AND o.member_id = m.id AND o.kind::text <> 'email_changed'
    AND ((o.state = 'bounced' AND o.last_failure = 'hard') OR (o.state = 'failed' AND o.last_failure = 'rejected'))
    AND NOT EXISTS (SELECT FROM outbox_mail c WHERE c.partnership_id = o.partnership_id AND c.member_id = o.member_id
      AND c.kind::text = 'email_changed' AND c.created_at >= coalesce(o.sending_at, o.created_at))
    AND NOT EXISTS (SELECT FROM login_session s
      WHERE s.user_id = m.user_id AND s.created_at > coalesce(o.sending_at, o.created_at)))`;

/** Members of the current partnership whose address does not exist. */
export async function listUndeliverable(tx: Tx): Promise<ReadonlySet<string>> {
  const rows = await tx.$queryRaw<{ id: string }[]>`SELECT m.id FROM member m WHERE ${isUndeliverable}`;
  return new Set(rows.map(({ id }) => id));
}
