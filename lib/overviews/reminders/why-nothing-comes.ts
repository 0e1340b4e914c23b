import type { ReminderState } from './due-reminders';

/** What a group lacks of which nothing comes: somebody to remind, a meeting ahead; or neither, and all is done or far away. */
export function whyNothingComes(
  { groups: [group] }: ReminderState,
  now: Date,
): 'people' | 'meetings' | 'quiet' {
  if (!group || group.participants.length === 0) return 'people';
  return group.meetings.some(({ startsAt }) => startsAt > now) ? 'quiet' : 'meetings';
}
