import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { canCorrect } from './policy';

const fields = {
  meetingId: true,
  decision: true,
  questionId: true,
  axisId: true,
  note: true,
  decidedAt: true,
} as const;

type Reading = Pick<TenantScope, 'tx'>;

/** What a group decided after each of its meetings. One statement. The caller has asked who may see the group. */
export function listNextSteps({ tx }: Reading, cohortId: string) {
  return tx.nextStep.findMany({
    where: { meeting: { cohortId, cancelledAt: null } },
    orderBy: { meeting: { startsAt: 'asc' } },
    select: fields,
  });
}

export type NextStep = Awaited<ReturnType<typeof listNextSteps>>[number];

/** What was recorded for this meeting, and whether it can still be put right. */
export async function getNextStep(scope: Reading, { id, cohortId }: { id: string; cohortId: string }) {
  const step = await scope.tx.nextStep.findFirst({ where: { meetingId: id }, select: fields });
  return {
    step,
    mayRecord: step === null || canCorrect(step, await lastRecapAt(scope, cohortId)),
  };
}

/** When the group was last sent a recap, of whatever meeting. */
export async function lastRecapAt({ tx }: Reading, cohortId: string): Promise<Date | null> {
  const { _max } = await tx.recapVersion.aggregate({
    where: { recap: { meeting: { cohortId } } },
    _max: { sentAt: true },
  });
  return _max.sentAt;
}
