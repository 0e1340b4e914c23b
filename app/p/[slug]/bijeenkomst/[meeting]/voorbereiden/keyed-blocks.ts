import type { Block, BlockKind } from '@/lib/features/preparations/agenda';
import type { BlockFields } from '@/lib/features/preparations/block-fields';

/** A part with a name that stays its own while the order changes. */
export type Keyed = { key: string; fields: BlockFields };

let turn = 0;

export function keyed(fields: BlockFields): Keyed {
  turn += 1;
  return { key: `part-${turn}`, fields };
}

export function fieldsOf({ kind, title, minutes, theoryMinutes, werkvormId, note }: Block): BlockFields {
  return {
    kind,
    title: title ?? '',
    minutes: String(minutes),
    theory: theoryMinutes === 0 ? '' : String(theoryMinutes),
    werkvorm: werkvormId ?? '',
    note: note ?? '',
  };
}

/** What a part is called: its own title, else its kind. */
export function partName(
  { kind, title }: Pick<BlockFields, 'kind' | 'title'>,
  kinds: Record<BlockKind, string>,
): string {
  return title.trim() || (kinds[kind as BlockKind] ?? kind);
}

/** While someone types: what is no whole number counts for nothing. */
export function readMinutes(typed: string): number {
  return /^\s*\d{1,4}\s*$/.test(typed) ? Number(typed) : 0;
}
