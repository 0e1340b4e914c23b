import { z } from 'zod';
import type { Tx } from '@/lib/platform/db/client';
import { AttendanceState, PlanState } from '@/prisma/generated/enums';

const plansSchema = z.array(
  z.object({ state: z.enum(PlanState), minutes: z.number().nullable(), plannedOn: z.string().nullable() }),
);
const attendanceSchema = z.record(
  z.string(),
  z.object({ state: z.enum(AttendanceState).nullable(), announced: z.boolean() }),
);

/** What someone did since a meeting: that and when, never a text. */
export type Practice = {
  participantId: string;
  pairId: string | null;
  homeworkDone: boolean;
  plans: z.infer<typeof plansSchema>;
  /** Of the questions after that meeting. */
  reflection: 'open' | 'written' | 'skipped';
  /** By meeting: who was there, and who said they would not come. */
  attendance: z.infer<typeof attendanceSchema>;
  /** Catch-up tasks that are still to do. */
  catchUps: number;
};

type Row = Omit<Practice, 'plans' | 'attendance'> & { plans: unknown; attendance: unknown };

/**
 * Of everyone in the cohort now, since this meeting; by participant. One statement for any number of people and meetings.
 * Ask the policy first.
 */
export async function readPractice(
  { tx }: { tx: Tx },
  { cohortId, meetingId }: { cohortId: string; meetingId: string | null },
): Promise<Map<string, Practice>> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT p.id AS "participantId", p.pair_id AS "pairId",
      EXISTS (SELECT FROM homework_done d WHERE d.partnership_id = p.partnership_id AND d.participant_id = p.id
        AND d.meeting_id = ${meetingId}::uuid AND d.done_at IS NOT NULL) AS "homeworkDone",
      (SELECT coalesce(json_agg(json_build_object('state', l.state, 'minutes', l.minutes, 'plannedOn', l.planned_on)
          ORDER BY l.created_at), '[]')
        FROM practice_plan l WHERE l.partnership_id = p.partnership_id AND l.participant_id = p.id
          AND l.meeting_id = ${meetingId}::uuid) AS plans,
      coalesce((SELECT CASE WHEN r.answers <> '{}'::jsonb THEN 'written' WHEN r.skipped_at IS NOT NULL THEN 'skipped' ELSE 'open' END
        FROM reflection r WHERE r.partnership_id = p.partnership_id AND r.participant_id = p.id
          AND r.meeting_id = ${meetingId}::uuid AND r.kind = 'meeting'), 'open') AS reflection,
      (SELECT coalesce(json_object_agg(a.meeting_id, json_build_object('state', a.state, 'announced', a.announced_at IS NOT NULL)), '{}')
        FROM attendance a JOIN meeting m ON m.partnership_id = a.partnership_id AND m.id = a.meeting_id
        WHERE a.partnership_id = p.partnership_id AND a.participant_id = p.id AND m.cancelled_at IS NULL) AS attendance,
      (SELECT count(*)::int FROM catch_up_task t
        WHERE t.partnership_id = p.partnership_id AND t.participant_id = p.id AND t.done_at IS NULL) AS "catchUps"
    FROM participant p
    JOIN member h ON h.partnership_id = p.partnership_id AND h.id = p.member_id AND h.left_at IS NULL
    WHERE p.cohort_id = ${cohortId}::uuid AND p.left_at IS NULL`;
  return new Map(
    rows.map(({ plans, attendance, ...row }) => [
      row.participantId,
      { ...row, plans: plansSchema.parse(plans), attendance: attendanceSchema.parse(attendance) },
    ]),
  );
}
