import type { BlockKind as StoredKind } from '@/prisma/generated/enums';

export type BlockKind = StoredKind;

/** A part of an agenda, as it is written and kept. */
export type Block = {
  kind: BlockKind;
  title: string | null;
  minutes: number;
  /** Of those, spent on theory; the others are activity. */
  theoryMinutes: number;
  /** Only for who leads the group. */
  note: string | null;
  werkvormId: string | null;
};

/** In the order of a work meeting; what can stand anywhere comes last. */
export const blockKinds = [
  'look_back',
  'explore',
  'deepen',
  'design',
  'homework',
  'evaluate',
  'pause',
  'free',
] as const satisfies BlockKind[];

export type AgendaTotals = {
  total: number;
  theory: number;
  activity: number;
  /** What is left to give out; below zero when there is too much. */
  left: number;
};

type Minutes = { kind: BlockKind; minutes: number; theoryMinutes: number };

/** The minutes of an agenda against the meeting's length. A pause is neither theory nor activity. */
export function agendaTotals(blocks: readonly Minutes[], length: number): AgendaTotals {
  const sum = (of: (block: Minutes) => number) => blocks.reduce((total, block) => total + of(block), 0);
  const total = sum(({ minutes }) => minutes);
  const theory = sum(({ theoryMinutes }) => theoryMinutes);
  const pause = sum(({ kind, minutes }) => (kind === 'pause' ? minutes : 0));
  return { total, theory, activity: Math.max(0, total - theory - pause), left: length - total };
}

export type AgendaChange<B> =
  | { do: 'move'; from: number; to: number }
  | { do: 'remove'; at: number }
  | { do: 'insert'; at: number; block: B };

/** The agenda after one change; a place that is not there changes nothing. */
export function changeAgenda<B>(blocks: readonly B[], change: AgendaChange<B>): B[] {
  if (change.do === 'insert') return blocks.toSpliced(change.at, 0, change.block);
  if (change.do === 'remove') return blocks.filter((_, index) => index !== change.at);
  const moved = blocks[change.from];
  if (moved === undefined || !(change.to in blocks)) return [...blocks];
  return blocks.toSpliced(change.from, 1).toSpliced(change.to, 0, moved);
}

/** A new part, before anything is filled in. */
export function emptyBlock(kind: BlockKind): Block {
  return { kind, title: null, minutes: 15, theoryMinutes: 0, note: null, werkvormId: null };
}
