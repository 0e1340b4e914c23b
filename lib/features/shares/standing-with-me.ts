import { canSeeShared } from '@/lib/core/shares/policy';
import type { Scope } from '@/lib/platform/tenancy/scope';
import type { ReflectionKind, RoundKind, ShareAudience, ShareSubject } from '@/prisma/generated/enums';

export type StandingWithMe = {
  shareId: string;
  subject: ShareSubject;
  audience: ShareAudience;
  audienceMemberId: string | null;
  sharedAt: Date;
  thingId: string;
  /** Of a scan or a learning question. */
  roundKind: RoundKind | null;
  /** Of a plan, a note or a reflection: the meeting it came after. */
  meetingId: string | null;
  meetingAt: Date | null;
  reflectionKind: ReflectionKind | null;
  ownerId: string;
  ownerName: string;
  ownerSchoolId: string | null;
  ownerLeftAt: Date | null;
  cohortId: string;
  cohortName: string;
  sharesWithTrainers: boolean;
  facilitatorSince: Date | null;
  participantSince: Date | null;
  isBuddy: boolean;
};

/** What others share with the actor and they may still see, newest first; of one cohort, or of all. Once per thing. */
export async function readStandingWithMe(scope: Scope, cohortId: string | null): Promise<StandingWithMe[]> {
  const visible = (await readShares(scope, cohortId)).filter((row) => isVisible(scope, row));
  return [...new Map(visible.map((row) => [row.thingId, row])).values()];
}

function isVisible({ actor }: Scope, row: StandingWithMe): boolean {
  const { facilitatorSince, participantSince, isBuddy, ownerId, ownerSchoolId, ownerLeftAt } = row;
  return canSeeShared(
    { ...actor, facilitatorSince, participantSince, isBuddy },
    {
      ...row,
      withdrawnAt: null,
      owner: {
        memberId: ownerId,
        schoolId: ownerSchoolId,
        leftAt: ownerLeftAt,
        sharesWithTrainers: row.sharesWithTrainers,
      },
    },
  );
}

/**
 * One statement, however many shares: standing ones of others that name the actor, or a group they are in. Those few are
 * picked out first, since a planner that may order all these joins asks for every share once for each member.
 */
function readShares({ tx, actor }: Scope, cohortId: string | null): Promise<StandingWithMe[]> {
  const me = actor.memberId;
  return tx.$queryRaw<StandingWithMe[]>`
    WITH mine AS MATERIALIZED (
      SELECT cohort_id FROM participant WHERE member_id = ${me}::uuid AND left_at IS NULL
      UNION SELECT cohort_id FROM cohort_facilitator WHERE member_id = ${me}::uuid
    ),
    shared AS MATERIALIZED (
      SELECT h.*, p.member_id, p.cohort_id, p.pair_id, p.left_at,
        coalesce(h.self_scan_id, h.learning_question_id, h.practice_plan_id, h.practice_note_id, h.reflection_id) AS thing_id
      FROM share h JOIN participant p ON p.partnership_id = h.partnership_id AND p.id = h.participant_id
      WHERE h.stands_for IS NOT NULL AND p.member_id <> ${me}::uuid
        AND (${cohortId}::uuid IS NULL OR p.cohort_id = ${cohortId}::uuid)
        AND (h.audience_member_id = ${me}::uuid OR (h.audience = 'group' AND p.cohort_id IN (SELECT cohort_id FROM mine)))
    )
    SELECT h.id AS "shareId", h.subject::text AS subject, h.audience::text AS audience,
      h.audience_member_id AS "audienceMemberId", h.shared_at AS "sharedAt", h.thing_id AS "thingId",
      w.kind::text AS "roundKind", g.id AS "meetingId", g.starts_at AS "meetingAt", r.kind::text AS "reflectionKind",
      m.id AS "ownerId", m.name AS "ownerName", m.school_id AS "ownerSchoolId",
      coalesce(m.left_at, h.left_at) AS "ownerLeftAt",
      c.id AS "cohortId", c.name AS "cohortName", c.shares_with_trainers AS "sharesWithTrainers",
      f.created_at AS "facilitatorSince", own.created_at AS "participantSince",
      coalesce(own.pair_id = h.pair_id, false) AS "isBuddy"
    FROM shared h
    JOIN member m ON m.partnership_id = h.partnership_id AND m.id = h.member_id
    JOIN cohort c ON c.partnership_id = h.partnership_id AND c.id = h.cohort_id
    LEFT JOIN self_scan s ON s.partnership_id = h.partnership_id AND s.id = h.self_scan_id
    LEFT JOIN learning_question l ON l.partnership_id = h.partnership_id AND l.id = h.learning_question_id
    LEFT JOIN scan_round w ON w.partnership_id = h.partnership_id AND w.id = coalesce(s.round_id, l.round_id)
    LEFT JOIN practice_plan a ON a.partnership_id = h.partnership_id AND a.id = h.practice_plan_id
    LEFT JOIN practice_note n ON n.partnership_id = h.partnership_id AND n.id = h.practice_note_id
    LEFT JOIN reflection r ON r.partnership_id = h.partnership_id AND r.id = h.reflection_id
    LEFT JOIN meeting g ON g.partnership_id = h.partnership_id AND g.id = coalesce(a.meeting_id, n.meeting_id, r.meeting_id)
    LEFT JOIN cohort_facilitator f ON f.partnership_id = c.partnership_id AND f.cohort_id = c.id AND f.member_id = ${me}::uuid
    LEFT JOIN participant own ON own.partnership_id = c.partnership_id AND own.cohort_id = c.id
      AND own.member_id = ${me}::uuid AND own.left_at IS NULL
    ORDER BY h.shared_at DESC, h.id DESC`;
}
