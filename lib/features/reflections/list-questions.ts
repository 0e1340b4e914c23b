import { getVisibleShare } from '@/lib/core/shares/visible-share';
import { found, NotFoundError } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { canAsk, canReadQuestions } from './policy';

/** A reflection or a note. */
export type Thing = { reflectionId: string } | { noteId: string };

/** What was asked under the actor's own reflection or note, by whom, with the answers; oldest first. */
export async function listOwnQuestions(scope: Scope, thing: Thing) {
  const { tx, actor } = scope;
  const select = { participant: { select: { memberId: true } } } as const;
  const { participant } = found(
    'noteId' in thing
      ? await tx.practiceNote.findFirst({ where: { id: thing.noteId }, select })
      : await tx.reflection.findFirst({ where: { id: thing.reflectionId }, select }),
  );
  if (!canReadQuestions(actor, { owner: participant, seesIt: false })) throw new NotFoundError();
  return readQuestions(scope, thing);
}

/** The same for somebody with whom it is shared at this moment, and whether they can ask. Null for what nobody asks under. */
export async function getSharedQuestions(scope: Scope, shareId: string) {
  const { participant, reflectionId, practiceNoteId } = await getVisibleShare(scope, shareId);
  const thing: Thing | null = reflectionId
    ? { reflectionId }
    : practiceNoteId
      ? { noteId: practiceNoteId }
      : null;
  if (!thing) return null;
  const canAskHere = canAsk(scope.actor, { owner: { memberId: participant.member.id }, seesIt: true });
  return { canAsk: canAskHere, questions: await readQuestions(scope, thing) };
}

async function readQuestions({ tx }: Scope, thing: Thing) {
  const questions = await tx.reflectionQuestion.findMany({
    where: thing,
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      text: true,
      askedAt: true,
      answer: true,
      answeredAt: true,
      member: { select: { name: true } },
    },
  });
  return questions.map(({ member, ...question }) => ({ ...question, by: member.name }));
}

export type AskedQuestion = Awaited<ReturnType<typeof readQuestions>>[number];
