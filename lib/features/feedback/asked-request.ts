import { type Answers, answersSchema } from '@/lib/core/frameworks/answers';
import type { FormKind } from '@/lib/core/frameworks/framework-form';
import type { Tx } from '@/lib/platform/db/client';
import { NotFoundError } from '@/lib/platform/errors';
import { type FeedForward, feedForwardSchema } from './feed-forward';
import { isRespondent, type Respondent } from './policy';
import { type RequestMoments, type RequestStatus, requestStatus } from './request-status';

/**
 * A request as its respondent meets it, with the draft or the answers given. Everything comes in one statement. Once the
 * mentor stopped or left it counts as withdrawn: nobody is asked any more for who has no use for it.
 */
export type AskedRequest = {
  id: string;
  participantId: string;
  formKind: FormKind;
  linkVersion: number;
  respondentName: string | null;
  respondentEmail: string | null;
  respondentMemberId: string | null;
  ownWords: string | null;
  /** Opened together with other students' answers when it expires, without a name. */
  pooled: boolean;
  sentAgainAt: Date | null;
  expiresAt: Date;
  openedAt: Date | null;
  declinedAt: Date | null;
  withdrawnAt: Date | null;
  mentorName: string;
  mentorMemberId: string;
  versionId: string;
  feedbackDays: number;
  /** The mentor sees answers before handing in the own scan. */
  showOthersEarly: boolean;
  answers: Answers;
  feedForward: FeedForward;
  savedAt: Date | null;
  submittedAt: Date | null;
  readAt: Date | null;
};

type Row = Omit<AskedRequest, 'answers' | 'feedForward'> & { answers: unknown; feedForward: unknown };

/** The request, or null; whether the caller may see it is the caller's to ask. */
export async function findAskedRequest(tx: Tx, requestId: string): Promise<AskedRequest | null> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT r.id, r.participant_id AS "participantId", r.form_kind::text AS "formKind", r.link_version AS "linkVersion",
      r.respondent_name AS "respondentName", r.respondent_email AS "respondentEmail",
      r.respondent_member_id AS "respondentMemberId", r.own_words AS "ownWords", r.pooled, r.sent_again_at AS "sentAgainAt",
      r.expires_at AS "expiresAt", r.opened_at AS "openedAt", r.declined_at AS "declinedAt",
      coalesce(r.withdrawn_at, p.left_at, m.left_at) AS "withdrawnAt",
      m.name AS "mentorName", m.id AS "mentorMemberId",
      c.version_id AS "versionId", c.feedback_days AS "feedbackDays", c.show_others_early AS "showOthersEarly",
      coalesce(a.answers, '{}') AS answers, coalesce(a.feed_forward, '{}') AS "feedForward",
      a.saved_at AS "savedAt", a.submitted_at AS "submittedAt", a.read_at AS "readAt"
    FROM feedback_request r
    JOIN participant p ON p.partnership_id = r.partnership_id AND p.id = r.participant_id
    JOIN member m ON m.partnership_id = p.partnership_id AND m.id = p.member_id
    JOIN cohort c ON c.partnership_id = p.partnership_id AND c.id = p.cohort_id
    LEFT JOIN feedback_response a ON a.partnership_id = r.partnership_id AND a.request_id = r.id
    WHERE r.id = ${requestId}::uuid`;
  return row
    ? {
        ...row,
        answers: answersSchema.parse(row.answers),
        feedForward: feedForwardSchema.parse(row.feedForward),
      }
    : null;
}

/** For reading: NotFoundError for anyone but its respondent. */
export async function getAskedRequest(
  tx: Tx,
  requestId: string,
  respondent: Respondent,
): Promise<AskedRequest> {
  const request = await findAskedRequest(tx, requestId);
  if (!request || !isRespondent(respondent, request)) throw new NotFoundError();
  return request;
}

/** The same for changing: from here to the commit nobody else changes this request or its answers. */
export async function lockAskedRequest(
  tx: Tx,
  requestId: string,
  respondent: Respondent,
): Promise<AskedRequest> {
  await tx.$queryRaw`SELECT id FROM feedback_request WHERE id = ${requestId}::uuid FOR UPDATE`;
  return getAskedRequest(tx, requestId, respondent);
}

/** Seen from the respondent's side, where a mail that failed says nothing: they are here. */
export function momentsOf(request: AskedRequest): RequestMoments {
  const { expiresAt, openedAt, declinedAt, withdrawnAt } = request;
  return { expiresAt, openedAt, declinedAt, withdrawnAt, failedAt: null, answeredAt: request.submittedAt };
}

export function statusOf(request: AskedRequest, now: Date): RequestStatus {
  return requestStatus(momentsOf(request), now);
}
