import type { PlanState } from '@/prisma/generated/enums';

/** Someone who may be looking at a plan, as they stand to its writer's group at this moment. */
export type PlanReader = { memberId: string; isBuddy: boolean; leads: boolean };

export type PlanToRead = {
  owner: { memberId: string; leftAt: Date | null };
  state: PlanState;
};

/** `all` is the writer's; `text` is what a buddy reads; `facts` are that it is there, minutes, date and state. */
export type PlanView = 'all' | 'text' | 'facts' | 'nothing';

/** What of a plan someone reads without its being shared with them. A draft is nobody's business yet but its writer's. */
export function planView(reader: PlanReader, { owner, state }: PlanToRead): PlanView {
  if (reader.memberId === owner.memberId) return 'all';
  if (owner.leftAt) return 'nothing';
  if (reader.isBuddy && state !== 'draft') return 'text';
  return reader.leads ? 'facts' : 'nothing';
}

/** Someone's own place in a group; plans are only ever found through it. */
type OwnPlace = { leftAt: Date | null; finished: boolean };

/** Plans are made and changed while the group goes on and one takes part in it. */
export function canPlan({ leftAt, finished }: OwnPlace): boolean {
  return leftAt === null && !finished;
}
