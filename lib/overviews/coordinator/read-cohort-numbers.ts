import type { Tx } from '@/lib/platform/db/client';
import type { RoundKind } from '@/prisma/generated/enums';

/** Numbers of a group. None of them is about one person, and none is a score. */
export type CohortNumbers = {
  participants: number;
  /** The newest round; the numbers below are of that round, over those who take part now. */
  roundKind: RoundKind | null;
  handedIn: number;
  asked: number;
  answered: number;
  /** Requests whose mail did not arrive. */
  failingRequests: number;
  /** People in the group whom our mail about it did not reach. */
  failingPeople: number;
};

type Row = CohortNumbers & {
  id: string;
  name: string;
  startMeetingAt: Date;
  lastDay: Date | null;
  archivedAt: Date | null;
  feedbackClosesAt: Date | null;
};

/** Every group of the partnership in numbers, the newest first. One statement, however many groups. Ask the policy first. */
export function readCohortNumbers({ tx }: { tx: Tx }) {
  return tx.$queryRaw<Row[]>`
    SELECT c.id, c.name, c.start_meeting_at AS "startMeetingAt", c.last_day AS "lastDay", c.archived_at AS "archivedAt",
      w.kind::text AS "roundKind", w.feedback_closes_at AS "feedbackClosesAt",
      people.participants, coalesce(people.handed_in, 0) AS "handedIn",
      coalesce(requests.asked, 0) AS asked, coalesce(requests.answered, 0) AS answered,
      coalesce(requests.failing, 0) AS "failingRequests", mails.failing AS "failingPeople"
    FROM cohort c
    LEFT JOIN LATERAL (
      SELECT id, kind, feedback_closes_at FROM scan_round r
      WHERE r.partnership_id = c.partnership_id AND r.cohort_id = c.id ORDER BY r.opened_at DESC LIMIT 1) w ON true
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS participants, (count(s.id) FILTER (WHERE s.submitted_at IS NOT NULL))::int AS handed_in
      FROM participant p
      JOIN member m ON m.partnership_id = p.partnership_id AND m.id = p.member_id AND m.left_at IS NULL
      LEFT JOIN self_scan s ON s.partnership_id = p.partnership_id AND s.participant_id = p.id AND s.round_id = w.id
      WHERE p.partnership_id = c.partnership_id AND p.cohort_id = c.id AND p.left_at IS NULL) people
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS asked, count(a.submitted_at)::int AS answered,
        (count(*) FILTER (WHERE a.submitted_at IS NULL AND q.opened_at IS NULL AND last_mail.state IN ('failed', 'unknown', 'bounced')))::int AS failing
      FROM feedback_request q
      JOIN participant p ON p.partnership_id = q.partnership_id AND p.id = q.participant_id AND p.left_at IS NULL
      JOIN member m ON m.partnership_id = p.partnership_id AND m.id = p.member_id AND m.left_at IS NULL
      LEFT JOIN feedback_response a ON a.partnership_id = q.partnership_id AND a.request_id = q.id
      LEFT JOIN LATERAL (
        SELECT o.state::text AS state FROM outbox_mail o
        WHERE o.partnership_id = q.partnership_id AND o.feedback_request_id = q.id AND o.kind = 'feedback_request'
        ORDER BY o.created_at DESC LIMIT 1) last_mail ON true
      WHERE q.partnership_id = c.partnership_id AND q.round_id = w.id AND q.stands_for IS NOT NULL) requests
    CROSS JOIN LATERAL (
      SELECT count(DISTINCT o.member_id)::int AS failing FROM outbox_mail o
      JOIN member m ON m.partnership_id = o.partnership_id AND m.id = o.member_id AND m.left_at IS NULL
      WHERE o.partnership_id = c.partnership_id AND o.cohort_id = c.id AND o.state IN ('failed', 'unknown', 'bounced')
        AND (EXISTS (SELECT FROM participant p WHERE p.partnership_id = c.partnership_id AND p.cohort_id = c.id
            AND p.member_id = o.member_id AND p.left_at IS NULL)
          OR EXISTS (SELECT FROM cohort_facilitator f WHERE f.partnership_id = c.partnership_id AND f.cohort_id = c.id
            AND f.member_id = o.member_id))) mails
    ORDER BY c.start_meeting_at DESC, c.name`;
}
