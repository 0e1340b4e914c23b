import { isOwnRound } from '@/lib/core/meetings/own-time';
import type { ProgrammeMeeting } from './read-meetings';
import type { OwnPractice } from './read-own';

export type ParticipantStep =
  | { step: 'catch-up'; task: OwnPractice['catchUps'][number] }
  | { step: 'reflect'; meeting: ProgrammeMeeting }
  | { step: 'make-plan'; meeting: ProgrammeMeeting }
  | { step: 'finish-plan' | 'try-plan'; plan: OwnPractice['plans'][number] }
  | { step: 'homework'; meeting: ProgrammeMeeting }
  | { step: 'come' | 'away'; meeting: ProgrammeMeeting }
  | { step: 'scan' | 'look-back' };

type State = {
  /** The meeting that the group comes from, and the one that comes. */
  last: ProgrammeMeeting;
  next: ProgrammeMeeting | null;
  since: Date;
  own: OwnPractice;
  /** Whether a round of scans is open that this person has not handed in. */
  scanOpen: boolean;
  now: Date;
};

const dayMs = 24 * 3_600_000;
/** A reflection is asked while the meeting is fresh; later it waits on its own page. */
const FRESH_DAYS = 7;
/** From then on the homework comes before anything else. */
const HOMEWORK_DAYS = 5;

/**
 * The one thing to do now, once the group has met: catch up, reflect while it is fresh, make a small plan, try it, do the
 * homework, and come. Who joined after the last meeting is asked for nothing that was about it.
 */
export function participantStep({ last, next, since, own, scanOpen, now }: State): ParticipantStep {
  const [task] = own.catchUps;
  if (task) return { step: 'catch-up', task };
  const joined = since <= last.endsAt;
  const missed = own.attendance[last.id]?.state?.startsWith('absent') ?? false;
  const fresh = now.getTime() - last.endsAt.getTime() < FRESH_DAYS * dayMs;
  if (joined && !missed && fresh && own.reflection === 'open') return { step: 'reflect', meeting: last };
  if (!next) return { step: scanOpen ? 'scan' : 'look-back' };
  const homework: ParticipantStep[] =
    joined && own.homework && !own.homework.done ? [{ step: 'homework', meeting: last }] : [];
  const near = next.startsAt.getTime() - now.getTime() <= HOMEWORK_DAYS * dayMs;
  return (
    (near ? homework[0] : null) ??
    planStep(own, canPlan({ last, next, since }) ? last : null) ??
    homework[0] ??
    (scanOpen ? { step: 'scan' } : null) ?? {
      step: own.attendance[next.id]?.announced ? 'away' : 'come',
      meeting: next,
    }
  );
}

/** Whether there is a next meeting, and any of the weeks before it are theirs. */
export function canPlan({ last, next, since }: Pick<State, 'last' | 'next' | 'since'>): boolean {
  return next !== null && isOwnRound(last, next, { since, leftAt: null });
}

function planStep({ plans }: OwnPractice, meeting: ProgrammeMeeting | null): ParticipantStep | null {
  const draft = plans.find(({ state }) => state === 'draft');
  const planned = plans.find(({ state }) => state === 'planned' || state === 'moved');
  if (planned) return { step: 'try-plan', plan: planned };
  if (draft) return { step: 'finish-plan', plan: draft };
  return plans.length === 0 && meeting ? { step: 'make-plan', meeting } : null;
}
