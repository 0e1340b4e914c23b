import { found, NotFoundError } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { canReply } from './policy';
import type { Reply } from './schema';

/** The author answers, or words the answer anew. NotFoundError for anyone else. */
export async function reply(scope: Scope, { question: id, answer }: Reply) {
  const { tx, actor, now } = scope;
  const question = found(
    await tx.reflectionQuestion.findFirst({
      where: { id },
      select: { reflection: ownerFields, note: ownerFields },
    }),
  );
  const { participant: owner } = found(question.reflection ?? question.note);
  if (!canReply(actor, { owner })) throw new NotFoundError();
  await tx.reflectionQuestion.updateMany({ where: { id }, data: { answer, answeredAt: now } });
}

const ownerFields = { select: { participant: { select: { memberId: true } } } } as const;
