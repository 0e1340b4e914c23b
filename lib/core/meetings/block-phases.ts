import type { Phase, PhaseBlock } from '@/lib/core/cohorts/ring-position';
import type { BlockKind } from '@/prisma/generated/enums';

/** Where in the cycle a part of a meeting belongs (product.md, "Cycle"); a pause or a free part goes with what came before it. */
const PHASES: Partial<Record<BlockKind, Phase>> = {
  look_back: 5,
  explore: 2,
  deepen: 2,
  design: 3,
  homework: 3,
  evaluate: 3,
};

/** The phases that pass on the day of a work meeting, in the order of its agenda. It begins with looking back. */
export function blockPhases(blocks: readonly { kind: BlockKind; minutes: number }[]): PhaseBlock[] {
  let phase: Phase = 5;
  return blocks.map(({ kind, minutes }) => {
    phase = PHASES[kind] ?? phase;
    return { phase, minutes };
  });
}
