import { z } from 'zod';
import { log } from '@/lib/platform/log';
import { enqueueDelivery } from '@/lib/platform/outbox/enqueue-mail';
import { claimMail } from './claim-mail';
import { inMailScope } from './mail-scope';
import type { MailTransport } from './mail-transport';
import { NotYet } from './mails/mail';
import { giveUp, settleMail } from './settle-mail';

const payloadSchema = z.object({ mailId: z.uuid(), partnershipId: z.uuid().nullable() });

type Attempt = { isLast: boolean; signal?: AbortSignal };

/** Ends this run of the job so that the queue runs it again later. */
export class Postponed extends Error {
  override name = 'Postponed';
}

/**
 * Delivers one mail of the outbox: claim, send, settle, each commit before the next step. At most one mail goes out per
 * row: whatever happens in between, a mail that may have left is never sent again.
 */
export async function deliverMail(transport: MailTransport, payload: unknown, { isLast, signal }: Attempt) {
  const { mailId, partnershipId } = payloadSchema.parse(payload);
  const claim = await inMailScope(partnershipId, (scope) => claimMail(scope, mailId)).catch(async (error) => {
    if (error instanceof NotYet) return error;
    if (isLast) await inMailScope(partnershipId, (scope) => giveUp(scope, mailId));
    throw error;
  });
  if (claim instanceof NotYet)
    return inMailScope(partnershipId, (scope) => enqueueDelivery(scope, [mailId], claim.notBefore));
  if (claim.kind === 'in-flight') throw new Postponed('in-flight');
  if (claim.kind === 'settled') return;

  const outcome = await transport.send(claim.mail, signal);
  const again = await inMailScope(partnershipId, (scope) => settleMail(scope, { mailId, isLast }, outcome));
  log.info(
    { mail: mailId, outcome: outcome.state, failure: 'failure' in outcome ? outcome.failure : undefined },
    'mail delivery',
  );
  if (again) throw new Postponed(outcome.state);
}
