import type { GoesOn } from '@/lib/core/cohorts/place-in-ring';
import { lastHeld, meetingAfter, nextMeeting } from '@/lib/core/meetings/numbered';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { groupMatters, notReady, peopleMatters } from './attention';
import { leadStep } from './lead-step';
import type { Person } from './person';
import { type ProgrammeMeeting, placeOf, readMeetings } from './read-meetings';
import { readPractice } from './read-practice';

type Cohort = GoesOn & { id: string; planMinutes: number };

/** A group's meetings and its place in the ring, as everyone in the group may know them. */
export async function getCourse({ tx, now }: Scope, cohort: GoesOn & { id: string }) {
  const meetings = await readMeetings({ tx }, cohort.id);
  return {
    meetings,
    place: placeOf(meetings, { ...cohort, now }),
    last: lastHeld(meetings, now),
    next: nextMeeting(meetings, now),
  };
}

export type Course = Awaited<ReturnType<typeof getCourse>>;

/**
 * How the programme stands, for who leads it: what each took up since the last meeting (never a text), what asks for
 * attention, and what the next meeting lacks. The caller has asked the policy.
 */
export async function getProgramme(
  scope: Scope,
  course: Course,
  { cohort, people }: { cohort: Cohort; people: readonly Person[] },
) {
  const { now } = scope;
  const { meetings, last, next } = course;
  const practice = await readPractice(scope, { cohortId: cohort.id, meetingId: last?.id ?? null });
  const known = { meetings, people, practice, planMinutes: cohort.planMinutes, now };
  const matters = { group: groupMatters(known), people: peopleMatters(known) };
  const lacking = next && notReady(next, previousOf(meetings, next));
  return { ...course, practice, matters, lacking, step: leadStep({ ...matters, next, lacking, now }) };
}

export type Programme = Awaited<ReturnType<typeof getProgramme>>;

function previousOf(meetings: readonly ProgrammeMeeting[], { id }: { id: string }) {
  return meetings.find((meeting) => meetingAfter(meetings, meeting.id)?.id === id) ?? null;
}
