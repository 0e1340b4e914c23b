import { z } from 'zod';
import type { Tx } from '@/lib/platform/db/client';
import { AttendanceState, PlanState } from '@/prisma/generated/enums';

const schema = z.object({
  buddies: z.array(z.string()),
  plans: z.array(
    z.object({
      id: z.string(),
      state: z.enum(PlanState),
      situation: z.string(),
      action: z.string(),
      hope: z.string().nullable(),
      minutes: z.number().nullable(),
      plannedOn: z.coerce.date().nullable(),
    }),
  ),
  reflection: z.enum(['open', 'written', 'skipped']),
  homework: z
    .object({
      text: z.string().nullable(),
      theory: z.string().nullable(),
      minutes: z.number().nullable(),
      done: z.boolean(),
    })
    .nullable(),
  catchUps: z.array(z.object({ meetingId: z.string(), text: z.string(), dueOn: z.coerce.date() })),
  attendance: z.record(
    z.string(),
    z.object({ state: z.enum(AttendanceState).nullable(), announced: z.boolean() }),
  ),
  questions: z.array(
    z.object({ id: z.string(), text: z.string(), agreedAt: z.coerce.date(), sources: z.number() }),
  ),
});

export type OwnPractice = z.infer<typeof schema>;

/** A participant's own things since this meeting, their buddies, and the group's shared questions. One statement. */
export async function readOwnPractice(
  { tx }: { tx: Tx },
  { participantId, meetingId }: { participantId: string; meetingId: string | null },
): Promise<OwnPractice> {
  const [row] = await tx.$queryRaw<{ own: unknown }[]>`
    SELECT json_build_object(
      'buddies', (SELECT coalesce(json_agg(m.name ORDER BY m.name), '[]')
        FROM participant b JOIN member m ON m.partnership_id = b.partnership_id AND m.id = b.member_id AND m.left_at IS NULL
        WHERE b.partnership_id = p.partnership_id AND b.pair_id = p.pair_id AND b.id <> p.id AND b.left_at IS NULL),
      'plans', (SELECT coalesce(json_agg(json_build_object('id', l.id, 'state', l.state, 'situation', l.situation, 'action', l.action,
          'hope', l.hope, 'minutes', l.minutes, 'plannedOn', l.planned_on) ORDER BY l.created_at), '[]')
        FROM practice_plan l WHERE l.partnership_id = p.partnership_id AND l.participant_id = p.id
          AND l.meeting_id = ${meetingId}::uuid),
      'reflection', coalesce((SELECT CASE WHEN r.answers <> '{}'::jsonb THEN 'written' WHEN r.skipped_at IS NOT NULL THEN 'skipped' ELSE 'open' END
        FROM reflection r WHERE r.partnership_id = p.partnership_id AND r.participant_id = p.id
          AND r.meeting_id = ${meetingId}::uuid AND r.kind = 'meeting'), 'open'),
      'homework', (SELECT json_build_object('text', h.text, 'theory', h.theory, 'minutes', h.minutes,
          'done', EXISTS (SELECT FROM homework_done d WHERE d.partnership_id = h.partnership_id AND d.meeting_id = h.meeting_id
            AND d.participant_id = p.id AND d.done_at IS NOT NULL))
        FROM homework h WHERE h.partnership_id = p.partnership_id AND h.meeting_id = ${meetingId}::uuid
          AND num_nonnulls(h.text, h.theory) > 0),
      'catchUps', (SELECT coalesce(json_agg(json_build_object('meetingId', t.meeting_id, 'text', t.text, 'dueOn', t.due_on)
          ORDER BY t.due_on), '[]')
        FROM catch_up_task t WHERE t.partnership_id = p.partnership_id AND t.participant_id = p.id AND t.done_at IS NULL),
      'attendance', (SELECT coalesce(json_object_agg(a.meeting_id, json_build_object('state', a.state, 'announced', a.announced_at IS NOT NULL)), '{}')
        FROM attendance a WHERE a.partnership_id = p.partnership_id AND a.participant_id = p.id),
      'questions', (SELECT coalesce(json_agg(json_build_object('id', q.id, 'text', q.text, 'agreedAt', q.created_at,
          'sources', (SELECT count(*) FROM question_source s WHERE s.partnership_id = q.partnership_id AND s.question_id = q.id))
          ORDER BY q.created_at), '[]')
        FROM learning_question q WHERE q.partnership_id = p.partnership_id AND q.cohort_id = p.cohort_id AND q.closed_at IS NULL)
    ) AS own
    FROM participant p WHERE p.id = ${participantId}::uuid`;
  return schema.parse(row?.own);
}
