import type { OutgoingMail } from '@/lib/platform/outbox/enqueue-mail';

type Linked = { id: string; linkVersion: number; respondentMemberId: string | null };

/** One mail per request and link version: to the student's address, or to the member that is asked. */
export function linkMail({ id, linkVersion, respondentMemberId }: Linked): OutgoingMail {
  return {
    kind: 'feedback_request',
    dedupeKey: linkMailKey(id, linkVersion),
    feedbackRequestId: id,
    ...(respondentMemberId && { memberId: respondentMemberId }),
  };
}

export function linkMailKey(requestId: string, linkVersion: number) {
  return `feedback-request:${requestId}:${linkVersion}`;
}
