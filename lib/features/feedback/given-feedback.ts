import { z } from 'zod';
import { answersSchema } from '@/lib/core/frameworks/answers';
import { getForm } from '@/lib/core/frameworks/get-form';
import { found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';

const textsSchema = z.record(z.string(), z.string());

/** What the actor answered as a trainer and handed in, newest first, each with the form it was given on. */
export async function listGivenFeedback({ tx, actor }: Scope) {
  const rows = await tx.feedbackRequest.findMany({
    where: { respondentMemberId: actor.memberId, response: { submittedAt: { not: null } } },
    orderBy: { createdAt: 'desc' },
    select: {
      id: true,
      formKind: true,
      participant: {
        select: { member: { select: { name: true } }, cohort: { select: { versionId: true } } },
      },
      response: { select: { answers: true, feedForward: true, submittedAt: true } },
    },
  });
  const given = [];
  for (const { id, formKind, participant, response } of rows) {
    const { answers, feedForward, submittedAt } = found(response);
    given.push({
      requestId: id,
      mentor: participant.member.name,
      form: await getForm(tx, participant.cohort.versionId, formKind),
      submittedAt: found(submittedAt),
      answers: answersSchema.parse(answers),
      feedForward: textsSchema.parse(feedForward),
    });
  }
  return given;
}
