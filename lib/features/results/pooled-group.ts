import { z } from 'zod';
import type { FrameworkForm } from '@/lib/core/frameworks/framework-form';
import { getForm } from '@/lib/core/frameworks/get-form';
import { axisScoresSchema } from '@/lib/core/frameworks/radar-score';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import type { PooledAnswers } from './pool-answers';
import { type Series, seriesOf } from './series';

const textsSchema = z.record(z.string(), z.array(z.string()));

export type PooledGroup = PooledAnswers & { form: FrameworkForm; series: Series };

/** Pooled feedback as its mentor meets it: still to open, opened with too few, or together. Null when none was asked. */
export type Pooled =
  | { state: 'waiting'; opensAt: Date }
  | { state: 'few'; openedAt: Date }
  | { state: 'opened'; openedAt: Date; group: PooledGroup };

export async function getPooled(
  { tx }: TenantScope,
  { participantId, roundId, versionId }: { participantId: string; roundId: string; versionId: string },
): Promise<Pooled | null> {
  const row = await tx.pooledFeedback.findFirst({ where: { participantId, roundId } });
  if (!row) {
    const asked = await tx.feedbackRequest.findFirst({
      where: { participantId, roundId, pooled: true, withdrawnAt: null },
      orderBy: { expiresAt: 'desc' },
      select: { expiresAt: true },
    });
    return asked && { state: 'waiting', opensAt: asked.expiresAt };
  }
  const { openedAt, respondents } = row;
  if (respondents === null) return { state: 'few', openedAt };
  const form = await getForm(tx, versionId, 'student');
  const scores = axisScoresSchema.parse(row.scores);
  const { points } = seriesOf('student', form, [scores]);
  const group = {
    form,
    respondents,
    scores,
    statements: axisScoresSchema.parse(row.statements),
    feedForward: textsSchema.parse(row.feedForward),
    series: {
      id: 'student' as const,
      points: points.map((point) => ({ ...point, of: point.of * respondents })),
    },
  };
  return { state: 'opened', openedAt, group };
}
