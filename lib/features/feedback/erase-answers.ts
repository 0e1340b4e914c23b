import { recordAudits } from '@/lib/core/audit/record-audit';
import { canAdminister } from '@/lib/core/people/policy';
import { assertAllowed } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';

/**
 * Erases everything a respondent was asked and answered in this partnership, found by their address: requests with name
 * and address, answers, and what mentors saw of them. Means are computed from what is left. What was pooled cannot be
 * told apart any more and stays. Gives how many requests there were. ForbiddenError for who is no coordinator.
 */
export async function eraseAnswers(scope: Scope, { email }: { email: string }): Promise<{ erased: number }> {
  const { tx, actor } = scope;
  assertAllowed(canAdminister(actor));
  const requests = await tx.$queryRaw<{ id: string; mentorId: string; cohortId: string }[]>`
    SELECT r.id, p.member_id AS "mentorId", p.cohort_id AS "cohortId"
    FROM feedback_request r
    JOIN participant p ON p.partnership_id = r.partnership_id AND p.id = r.participant_id
    LEFT JOIN member m ON m.partnership_id = r.partnership_id AND m.id = r.respondent_member_id
    LEFT JOIN app_user u ON u.id = m.user_id
    WHERE lower(coalesce(r.respondent_email, u.email)) = lower(${email})`;
  await recordAudits(
    scope,
    requests.map(({ mentorId, cohortId }) => ({
      kind: 'feedback_erased',
      subjectMemberId: mentorId,
      cohortId,
    })),
  );
  await tx.feedbackRequest.deleteMany({ where: { id: { in: requests.map(({ id }) => id) } } });
  return { erased: requests.length };
}
