import type { DeliveryOutcome } from './delivery-outcome';
import type { MailScope } from './mail-scope';

type Attempt = { mailId: string; isLast: boolean };

/** Writes down what became of an attempt. Gives whether the mail waits in the queue for another. */
export async function settleMail(
  { tx, now }: MailScope,
  { mailId, isLast }: Attempt,
  outcome: DeliveryOutcome,
): Promise<boolean> {
  const again = outcome.state === 'later' && !isLast;
  await tx.outboxMail.updateMany({
    where: { id: mailId, state: 'sending' },
    data: again
      ? { state: 'queued', lastFailure: outcome.failure, sendingAt: null }
      : { ...finalState(outcome), settledAt: now },
  });
  return again;
}

function finalState(outcome: DeliveryOutcome) {
  if (outcome.state === 'sent') return { state: 'sent', lastFailure: null } as const;
  if (outcome.state === 'later') return { state: 'failed', lastFailure: 'unreachable' } as const;
  return { state: outcome.state, lastFailure: outcome.failure } as const;
}

/** A mail that could not even be made, in all its attempts. */
export async function giveUp({ tx, now }: MailScope, mailId: string) {
  await tx.outboxMail.updateMany({
    where: { id: mailId, state: 'queued' },
    data: { state: 'failed', lastFailure: 'error', settledAt: now },
  });
}
