import type { GroupMatter, NotReady } from './attention';
import type { ProgrammeMeeting } from './read-meetings';

/** Two weeks before a meeting its preparation is the thing to do. */
const PREPARE_AHEAD = 14 * 24 * 3_600_000;

export type LeadStep =
  | { step: 'recap' | 'recapLate' | 'attendance' | 'announce' | 'prepare'; meeting: ProgrammeMeeting }
  | { step: 'quiet' };

type State = {
  group: readonly GroupMatter[];
  next: ProgrammeMeeting | null;
  lacking: readonly NotReady[] | null;
  now: Date;
};

/** The one thing that who leads a group does next: first what is behind (who was there, the recap), then what comes. */
export function leadStep({ group, next, lacking, now }: State): LeadStep {
  const first = (...reasons: GroupMatter['reason'][]) => group.find(({ reason }) => reasons.includes(reason));
  const unrecorded = first('attendance');
  if (unrecorded) return { step: 'attendance', meeting: unrecorded.meeting };
  const recap = first('recapLate', 'recapDue', 'recapOpen');
  if (recap) return { step: recap.reason === 'recapLate' ? 'recapLate' : 'recap', meeting: recap.meeting };
  const unannounced = first('unannounced');
  if (unannounced) return { step: 'announce', meeting: unannounced.meeting };
  const soon = next !== null && next.startsAt.getTime() - now.getTime() <= PREPARE_AHEAD;
  if (next && soon && lacking && lacking.length > 0) return { step: 'prepare', meeting: next };
  return { step: 'quiet' };
}
