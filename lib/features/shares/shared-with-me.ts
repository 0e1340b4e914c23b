import type { Scope } from '@/lib/platform/tenancy/scope';
import type { RoundKind, ShareAudience, ShareSubject } from '@/prisma/generated/enums';
import { canSeeShared } from './policy';

type Row = {
  shareId: string;
  subject: ShareSubject;
  audience: ShareAudience;
  audienceMemberId: string | null;
  sharedAt: Date;
  thingId: string;
  roundKind: RoundKind;
  ownerId: string;
  ownerName: string;
  ownerSchoolId: string | null;
  ownerLeftAt: Date | null;
  cohortId: string;
  cohortName: string;
  sharesWithTrainers: boolean;
  facilitatorSince: Date | null;
  participantSince: Date | null;
};

/**
 * Scans and learning questions that others share with the actor and they may still see, newest first; of one cohort, or of
 * all. Once per thing.
 */
export async function listSharedWithMe(scope: Scope, cohortId?: string) {
  const visible = (await readShares(scope, cohortId ?? null)).filter((row) => isVisible(scope, row));
  const once = new Map(visible.map((row) => [row.thingId, row]));
  return [...once.values()].map((row) => ({
    shareId: row.shareId,
    subject: row.subject,
    /** Of the scan or the learning question. */
    thingId: row.thingId,
    memberId: row.ownerId,
    name: row.ownerName,
    cohort: { id: row.cohortId, name: row.cohortName },
    roundKind: row.roundKind,
    sharedAt: row.sharedAt,
  }));
}

export type SharedWithMe = Awaited<ReturnType<typeof listSharedWithMe>>[number];

function isVisible({ actor }: Scope, row: Row): boolean {
  const { facilitatorSince, participantSince, ownerId, ownerSchoolId, ownerLeftAt, sharesWithTrainers } = row;
  return canSeeShared(
    { ...actor, facilitatorSince, participantSince, isBuddy: false },
    {
      ...row,
      withdrawnAt: null,
      owner: { memberId: ownerId, schoolId: ownerSchoolId, leftAt: ownerLeftAt, sharesWithTrainers },
    },
  );
}

/** One statement, however many shares: standing ones of others that name the actor, or a group they are in. */
function readShares({ tx, actor }: Scope, cohortId: string | null): Promise<Row[]> {
  const me = actor.memberId;
  return tx.$queryRaw<Row[]>`
    SELECT h.id AS "shareId", h.subject::text AS subject, h.audience::text AS audience,
      h.audience_member_id AS "audienceMemberId", h.shared_at AS "sharedAt",
      coalesce(h.self_scan_id, h.learning_question_id) AS "thingId", w.kind::text AS "roundKind",
      m.id AS "ownerId", m.name AS "ownerName", m.school_id AS "ownerSchoolId",
      coalesce(m.left_at, p.left_at) AS "ownerLeftAt",
      c.id AS "cohortId", c.name AS "cohortName", c.shares_with_trainers AS "sharesWithTrainers",
      f.created_at AS "facilitatorSince", own.created_at AS "participantSince"
    FROM share h
    JOIN participant p ON p.partnership_id = h.partnership_id AND p.id = h.participant_id
    JOIN member m ON m.partnership_id = p.partnership_id AND m.id = p.member_id
    JOIN cohort c ON c.partnership_id = p.partnership_id AND c.id = p.cohort_id
    LEFT JOIN self_scan s ON s.partnership_id = h.partnership_id AND s.id = h.self_scan_id
    LEFT JOIN learning_question l ON l.partnership_id = h.partnership_id AND l.id = h.learning_question_id
    JOIN scan_round w ON w.partnership_id = h.partnership_id AND w.id = coalesce(s.round_id, l.round_id)
    LEFT JOIN cohort_facilitator f ON f.partnership_id = c.partnership_id AND f.cohort_id = c.id AND f.member_id = ${me}::uuid
    LEFT JOIN participant own ON own.partnership_id = c.partnership_id AND own.cohort_id = c.id
      AND own.member_id = ${me}::uuid AND own.left_at IS NULL
    WHERE h.stands_for IS NOT NULL AND m.id <> ${me}::uuid
      AND (${cohortId}::uuid IS NULL OR c.id = ${cohortId}::uuid)
      AND (h.audience_member_id = ${me}::uuid OR (h.audience = 'group' AND (own.id IS NOT NULL OR f.member_id IS NOT NULL)))
    ORDER BY h.shared_at DESC, h.id DESC`;
}
