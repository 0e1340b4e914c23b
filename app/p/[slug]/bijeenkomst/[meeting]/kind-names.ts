import { getTranslations } from 'next-intl/server';
import { blockKinds } from '@/lib/features/preparations/agenda';
import type { BlockKind } from '@/prisma/generated/enums';

/** What each kind of part is called, and in a line why it works. */
export async function kindNames(): Promise<{
  kinds: Record<BlockKind, string>;
  whys: Record<BlockKind, string>;
}> {
  const t = await getTranslations('preparation');
  const perKind = (of: (kind: BlockKind) => string) =>
    Object.fromEntries(blockKinds.map((kind) => [kind, of(kind)])) as Record<BlockKind, string>;
  return { kinds: perKind((kind) => t(`kinds.${kind}`)), whys: perKind((kind) => t(`why.${kind}`)) };
}
