import { getTranslations } from 'next-intl/server';
import { type BlockKind, blockKinds } from '@/lib/features/preparations/agenda';

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
