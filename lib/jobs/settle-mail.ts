import type { DeliveryOutcome } from './delivery-outcome';
import type { MailScope } from './mail-scope';

type Attempt = { mailId: string; attempt: number; isLast: boolean };

/** Writes down what became of an attempt, unless another came after it. Gives whether the mail waits in the queue for another. */
export async function settleMail(
  { tx, now }: MailScope,
  { mailId, attempt, isLast }: Attempt,
  outcome: DeliveryOutcome,
): Promise<boolean> {
  const again = outcome.state === 'later' && !isLast;
  await tx.outboxMail.updateMany({
    where: { id: mailId, state: 'sending', attempts: attempt },
    data: again
      ? { state: 'queued', lastFailure: outcome.failure, sendingAt: null, handedAt: null }
      : { ...finalState(outcome), settledAt: now },
  });
  return again;
}

function finalState(outcome: DeliveryOutcome) {
  if (outcome.state === 'sent') return { state: 'sent', lastFailure: null } as const;
  if (outcome.state === 'later') return { state: 'failed', lastFailure: 'unreachable' } as const;
  return { state: outcome.state, lastFailure: outcome.failure } as const;
}

/** A mail that could not even be made, in all its attempts; also where a killed worker had made it and sent nothing. */
export async function giveUp({ tx, now }: MailScope, mailId: string) {
  await tx.outboxMail.updateMany({
    where: { id: mailId, state: { in: ['queued', 'sending'] }, handedAt: null },
    data: { state: 'failed', lastFailure: 'error', settledAt: now },
  });
}
