import type { PlanState } from '@/prisma/generated/enums';

export type PlanDeed = 'plan' | 'settle' | 'move' | 'undo' | 'change';

const DEEDS: Record<PlanState, readonly PlanDeed[]> = {
  draft: ['plan', 'change'],
  planned: ['settle', 'move', 'change'],
  moved: ['settle', 'move', 'undo', 'change'],
  tried: ['undo'],
  not_tried: ['undo'],
};

/** What can be done with a plan in this state. What was tried stays as it was written, until that is undone. */
export function canDo(state: PlanState, deed: PlanDeed): boolean {
  return DEEDS[state].includes(deed);
}

export function isSettled(state: PlanState): boolean {
  return state === 'tried' || state === 'not_tried';
}

/** Still to be tried: what a reminder is about. */
export function isOpen(state: PlanState): boolean {
  return state === 'planned' || state === 'moved';
}

/** Where undoing leads back to, one step at a time: to the day it was moved to, or moved from. */
export function undone({
  state,
  plannedOn,
  movedFrom,
}: {
  state: PlanState;
  plannedOn: Date | null;
  movedFrom: Date | null;
}) {
  const wasMoved = isSettled(state) && movedFrom !== null;
  return wasMoved
    ? { state: 'moved' as const, plannedOn, movedFrom }
    : { state: 'planned' as const, plannedOn: movedFrom ?? plannedOn, movedFrom: null };
}
