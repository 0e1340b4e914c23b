import { now } from '@/lib/platform/clock';
import { type Tx, transaction } from '@/lib/platform/db/client';
import { inTenant } from '@/lib/platform/tenancy/enter';

/** Work on a mail: inside its partnership, or outside all of them for a sign-in mail. */
export type MailScope = { tx: Tx; now: Date; partnership: { id: string } | null };

/** One short transaction where the mail's row can be seen; row-level security hides it anywhere else. */
export function inMailScope<T>(
  partnershipId: string | null,
  work: (scope: MailScope) => Promise<T>,
): Promise<T> {
  if (partnershipId) return inTenant(partnershipId, work);
  return transaction((tx) => work({ tx, now: now(), partnership: null }));
}
