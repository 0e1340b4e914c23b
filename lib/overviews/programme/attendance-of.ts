import type { AttendanceState } from '@/prisma/generated/enums';
import type { Person } from './person';
import type { ProgrammeMeeting } from './read-meetings';
import type { Practice } from './read-practice';

type Meetings = readonly Pick<ProgrammeMeeting, 'id' | 'endsAt'>[];

/** What was recorded of someone, oldest first; meetings from before they joined do not count. */
export function statesOf(
  meetings: Meetings,
  { since }: Pick<Person, 'since'>,
  { attendance }: Pick<Practice, 'attendance'>,
): AttendanceState[] {
  return meetings.flatMap(({ id, endsAt }) => {
    const state = attendance[id]?.state;
    return state && since <= endsAt ? [state] : [];
  });
}

/** At how many of those they were there. */
export function attendanceOf(
  meetings: Meetings,
  person: Pick<Person, 'since'>,
  practice: Pick<Practice, 'attendance'>,
): { present: number; held: number } {
  const states = statesOf(meetings, person, practice);
  return {
    present: states.filter((state) => state === 'present' || state === 'late').length,
    held: states.length,
  };
}
