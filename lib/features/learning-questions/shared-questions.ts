import { z } from 'zod';
import type { TenantScope } from '@/lib/platform/tenancy/scope';

const sourcesSchema = z.array(
  z.object({
    /** The own question. */
    id: z.string(),
    wording: z.string(),
    memberId: z.string(),
    name: z.string(),
    axisId: z.string(),
  }),
);

export type QuestionSource = z.infer<typeof sourcesSchema>[number];

export type SharedQuestion = {
  id: string;
  text: string;
  createdAt: Date;
  savedAt: Date;
  /** Since when it is behind the group; null while it runs. */
  closedAt: Date | null;
  /** The question it follows, and the meeting in which it was agreed. */
  previousId: string | null;
  meetingId: string | null;
  axisIds: string[];
  /** As the database has them: who may read which is for the caller (`visibleSources`). */
  sources: QuestionSource[];
};

/** A group's shared questions, oldest first. One statement. The caller has asked who may see the group. */
export async function listSharedQuestions(
  { tx }: Pick<TenantScope, 'tx'>,
  cohortId: string,
): Promise<SharedQuestion[]> {
  const rows = await tx.$queryRaw<(Omit<SharedQuestion, 'sources'> & { sources: unknown })[]>`
    SELECT q.id, q.text, q.created_at AS "createdAt", q.saved_at AS "savedAt", q.closed_at AS "closedAt",
      q.previous_id AS "previousId", q.meeting_id AS "meetingId",
      ARRAY(SELECT a.axis_id::text FROM question_axis a JOIN axis x ON x.partnership_id = a.partnership_id AND x.id = a.axis_id
        WHERE a.partnership_id = q.partnership_id AND a.question_id = q.id ORDER BY x.position) AS "axisIds",
      (SELECT coalesce(json_agg(json_build_object('id', s.source_id, 'wording', s.wording, 'memberId', m.id,
          'name', m.name, 'axisId', o.axis_id) ORDER BY m.name, s.source_id), '[]')
        FROM question_source s
        JOIN learning_question o ON o.partnership_id = s.partnership_id AND o.id = s.source_id
        JOIN participant p ON p.partnership_id = o.partnership_id AND p.id = o.participant_id
        JOIN member m ON m.partnership_id = p.partnership_id AND m.id = p.member_id
        WHERE s.partnership_id = q.partnership_id AND s.question_id = q.id) AS sources
    FROM learning_question q
    WHERE q.cohort_id = ${cohortId}::uuid AND q.scope = 'shared'
    ORDER BY q.created_at, q.id`;
  return rows.map(({ sources, ...question }) => ({ ...question, sources: sourcesSchema.parse(sources) }));
}

export type VisibleSource = { id: string; shown: Pick<QuestionSource, 'wording' | 'name' | 'axisId'> | null };

/**
 * What this viewer sees of the own questions under a shared one: the words and the writer only of those that are shared
 * with them at this moment, or their own. Of the others it stays visible that there is one.
 */
export function visibleSources(
  sources: readonly QuestionSource[],
  viewer: { memberId: string; shown: ReadonlySet<string> },
): VisibleSource[] {
  return sources.map(({ id, memberId, wording, name, axisId }) => ({
    id,
    shown: memberId === viewer.memberId || viewer.shown.has(id) ? { wording, name, axisId } : null,
  }));
}

/** Own questions by id, with the words they have now; whose they are is known from the share. */
export function listQuestionTexts({ tx }: Pick<TenantScope, 'tx'>, ids: readonly string[]) {
  return tx.learningQuestion.findMany({
    where: { id: { in: [...ids] }, scope: 'own' },
    select: { id: true, text: true, axisId: true },
  });
}
