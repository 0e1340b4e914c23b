import type { Person } from '@/lib/overviews/programme/person';
import type { Steps } from './read-steps';

/** Why someone is on the list, the first that needs a hand on top. */
export type Reason = 'address' | 'failing' | 'ask' | 'scan' | 'question';
const ORDER: readonly Reason[] = ['address', 'failing', 'ask', 'scan', 'question'];

type Mailed = Pick<Person, 'participantId' | 'name' | 'email' | 'reached'>;

export type Attention = { reason: Reason; people: Mailed[] };

/** After a week people have had time; shortly before the start meeting it is needed. */
const DAYS = 7 * 24 * 3_600_000;

/**
 * Whom to mail today, and about what: an address that does not work at once; of the steps the first that is open, a
 * week after the round opened, or in the week before the start meeting. Whose own address does not work is
 * there for that alone: no mail about anything else would arrive.
 */
export function needsAttention(
  people: readonly Mailed[],
  steps: ReadonlyMap<string, Steps>,
  { openedAt, startMeetingAt, now }: { openedAt: Date; startMeetingAt: Date; now: Date },
): Attention[] {
  const waited = now.getTime() - openedAt.getTime() >= DAYS;
  const ahead = startMeetingAt.getTime() - now.getTime();
  const due = waited || (ahead > 0 && ahead <= DAYS);
  const reasonsOf = (person: Mailed): Reason[] => {
    if (!person.reached) return ['address'];
    const taken = steps.get(person.participantId);
    if (!taken) return [];
    const open = firstOpen(taken);
    return [...(taken.failing > 0 ? (['failing'] as const) : []), ...(due && open ? [open] : [])];
  };
  return ORDER.flatMap((reason) => {
    const these = people.filter((person) => reasonsOf(person).includes(reason));
    return these.length > 0 ? [{ reason, people: these }] : [];
  });
}

function firstOpen({ asked, scan, question }: Steps): Reason | null {
  if (asked === 0) return 'ask';
  if (scan !== 'done') return 'scan';
  return question ? null : 'question';
}
