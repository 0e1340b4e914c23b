import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { answersSchema } from '@/lib/core/frameworks/answers';
import { getForm } from '@/lib/core/frameworks/get-form';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { poolAnswers } from './pool-answers';

const textsSchema = z.record(z.string(), z.string());

type Place = { participantId: string; roundId: string };

/**
 * Opens the pooled answers to one mentor in one round, once their day is over: one row holds them together, and the
 * separate answers are deleted; under three the row holds nothing. At the first reading or by the job, whichever comes
 * first; of two at once the second waits and finds it done. Before that day, and without pooled requests, nothing happens.
 */
export async function openPooled({ tx, now }: TenantScope, { participantId, roundId }: Place) {
  const due = { participantId, roundId, pooled: true };
  if ((await tx.feedbackRequest.count({ where: { ...due, withdrawnAt: null } })) === 0) return;
  await tx.$queryRaw`SELECT id FROM participant WHERE id = ${participantId}::uuid FOR UPDATE`;
  await tx.$queryRaw`
    SELECT id FROM feedback_request
    WHERE participant_id = ${participantId}::uuid AND round_id = ${roundId}::uuid AND pooled ORDER BY id FOR UPDATE`;
  if ((await tx.feedbackRequest.count({ where: { ...due, expiresAt: { gt: now } } })) > 0) return;
  if ((await tx.pooledFeedback.count({ where: { participantId, roundId } })) > 0) return;
  const pooled = await pool({ tx }, { participantId, roundId });
  await tx.pooledFeedback.createMany({ data: [{ participantId, roundId, openedAt: now, ...pooled }] });
  await tx.feedbackResponse.deleteMany({ where: { request: due } });
}

async function pool({ tx }: Pick<TenantScope, 'tx'>, { participantId, roundId }: Place) {
  const responses = await tx.feedbackResponse.findMany({
    where: {
      submittedAt: { not: null },
      request: { participantId, roundId, pooled: true, withdrawnAt: null, declinedAt: null },
    },
    select: { answers: true, feedForward: true },
  });
  const { cohort } = await tx.participant.findFirstOrThrow({
    where: { id: participantId },
    select: { cohort: { select: { versionId: true } } },
  });
  const given = responses.map(({ answers, feedForward }) => ({
    answers: answersSchema.parse(answers),
    feedForward: textsSchema.parse(feedForward),
  }));
  return poolAnswers(await getForm(tx, cohort.versionId, 'student'), given, shuffled);
}

function shuffled(texts: string[]): string[] {
  const left = [...texts];
  return texts.map(() => left.splice(randomInt(left.length), 1)[0] ?? '');
}
