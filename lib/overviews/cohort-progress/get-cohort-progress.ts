import { canSeeGroup, canSeeProgress } from '@/lib/core/cohorts/policy';
import { listSharedWithMe } from '@/lib/features/shares/queries';
import { assertAllowed, found, NotFoundError } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';

const person = { select: { id: true, name: true, school: { select: { name: true } } } } as const;

/**
 * A cohort's page: who is in it, and for its facilitators which steps each took (never what anyone filled in), with the
 * results that were shared with this person. NotFoundError for who does not belong to the cohort.
 */
export async function getCohortPage(scope: Scope, cohortId: string) {
  const { tx, actor } = scope;
  const { rounds, participants, facilitators, ...cohort } = found(
    await tx.cohort.findFirst({
      where: { id: cohortId },
      select: {
        id: true,
        name: true,
        startMeetingAt: true,
        startMeetingMinutes: true,
        meetingCount: true,
        facilitators: { select: { memberId: true, member: person } },
        participants: {
          orderBy: { member: { name: 'asc' } },
          select: { id: true, memberId: true, member: person },
        },
        rounds: { orderBy: { openedAt: 'desc' }, take: 1, select: { id: true, kind: true } },
      },
    }),
  );
  if (!canSeeGroup(actor, { facilitators, participants })) throw new NotFoundError();
  const round = found(rounds[0]);
  const leads = canSeeProgress(actor, { facilitators });
  return {
    cohort,
    round,
    facilitators: facilitators.map(({ member }) => member),
    participants: participants.map(({ id, member }) => ({ participantId: id, ...member })),
    progress: leads ? await getProgress(scope, { facilitators, roundId: round.id }) : null,
    shared: (await listSharedWithMe(scope)).filter((share) => share.cohort.id === cohort.id),
  };
}

export type CohortPage = Awaited<ReturnType<typeof getCohortPage>>;

export type Progress = {
  scan: 'open' | 'busy' | 'done';
  asked: number;
  answered: number;
  failing: number;
  question: boolean;
};

/** Steps by participant's id, three statements for any number of people. */
async function getProgress(
  { tx, actor }: Scope,
  { facilitators, roundId }: { facilitators: { memberId: string }[]; roundId: string },
): Promise<Map<string, Progress>> {
  assertAllowed(canSeeProgress(actor, { facilitators }));
  const rows = await tx.$queryRaw<(Progress & { participantId: string })[]>`
    SELECT p.id AS "participantId",
           CASE WHEN s.submitted_at IS NOT NULL THEN 'done' WHEN s.id IS NOT NULL THEN 'busy' ELSE 'open' END AS scan,
           count(r.id)::int AS asked,
           count(a.submitted_at)::int AS answered,
           (count(r.id) FILTER (WHERE a.submitted_at IS NULL AND EXISTS (
              SELECT FROM outbox_mail m
              WHERE m.partnership_id = r.partnership_id AND m.feedback_request_id = r.id AND m.kind = 'feedback_request'
                AND m.state = 'failed')))::int AS failing,
           EXISTS (SELECT FROM learning_question q
              WHERE q.partnership_id = p.partnership_id AND q.participant_id = p.id AND q.round_id = w.id) AS question
    FROM scan_round w
    JOIN participant p ON p.partnership_id = w.partnership_id AND p.cohort_id = w.cohort_id
    LEFT JOIN self_scan s ON s.partnership_id = p.partnership_id AND s.participant_id = p.id AND s.round_id = w.id
    LEFT JOIN feedback_request r ON r.partnership_id = p.partnership_id AND r.participant_id = p.id AND r.round_id = w.id
      AND r.withdrawn_at IS NULL
    LEFT JOIN feedback_response a ON a.partnership_id = r.partnership_id AND a.request_id = r.id
    WHERE w.id = ${roundId}::uuid
    GROUP BY p.partnership_id, p.id, s.id, s.submitted_at, w.id`;
  return new Map(rows.map(({ participantId, ...progress }) => [participantId, progress]));
}
