import { z } from 'zod';
import { isUndeliverable } from '@/lib/core/people/undeliverable';
import { found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';

const date = z.coerce.date();
const peopleSchema = z.array(z.object({ memberId: z.string(), name: z.string(), email: z.string() }));
const participantsSchema = z.array(
  z.object({
    participantId: z.string(),
    memberId: z.string(),
    name: z.string(),
    email: z.string(),
    school: z.string().nullable(),
    since: date,
    pairId: z.string().nullable(),
    reached: z.boolean(),
  }),
);
const roundsSchema = z.array(
  z.object({
    id: z.string(),
    kind: z.enum(['start', 'halfway', 'end']),
    openedAt: date,
    closedAt: date.nullable(),
    feedbackClosesAt: date.nullable(),
  }),
);

type Row = {
  id: string;
  name: string;
  versionId: string;
  startMeetingAt: Date;
  startMeetingMinutes: number;
  lastDay: Date | null;
  meetingCount: number;
  planMinutes: number;
  archivedAt: Date | null;
  facilitators: unknown;
  participants: unknown;
  rounds: unknown;
};

/** A cohort with who leads it, who is in it now, and its rounds, newest last. One statement; NotFoundError without it. */
export async function readCohort({ tx }: Pick<Scope, 'tx'>, cohortId: string) {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT c.id, c.name, c.version_id AS "versionId", c.start_meeting_at AS "startMeetingAt",
      c.start_meeting_minutes AS "startMeetingMinutes", c.last_day AS "lastDay", c.meeting_count AS "meetingCount", c.plan_minutes AS "planMinutes", c.archived_at AS "archivedAt",
      (SELECT coalesce(json_agg(json_build_object('memberId', m.id, 'name', m.name, 'email', u.email) ORDER BY m.name), '[]')
        FROM cohort_facilitator f
        JOIN member m ON m.partnership_id = f.partnership_id AND m.id = f.member_id AND m.left_at IS NULL
        JOIN app_user u ON u.id = m.user_id
        WHERE f.partnership_id = c.partnership_id AND f.cohort_id = c.id) AS facilitators,
      (SELECT coalesce(json_agg(json_build_object('participantId', p.id, 'memberId', m.id, 'name', m.name,
          'email', u.email, 'school', s.name, 'since', p.created_at, 'pairId', p.pair_id,
          'reached', NOT ${isUndeliverable}) ORDER BY m.name, p.id), '[]')
        FROM participant p
        JOIN member m ON m.partnership_id = p.partnership_id AND m.id = p.member_id AND m.left_at IS NULL
        JOIN app_user u ON u.id = m.user_id
        LEFT JOIN school s ON s.partnership_id = m.partnership_id AND s.id = m.school_id
        WHERE p.partnership_id = c.partnership_id AND p.cohort_id = c.id AND p.left_at IS NULL) AS participants,
      (SELECT coalesce(json_agg(json_build_object('id', w.id, 'kind', w.kind, 'openedAt', w.opened_at,
          'closedAt', w.closed_at, 'feedbackClosesAt', w.feedback_closes_at) ORDER BY w.opened_at), '[]')
        FROM scan_round w
        WHERE w.partnership_id = c.partnership_id AND w.cohort_id = c.id) AS rounds
    FROM cohort c WHERE c.id = ${cohortId}::uuid`;
  const { facilitators, participants, rounds, ...cohort } = found(row);
  return {
    cohort,
    facilitators: peopleSchema.parse(facilitators),
    participants: participantsSchema.parse(participants),
    rounds: roundsSchema.parse(rounds),
  };
}
