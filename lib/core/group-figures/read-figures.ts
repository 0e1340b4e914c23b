import { z } from 'zod';
import { axisScoresSchema } from '@/lib/core/frameworks/radar-score';
import type { Tx } from '@/lib/platform/db/client';

const date = z.coerce.date();
const figuresSchema = z.array(
  z.object({ number: z.int(), computedAt: date, scanIds: z.array(z.string()), scores: axisScoresSchema }),
);
const scansSchema = z.array(z.object({ scanId: z.string(), ownerId: z.string(), scores: axisScoresSchema }));
const sharesSchema = z.array(
  z.object({
    scanId: z.string(),
    audience: z.enum(['facilitator', 'school_trainer', 'group']),
    audienceMemberId: z.string().nullable(),
    sharedAt: date,
  }),
);

type Row = {
  roundId: string;
  kind: 'start' | 'halfway' | 'end';
  closedAt: Date | null;
  figures: unknown;
  scans: unknown;
  shares: unknown;
  members: unknown;
};

/**
 * What the rules about figures need of one round: its figures, the scans with whose they are, and every share of one
 * ever made. It holds everyone's scores: only what the rules let through goes to a page.
 */
export type RoundFigures = ReturnType<typeof toRoundFigures>;

/** By round, in the order of opening; of all rounds of these cohorts, or of one. One statement. */
export async function readFigures(
  tx: Tx,
  of: { cohortIds: readonly string[] } | { roundId: string },
): Promise<(RoundFigures & { cohortId: string })[]> {
  const [cohortIds, roundId] = 'roundId' in of ? [null, of.roundId] : [of.cohortIds, null];
  const rows = await tx.$queryRaw<(Row & { cohortId: string })[]>`
    SELECT w.id AS "roundId", w.cohort_id AS "cohortId", w.kind::text AS kind, w.closed_at AS "closedAt",
      (SELECT coalesce(json_agg(json_build_object('number', f.number, 'computedAt', f.computed_at,
          'scanIds', f.scan_ids, 'scores', f.scores) ORDER BY f.number), '[]')
        FROM group_figure f WHERE f.partnership_id = w.partnership_id AND f.round_id = w.id) AS figures,
      (SELECT coalesce(json_agg(json_build_object('scanId', s.id, 'ownerId', p.member_id, 'scores', s.scores)), '[]')
        FROM self_scan s JOIN participant p ON p.partnership_id = s.partnership_id AND p.id = s.participant_id
        WHERE s.partnership_id = w.partnership_id AND s.round_id = w.id AND s.submitted_at IS NOT NULL) AS scans,
      (SELECT coalesce(json_agg(json_build_object('scanId', h.self_scan_id, 'audience', h.audience,
          'audienceMemberId', h.audience_member_id, 'sharedAt', h.shared_at)), '[]')
        FROM share h JOIN self_scan s ON s.partnership_id = h.partnership_id AND s.id = h.self_scan_id
        WHERE s.partnership_id = w.partnership_id AND s.round_id = w.id) AS shares,
      (SELECT coalesce(json_agg(p.member_id), '[]') FROM participant p
        WHERE p.partnership_id = w.partnership_id AND p.cohort_id = w.cohort_id) AS members
    FROM scan_round w
    WHERE w.cohort_id = ANY(${cohortIds}::uuid[]) OR w.id = ${roundId}::uuid
    ORDER BY w.opened_at`;
  return rows.map((row) => ({ ...toRoundFigures(row), cohortId: row.cohortId }));
}

function toRoundFigures({ roundId, kind, closedAt, figures, scans, shares, members }: Row) {
  return {
    roundId,
    kind,
    closedAt,
    figures: figuresSchema.parse(figures),
    scans: scansSchema.parse(scans),
    shares: sharesSchema.parse(shares),
    /** Everyone who is or ever was in the group. */
    members: z.array(z.string()).parse(members),
  };
}
