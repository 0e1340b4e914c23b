import { z } from 'zod';
import { getLedCohort } from '@/lib/core/cohorts/led-cohort';
import { listUndeliverable } from '@/lib/core/people/undeliverable';
import { listSharedWithMe } from '@/lib/features/shares/shared-with-me';
import { readSteps } from '@/lib/overviews/cohort-progress/read-steps';
import { found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { AttendanceState, PlanState } from '@/prisma/generated/enums';
import { readMeetings } from './read-meetings';

const practiceSchema = z.object({
  attendance: z.enum(AttendanceState).nullable(),
  announced: z.boolean(),
  homeworkDone: z.boolean(),
  outcome: z.string().nullable(),
  plans: z.array(
    z.object({
      state: z.enum(PlanState),
      minutes: z.number().nullable(),
      plannedOn: z.coerce.date().nullable(),
    }),
  ),
  reflection: z.enum(['open', 'written', 'skipped']),
  catchUp: z.object({ dueOn: z.coerce.date(), done: z.boolean() }).nullable(),
});

type Since = z.infer<typeof practiceSchema>;

/**
 * One participant for who leads the group: which steps, who was there, homework and what came of it; of plans and
 * reflections only that they are there, and the texts where they were shared with this person. NotFoundError for anyone else.
 */
export async function getParticipantPage(scope: Scope, cohortId: string, participantId: string) {
  const { tx, now } = scope;
  const cohort = await getLedCohort(scope, cohortId);
  const { memberId, createdAt } = found(cohort.participants.find(({ id }) => id === participantId));
  const member = found(
    await tx.member.findFirst({
      where: { id: memberId },
      select: { name: true, school: { select: { name: true } }, user: { select: { email: true } } },
    }),
  );
  const round = await tx.scanRound.findFirst({
    where: { cohortId },
    orderBy: { openedAt: 'desc' },
    select: { id: true, kind: true },
  });
  const meetings = await readMeetings(scope, cohortId);
  const practice = await readSince(scope, participantId);
  return {
    cohort: { id: cohort.id, name: cohort.name },
    person: {
      name: member.name,
      school: member.school?.name ?? null,
      email: member.user.email,
      reached: !(await listUndeliverable(tx)).has(memberId),
      since: createdAt,
    },
    round,
    steps: round && ((await readSteps(tx, { roundIds: [round.id] })).get(participantId) ?? null),
    meetings: meetings
      .filter(({ endsAt }) => endsAt >= createdAt)
      .map((meeting) => ({
        meeting,
        held: meeting.endsAt <= now,
        ...(practice.get(meeting.id) ?? nothing),
      })),
    shared: (await listSharedWithMe(scope, cohortId)).filter((share) => share.memberId === memberId),
  };
}

export type ParticipantPage = Awaited<ReturnType<typeof getParticipantPage>>;

const nothing: Since = {
  attendance: null,
  announced: false,
  homeworkDone: false,
  outcome: null,
  plans: [],
  reflection: 'open',
  catchUp: null,
};

/** By meeting, in one statement for any number of meetings. */
async function readSince({ tx }: Scope, participantId: string): Promise<Map<string, Since>> {
  const rows = await tx.$queryRaw<{ meetingId: string; practice: unknown }[]>`
    SELECT m.id AS "meetingId", json_build_object(
      'attendance', a.state, 'announced', a.announced_at IS NOT NULL,
      'homeworkDone', d.done_at IS NOT NULL, 'outcome', d.outcome,
      'plans', (SELECT coalesce(json_agg(json_build_object('state', l.state, 'minutes', l.minutes, 'plannedOn', l.planned_on)
          ORDER BY l.created_at), '[]')
        FROM practice_plan l WHERE l.partnership_id = p.partnership_id AND l.participant_id = p.id AND l.meeting_id = m.id),
      'reflection', CASE WHEN r.answers <> '{}'::jsonb THEN 'written' WHEN r.skipped_at IS NOT NULL THEN 'skipped' ELSE 'open' END,
      'catchUp', CASE WHEN t.due_on IS NOT NULL THEN json_build_object('dueOn', t.due_on, 'done', t.done_at IS NOT NULL) END
    ) AS practice
    FROM participant p
    JOIN meeting m ON m.partnership_id = p.partnership_id AND m.cohort_id = p.cohort_id AND m.cancelled_at IS NULL
    LEFT JOIN attendance a ON a.partnership_id = p.partnership_id AND a.meeting_id = m.id AND a.participant_id = p.id
    LEFT JOIN homework_done d ON d.partnership_id = p.partnership_id AND d.meeting_id = m.id AND d.participant_id = p.id
    LEFT JOIN reflection r ON r.partnership_id = p.partnership_id AND r.meeting_id = m.id AND r.participant_id = p.id AND r.kind = 'meeting'
    LEFT JOIN catch_up_task t ON t.partnership_id = p.partnership_id AND t.meeting_id = m.id AND t.participant_id = p.id
    WHERE p.id = ${participantId}::uuid`;
  return new Map(rows.map(({ meetingId, practice }) => [meetingId, practiceSchema.parse(practice)]));
}
