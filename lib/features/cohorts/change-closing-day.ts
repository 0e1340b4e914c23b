import { Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { dayField } from '@/lib/shared/local-time';
import { closingMoment, defaultClosingDay } from './cohort-dates';
import { canChangeClosingDay } from './policy';
import type { CohortFields } from './schema';
import { getNewestRound } from './what-happened';

type Wanted = Pick<CohortFields, 'feedbackMode' | 'feedbackClosesOn'> & { startMeetingAt: Date };

/**
 * The day on which the newest round opens its pooled answers. A group that becomes pooled gets one; one that is named
 * again keeps it for what was asked before. Whether it changed.
 */
export async function changeClosingDay(scope: Scope, cohortId: string, wanted: Wanted): Promise<boolean> {
  const round = await getNewestRound(scope, cohortId);
  if (!round || round.closedAt || wanted.feedbackMode !== 'pooled') return false;
  const { feedbackClosesAt: was } = round;
  const day = wanted.feedbackClosesOn ?? (was ? dayField(was) : defaultClosingDay(wanted.startMeetingAt));
  if (was && dayField(was) === day) return false;
  if (!canChangeClosingDay(round)) throw new Refusal('closingDayTold', 'feedbackClosesOn');
  await scope.tx.scanRound.update({
    where: { partnershipId_id: { partnershipId: scope.partnership.id, id: round.id } },
    data: { feedbackClosesAt: closingMoment(day, scope.now) },
    select: { id: true },
  });
  return true;
}
