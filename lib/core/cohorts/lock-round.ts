import type { Tx } from '@/lib/platform/db/client';

/**
 * One at a time, until the commit, among everything that changes who may see which figure of a round: closing it,
 * handing in after that, sharing a scan. Lets answers and requests that belong to the round pass.
 */
export async function lockRound(tx: Tx, roundId: string) {
  await tx.$queryRaw`SELECT id FROM scan_round WHERE id = ${roundId}::uuid FOR NO KEY UPDATE`;
}
