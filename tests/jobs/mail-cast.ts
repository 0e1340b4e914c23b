import { randomUUID } from 'node:crypto';
import { handIn } from '@/lib/features/feedback/hand-in';
import { requestFeedback } from '@/lib/features/feedback/request-feedback';
import { savePart } from '@/lib/features/feedback/save-part';
import { deliverMail } from '@/lib/jobs/deliver-mail';
import type { MailTransport } from '@/lib/jobs/mail-transport';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AParticipant, aCohort, aMember, aParticipant, aPartnership, as } from '../factories/cast';

/** A mentor in a group that Marieke leads. */
export async function aMentorInGroup() {
  const partnership = await aPartnership();
  const facilitator = await aMember({ partnership, roles: ['school_trainer'], name: 'Marieke Hoogland' });
  const cohort = await aCohort({ partnership, facilitators: [facilitator] });
  const mentor = await aParticipant({ cohort, name: 'Fatima el Amrani' });
  return { partnership, facilitator, mentor };
}

/** Asks a student and gives the request with its mail. */
export async function askStudent(mentor: AParticipant, ownWords = '') {
  const email = `${randomUUID().slice(0, 8)}@example.nl`;
  const { id } = await as(mentor, (scope) =>
    requestFeedback(scope, { kind: 'student', name: 'Noah Kramer', email, ownWords }),
  );
  return { requestId: id, email, mail: await mailOf(mentor, `feedback-request:${id}:1`) };
}

export async function askTrainer(mentor: AParticipant, memberId: string) {
  const { id } = await as(mentor, (scope) =>
    requestFeedback(scope, { kind: 'trainer', memberId, ownWords: '' }),
  );
  return { requestId: id, mail: await mailOf(mentor, `feedback-request:${id}:1`) };
}

/** The student answers one statement and writes one tip. */
export function answer({ partnershipId }: { partnershipId: string }, requestId: string) {
  const respondent = { linkVersion: 1 };
  const posted = new URLSearchParams({ sb1: '2', 'feed-forward': 'Vraag vaker door.' });
  return inTenant(partnershipId, async (scope) => {
    await savePart(scope, { requestId, respondent, part: 1, posted });
    await handIn(scope, { requestId, respondent });
  });
}

export type AMail = { mailId: string; partnershipId: string };

export async function mailOf(
  { partnershipId }: { partnershipId: string },
  dedupeKey: string,
): Promise<AMail> {
  const { id } = await inTenant(partnershipId, ({ tx }) =>
    tx.outboxMail.findFirstOrThrow({ where: { dedupeKey }, select: { id: true } }),
  );
  return { mailId: id, partnershipId };
}

export function rowOf({ mailId, partnershipId }: AMail) {
  return inTenant(partnershipId, ({ tx }) =>
    tx.outboxMail.findFirstOrThrow({
      where: { id: mailId },
      select: { state: true, attempts: true, lastFailure: true, sendingAt: true },
    }),
  );
}

/** Runs the delivery once. Gives 'done', or why the queue has to come back to it. */
export async function deliver(
  mail: { mailId: string; partnershipId: string | null },
  transport: MailTransport,
  isLast = false,
) {
  try {
    await deliverMail(transport, mail, { isLast });
    return 'done';
  } catch (error) {
    return error instanceof Error && error.name === 'Postponed' ? error.message : Promise.reject(error);
  }
}
