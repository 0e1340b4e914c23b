import type { AttendanceState, NextStepDecision } from '@/prisma/generated/enums';
import { daysAfter, type ProgrammePlan, participantId, type SeededMeeting } from './programme';
import { homeworks } from './programme-texts';
import type { Place } from './seeding';

export type HeldPlan = {
  /** E-mail of who missed which meeting (by number); everyone else was there. */
  absent: { email: string; number: number }[];
  /** Days after the meeting on which its recap was sent; null: not yet. */
  recapAfter: (number: number) => number | null;
  decision: (number: number) => NextStepDecision | null;
  question: (number: number) => { id: string; text: string; axisId: string };
};

/** What is recorded of meetings that were held: who was there, homework, what was decided, and the recap. */
export async function buildHeld(
  place: Place,
  plan: ProgrammePlan,
  meetings: SeededMeeting[],
  held: HeldPlan,
) {
  for (const meeting of meetings.filter((one) => one.held)) {
    const last = meeting.number === plan.dates.length;
    await attendance(place, plan, meeting, held);
    if (!last) await homework(place, plan, meeting);
    const decision = held.decision(meeting.number);
    if (decision)
      await daysAfter(place, meeting, 0, '18.25', ({ tx, now }) =>
        tx.nextStep.create({
          data: {
            meetingId: meeting.id,
            decision,
            // About what the group worked on until then; a new question lies where the next one does.
            questionId: held.question(Math.max(1, meeting.number - 1)).id,
            axisId: decision === 'new_question' ? held.question(meeting.number).axisId : null,
            decidedAt: now,
          },
        }),
      );
    await recap(place, plan, { meeting, next: meetings[meeting.number], held });
  }
}

const missed = (held: HeldPlan, { number }: SeededMeeting, email: string) =>
  held.absent.some((one) => one.email === email && one.number === number);

async function attendance(place: Place, { mentors }: ProgrammePlan, meeting: SeededMeeting, held: HeldPlan) {
  await daysAfter(place, meeting, 0, '15.45', async ({ tx, now }) => {
    await tx.attendance.createMany({
      data: mentors.map((mentor, at) => {
        const away = missed(held, meeting, mentor.email);
        const state: AttendanceState = away
          ? 'absent_with_notice'
          : at === 5 && meeting.number === 2
            ? 'late'
            : 'present';
        return {
          meetingId: meeting.id,
          participantId: participantId(place, mentor),
          state,
          recordedAt: now,
          ...(away && { reason: 'school' as const, announcedAt: new Date(now.getTime() - 2 * 86_400_000) }),
        };
      }),
    });
    for (const mentor of mentors.filter(({ email }) => missed(held, meeting, email)))
      await tx.catchUpTask.create({
        data: {
          meetingId: meeting.id,
          participantId: participantId(place, mentor),
          text: 'Lees de terugkoppeling en bel je duo: wat nam die mee? Schrijf één zin op.',
          dueOn: new Date(now.getTime() + 14 * 86_400_000),
          createdAt: now,
          doneAt: new Date(now.getTime() + 9 * 86_400_000),
        },
      });
  });
}

async function homework(place: Place, { mentors }: ProgrammePlan, meeting: SeededMeeting) {
  const given = homeworks[(meeting.number - 1) % homeworks.length];
  if (!given) return;
  const presenter = mentors[meeting.number % mentors.length];
  await daysAfter(place, meeting, 0, '18.20', ({ tx, now }) =>
    tx.homework.create({
      data: {
        ...given,
        meetingId: meeting.id,
        presenterId: presenter ? participantId(place, presenter) : null,
        savedAt: now,
      },
    }),
  );
}

async function recap(
  place: Place,
  { facilitators: [leader], mentors }: ProgrammePlan,
  { meeting, next, held }: { meeting: SeededMeeting; next: SeededMeeting | undefined; held: HeldPlan },
) {
  const after = held.recapAfter(meeting.number);
  const given = homeworks[(meeting.number - 1) % homeworks.length];
  const draft = {
    opening:
      'Dank voor jullie open gesprek. Wat mij bijbleef: jullie durven steeds vaker te zeggen wat nog niet lukt.',
    question: held.question(meeting.number).text,
    homework: next ? (given?.text ?? '') : '',
    theory: next ? (given?.theory ?? '') : '',
    closing: 'Tot de volgende keer!',
  };
  await daysAfter(place, meeting, Math.min(after ?? 1, 1), '20.00', ({ tx, now }) =>
    tx.recap.create({
      data: { meetingId: meeting.id, content: { ...draft, names: true }, revision: 1, savedAt: now },
    }),
  );
  if (after === null || !leader) return;
  const nameOf = (away: boolean) =>
    mentors.filter(({ email }) => missed(held, meeting, email) === away).map(({ name }) => name);
  await daysAfter(place, meeting, after, '09.10', ({ tx, now }) =>
    tx.recapVersion.create({
      data: {
        meetingId: meeting.id,
        number: 1,
        sentAt: now,
        sentById: leader.memberId,
        content: {
          ...draft,
          number: meeting.number,
          heldAt: meeting.startsAt.toISOString(),
          people: { present: nameOf(false), missed: nameOf(true) },
          next: next
            ? {
                number: next.number,
                startsAt: next.startsAt.toISOString(),
                minutes: 180,
                room: 'De Vierwaarden, lokaal 2.14',
                onlineUrl: null,
              }
            : null,
        },
      },
    }),
  );
}
