import { assertAllowed, found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { canReply } from './policy';
import type { Reply } from './schema';

/** The author answers, or words the answer anew. NotFoundError for anyone who does not see the question. */
export async function reply(scope: Scope, { question: id, answer }: Reply) {
  const { tx, actor, now } = scope;
  const owned = { participant: { memberId: actor.memberId } };
  const question = found(
    await tx.reflectionQuestion.findFirst({
      where: { id, OR: [{ reflection: owned }, { note: owned }] },
      select: { reflection: ownerFields, note: ownerFields },
    }),
  );
  const { participant } = found(question.reflection ?? question.note);
  assertAllowed(canReply(actor, { owner: participant }));
  await tx.reflectionQuestion.updateMany({ where: { id }, data: { answer, answeredAt: now } });
}

const ownerFields = { select: { participant: { select: { memberId: true } } } } as const;
