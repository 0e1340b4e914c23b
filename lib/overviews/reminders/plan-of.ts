import { isOpen, isSettled } from '@/lib/features/practice-plans/plan-state';
import type { GroupMeeting, ParticipantState } from './group-state';

/** Of the weeks after a meeting: a plan to try, all that was planned tried or not, or none yet (a draft is none). */
export function planOf(
  { plans }: Pick<ParticipantState, 'plans'>,
  { id }: Pick<GroupMeeting, 'id'>,
): 'open' | 'settled' | 'none' {
  const states = plans.filter(({ meetingId }) => meetingId === id).map(({ state }) => state);
  if (states.some(isOpen)) return 'open';
  return states.some(isSettled) ? 'settled' : 'none';
}
