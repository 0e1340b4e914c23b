import type { Scope } from '@/lib/platform/tenancy/scope';
import type { NextStepDecision } from '@/prisma/generated/enums';

/** What was recorded of a meeting and a recap is drafted from; the words around it are the page's. */
export type RecapSources = {
  /** The questions that run in the group, in its own words. */
  questions: string[];
  decision: NextStepDecision | null;
  decisionNote: string | null;
  homework: string | null;
  homeworkMinutes: number | null;
  theory: string | null;
  /** Who brings in their homework next time. */
  presenter: string | null;
};

/** One statement. The caller has asked whether the actor leads the group. */
export async function readRecapSources(
  { tx }: Scope,
  { id, cohortId }: { id: string; cohortId: string },
): Promise<RecapSources> {
  const [sources] = await tx.$queryRaw<RecapSources[]>`
    SELECT ARRAY(SELECT q.text FROM learning_question q
        WHERE q.partnership_id = t.partnership_id AND q.cohort_id = ${cohortId}::uuid AND q.scope = 'shared' AND q.closed_at IS NULL
        ORDER BY q.created_at, q.id) AS questions,
      s.decision::text AS decision, s.note AS "decisionNote",
      h.text AS homework, h.minutes AS "homeworkMinutes", h.theory, m.name AS presenter
    FROM meeting t
    LEFT JOIN next_step s ON s.partnership_id = t.partnership_id AND s.meeting_id = t.id
    LEFT JOIN homework h ON h.partnership_id = t.partnership_id AND h.meeting_id = t.id
    LEFT JOIN participant p ON p.partnership_id = h.partnership_id AND p.id = h.presenter_id AND p.left_at IS NULL
    LEFT JOIN member m ON m.partnership_id = p.partnership_id AND m.id = p.member_id AND m.left_at IS NULL
    WHERE t.id = ${id}::uuid`;
  if (!sources) throw new Error('a meeting that was just read is gone');
  return sources;
}
