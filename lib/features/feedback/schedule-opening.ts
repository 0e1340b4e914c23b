import type { TenantScope } from '@/lib/platform/tenancy/scope';

/** The job that opens pooled answers. */
export const OPEN_POOLED = 'open-pooled-feedback';

/** Has the pooled answers to one mentor opened when their day is over, also when nobody looks. Once per mentor and round. */
export async function scheduleOpening(
  { tx, partnership }: TenantScope,
  { participantId, roundId, at }: { participantId: string; roundId: string; at: Date },
) {
  const payload = JSON.stringify({ partnershipId: partnership.id, participantId, roundId });
  const key = `${OPEN_POOLED}:${participantId}:${roundId}`;
  const after = new Date(at.getTime() + 60_000);
  await tx.$executeRaw`SELECT enqueue(${OPEN_POOLED}, ${payload}::json, ${key}, ${after}::timestamptz)`;
}
