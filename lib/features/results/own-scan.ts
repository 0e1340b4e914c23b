import { answersSchema } from '@/lib/core/frameworks/answers';
import { axisScoresSchema } from '@/lib/core/frameworks/radar-score';
import { found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';

/** The scan of this participation and round, begun or handed in. */
export async function getScan({ tx }: Scope, own: { participantId: string; roundId: string }) {
  return tx.selfScan.findFirst({
    where: own,
    select: {
      id: true,
      submittedAt: true,
      answers: true,
      scores: true,
      notes: { select: { axisId: true, text: true, savedAt: true } },
    },
  });
}

/** The scan with its figures, once it is handed in. */
export function handedIn({
  id,
  submittedAt,
  answers,
  scores,
  notes,
}: NonNullable<Awaited<ReturnType<typeof getScan>>>) {
  if (!submittedAt) return null;
  return {
    id,
    submittedAt,
    answers: answersSchema.parse(answers),
    scores: axisScoresSchema.parse(scores),
    notes,
  };
}

/** The actor's scan before this one over the same version of the framework, in this cohort or an earlier one. */
export async function getEarlierScan({ tx, actor }: Scope, versionId: string, before: Date) {
  const scan = await tx.selfScan.findFirst({
    where: { participant: { memberId: actor.memberId, cohort: { versionId } }, submittedAt: { lt: before } },
    orderBy: { submittedAt: 'desc' },
    select: { submittedAt: true, scores: true, round: { select: { kind: true } } },
  });
  if (!scan) return null;
  return {
    roundKind: scan.round.kind,
    submittedAt: found(scan.submittedAt),
    scores: axisScoresSchema.parse(scan.scores),
  };
}
