import type { GroupMeeting, ParticipantState } from './group-state';

/** Of the weeks after a meeting: a plan to try, all that was planned tried or not, or none yet (a draft is none). */
export function planOf(
  { plans }: Pick<ParticipantState, 'plans'>,
  { id }: Pick<GroupMeeting, 'id'>,
): 'open' | 'settled' | 'none' {
  const states = plans.filter(({ meetingId }) => meetingId === id).map(({ state }) => state);
  if (states.some((state) => state === 'planned' || state === 'moved')) return 'open';
  return states.some((state) => state === 'tried' || state === 'not_tried') ? 'settled' : 'none';
}
