import { getVisibleShare } from '@/lib/core/shares/visible-share';
import { found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';

const meeting = { select: { startsAt: true } } as const;
const planFields = {
  situation: true,
  action: true,
  hope: true,
  minutes: true,
  plannedOn: true,
  state: true,
  outcome: true,
  meeting,
} as const;
const noteFields = { text: true, url: true, createdAt: true, meeting } as const;
const reflectionFields = { id: true, kind: true, answers: true, meeting } as const;

/**
 * A plan, note or reflection that is shown to the actor at this moment: what the owner wrote, and nothing that hangs on it
 * (a plan's learning question is shared by itself). NotFoundError for who is not, or no longer, its audience.
 */
export async function getSharedItem(scope: Scope, shareId: string) {
  const { tx, actor } = scope;
  const share = await getVisibleShare(scope, shareId);
  const { participant, practicePlanId, practiceNoteId, reflectionId, sharedAt } = share;
  const by = { name: participant.member.name, own: participant.member.id === actor.memberId, sharedAt };
  if (practicePlanId) {
    const plan = await tx.practicePlan.findFirst({ where: { id: practicePlanId }, select: planFields });
    return { ...by, plan: found(plan) };
  }
  if (practiceNoteId) {
    const note = await tx.practiceNote.findFirst({ where: { id: practiceNoteId }, select: noteFields });
    return { ...by, note: found(note) };
  }
  const id = found(reflectionId);
  const reflection = await tx.reflection.findFirst({ where: { id }, select: reflectionFields });
  return { ...by, reflection: found(reflection) };
}

export type SharedItemPage = Awaited<ReturnType<typeof getSharedItem>>;
