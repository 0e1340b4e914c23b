import type { Tx } from '@/lib/platform/db/client';

/** Which steps someone took in a round: that, and how often, never what. */
export type Steps = {
  participantId: string;
  scan: 'open' | 'busy' | 'done';
  /** Requests that stand. */
  asked: number;
  /** Of those, answers that are named: of pooled ones nobody sees who answered. */
  answered: number;
  read: number;
  pooled: number;
  /** Whether the pooled answers were opened. */
  opened: boolean;
  /** Requests whose mail did not arrive. */
  failing: number;
  question: boolean;
};

/**
 * Of everyone in these rounds' groups now, or only of one school's people; by participant, in one statement for any
 * number of people. Ask the policy first.
 */
export async function readSteps(
  tx: Tx,
  { roundIds, schoolId = null }: { roundIds: string[]; schoolId?: string | null },
): Promise<Map<string, Steps>> {
  const rows = await tx.$queryRaw<Steps[]>`
    SELECT p.id AS "participantId",
      CASE WHEN s.submitted_at IS NOT NULL THEN 'done' WHEN s.id IS NOT NULL THEN 'busy' ELSE 'open' END AS scan,
      count(r.id)::int AS asked,
      (count(a.submitted_at) FILTER (WHERE NOT r.pooled))::int AS answered,
      (count(a.read_at) FILTER (WHERE NOT r.pooled))::int AS read,
      (count(r.id) FILTER (WHERE r.pooled))::int AS pooled,
      EXISTS (SELECT FROM pooled_feedback o
        WHERE o.partnership_id = p.partnership_id AND o.participant_id = p.id AND o.round_id = w.id) AS opened,
      (count(r.id) FILTER (WHERE (r.pooled OR (a.submitted_at IS NULL AND r.opened_at IS NULL)) AND m.state IN ('failed', 'unknown', 'bounced')))::int
        AS failing,
      EXISTS (SELECT FROM learning_question q
        WHERE q.partnership_id = p.partnership_id AND q.participant_id = p.id AND q.round_id = w.id) AS question
    FROM scan_round w
    JOIN participant p ON p.partnership_id = w.partnership_id AND p.cohort_id = w.cohort_id AND p.left_at IS NULL
    JOIN member h ON h.partnership_id = p.partnership_id AND h.id = p.member_id AND h.left_at IS NULL
      AND (${schoolId}::uuid IS NULL OR h.school_id = ${schoolId}::uuid)
    LEFT JOIN self_scan s ON s.partnership_id = p.partnership_id AND s.participant_id = p.id AND s.round_id = w.id
    LEFT JOIN feedback_request r ON r.partnership_id = p.partnership_id AND r.participant_id = p.id AND r.round_id = w.id
      AND (r.stands_for IS NOT NULL OR (r.pooled AND r.withdrawn_at IS NULL))
    LEFT JOIN feedback_response a ON a.partnership_id = r.partnership_id AND a.request_id = r.id
    LEFT JOIN LATERAL (SELECT o.state FROM outbox_mail o
      WHERE o.partnership_id = r.partnership_id AND o.feedback_request_id = r.id AND o.kind = 'feedback_request'
      ORDER BY o.created_at DESC LIMIT 1) m ON true
    WHERE w.id = ANY(${roundIds}::uuid[])
    GROUP BY p.partnership_id, p.id, s.id, s.submitted_at, w.partnership_id, w.id`;
  return new Map(rows.map((row) => [row.participantId, row]));
}
