import { getVisibleShare } from '@/lib/core/shares/visible-share';
import { assertAllowed, NotFoundError } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { canAsk } from './policy';
import type { Ask } from './schema';

/**
 * Asks something under a reflection or a note that is shared with the actor; sending a form twice is one question.
 * NotFoundError once it is shared no more, ForbiddenError for its author.
 */
export async function askQuestion(scope: Scope, { share: shareId, question: id, text }: Ask) {
  const { tx, actor, now } = scope;
  const { participant, reflectionId, practiceNoteId } = await getVisibleShare(scope, shareId);
  if (reflectionId === null && practiceNoteId === null) throw new NotFoundError();
  assertAllowed(canAsk(actor, { owner: { memberId: participant.member.id }, seesIt: true }));
  await tx.reflectionQuestion.createMany({
    data: [{ id, reflectionId, noteId: practiceNoteId, memberId: actor.memberId, text, askedAt: now }],
    skipDuplicates: true,
  });
}
