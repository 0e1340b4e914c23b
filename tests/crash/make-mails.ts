import { randomUUID } from 'node:crypto';
import { requestFeedback } from '@/lib/features/feedback/request-feedback';
import { requestLoginLink } from '@/lib/platform/auth/request-login-link';
import { db } from '@/lib/platform/db/client';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AMember, type AParticipant, aCohort, aMember, aParticipant, as } from '@/tests/factories/cast';

/** A mail in the outbox that the product put there, and how the server will behave for it. */
export type AMadeMail = { id: string; address: string; behaviour: string; partnershipId: string | null };

/** As many students as one mentor may ask at a time. */
const STUDENTS = 20;

let mentor: AParticipant | undefined;
let asked = 0;

/** A student's invitation for each of these behaviours, which their address names, and one mail to sign in. */
export async function makeMails(behaviours: string[], made: AMadeMail[]) {
  for (const behaviour of behaviours) made.push(await anInvitation(await aMentor(), behaviour));
  made.push(await aSignIn(await aMentor()));
}

async function aMentor() {
  if (mentor && asked < STUDENTS) return mentor;
  mentor = await aParticipant({ cohort: await aCohort() });
  asked = 0;
  return mentor;
}

async function anInvitation(by: AParticipant, behaviour: string): Promise<AMadeMail> {
  const address = `${behaviour}.${randomUUID().slice(0, 12)}@example.nl`;
  // Counted first: where the database is killed right after the commit, the request is there all the same.
  asked += 1;
  const { id: requestId } = await as(by, (scope) =>
    requestFeedback(scope, { kind: 'student', name: 'Milan', email: address, ownWords: '' }),
  );
  const { id } = await inTenant(by.partnershipId, ({ tx }) =>
    tx.outboxMail.findFirstOrThrow({ where: { feedbackRequestId: requestId }, select: { id: true } }),
  );
  return { id, address, behaviour, partnershipId: by.partnershipId };
}

async function aSignIn({ slug, name, partnershipId, versionId }: AParticipant): Promise<AMadeMail> {
  const { userId, email }: AMember = await aMember({ partnership: { slug, name, partnershipId, versionId } });
  await requestLoginLink(email, randomUUID(), null);
  const { id } = await db().outboxMail.findFirstOrThrow({
    where: { loginLink: { userId } },
    select: { id: true },
  });
  return { id, address: email, behaviour: 'take', partnershipId: null };
}
