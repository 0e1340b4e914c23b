import { takeFromLimit } from '@/lib/platform/limits/rate-limit';
import type { TenantScope } from '@/lib/platform/tenancy/scope';

const day = 24 * 60 * 60;
/** Nobody knows a new partnership yet: until then its mail is no way to reach strangers in numbers. */
const newForMs = 14 * day * 1000;
const whileNew = { points: 100, seconds: day };
const later = { points: 500, seconds: day };

/**
 * Of `wanted` mails to people whom a coordinator names (invitations and the like), how many may go out today. They
 * count at once, also when the transaction is rolled back afterwards.
 */
export async function takeMailAllowance(
  { tx, partnership, now }: TenantScope,
  wanted: number,
): Promise<number> {
  if (wanted === 0) return 0;
  const { createdAt } = await tx.partnership.findFirstOrThrow({ select: { createdAt: true } });
  return now.getTime() - createdAt.getTime() < newForMs
    ? takeFromLimit('mail-new-partnership', partnership.id, whileNew, wanted)
    : takeFromLimit('mail-partnership', partnership.id, later, wanted);
}
