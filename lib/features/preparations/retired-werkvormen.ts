import type { Scope } from '@/lib/platform/tenancy/scope';
import type { Block } from './agenda';

/** Without a werkvorm that was retired meanwhile: it is not chosen anew, and stays only where this meeting has it now. */
export async function withoutRetired({ tx }: Scope, meetingId: string, blocks: Block[]): Promise<Block[]> {
  const retired = await tx.werkvorm.findMany({
    where: { archivedAt: { not: null }, blocks: { none: { meetingId } } },
    select: { id: true },
  });
  const isRetired = (werkvormId: string | null) => retired.some(({ id }) => id === werkvormId);
  return blocks.map((block) => (isRetired(block.werkvormId) ? { ...block, werkvormId: null } : block));
}
