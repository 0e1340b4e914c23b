import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { log } from '@/lib/platform/log';
import { enqueueDelivery } from '@/lib/platform/outbox/enqueue-mail';
import { beginHanding, type Claim, claimMail } from './claim-mail';
import type { DeliveryOutcome } from './delivery-outcome';
import { type MailLimits, usualLimits } from './mail-limits';
import { inMailScope } from './mail-scope';
import type { MailTransport } from './mail-transport';
import { NotYet } from './mails/mail';
import { giveUp, settleMail } from './settle-mail';

const payloadSchema = z.object({ mailId: z.uuid(), partnershipId: z.uuid().nullable() });

type Attempt = { isLast: boolean; signal?: AbortSignal; limits?: MailLimits };

/** Ends this run of the job so that the queue runs it again later. */
export class Postponed extends Error {
  override name = 'Postponed';
}

type Mail = z.infer<typeof payloadSchema>;

/**
 * Delivers one mail of the outbox: claim, hand over, settle, each committed before the next step. At most one mail goes
 * out per row: whatever happens in between, a mail that may have left is never sent again.
 */
export async function deliverMail(
  transport: MailTransport,
  payload: unknown,
  { isLast, signal, limits = usualLimits }: Attempt,
) {
  const mail = payloadSchema.parse(payload);
  const { mailId, partnershipId } = mail;
  const claim = await take(mail, { isLast, limits });
  if (claim instanceof NotYet)
    return inMailScope(partnershipId, (scope) => enqueueDelivery(scope, [mailId], claim.notBefore));
  if (claim.kind === 'in-flight') throw new Postponed('in-flight');
  if (claim.kind === 'settled') return;

  const { outcome, again } = await finish(handOver(transport, mail, claim, { isLast, signal, limits }));
  log.info(
    { mail: mailId, outcome: outcome.state, failure: 'failure' in outcome ? outcome.failure : undefined },
    'mail delivery',
  );
  if (again) throw new Postponed(outcome.state);
}

function take({ mailId, partnershipId }: Mail, { isLast, limits }: { isLast: boolean; limits: MailLimits }) {
  return inMailScope(partnershipId, (scope) => claimMail(scope, mailId, limits.lostAfterMs)).catch(
    async (error) => {
      if (error instanceof NotYet) return error;
      if (isLast) await inMailScope(partnershipId, (scope) => giveUp(scope, mailId));
      throw error;
    },
  );
}

const atHand = new Set<Promise<unknown>>();

/** Resolves when nothing is left of which only this process knows what became of it. */
export async function allSettled() {
  await Promise.allSettled(atHand);
}

function finish<T>(work: Promise<T>): Promise<T> {
  const known = work.finally(() => atHand.delete(known));
  atHand.add(known);
  return known;
}

type Claimed = Extract<Claim, { kind: 'claimed' }>;

/** Sends and settles. Asked to stop, it stops before the mail is handed over, not in it: then it waits for the answer. */
async function handOver(
  transport: MailTransport,
  mail: Mail,
  claim: Claimed,
  { isLast, signal, limits }: Attempt & { limits: MailLimits },
) {
  const { attempt } = claim;
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  signal?.addEventListener('abort', stop);
  const beforeBody = async () => {
    await inMailScope(mail.partnershipId, (scope) => beginHanding(scope, mail.mailId, attempt));
    signal?.removeEventListener('abort', stop);
  };
  const outcome = await transport.send(claim.mail, { signal: stopping.signal, beforeBody });
  signal?.removeEventListener('abort', stop);
  return { outcome, again: await settle(mail, { attempt, isLast, limits }, outcome) };
}

/**
 * What became of the mail is known here and nowhere else: a database that is away, as when it is started again, is asked
 * until the mail would be given up for lost.
 */
async function settle(
  { mailId, partnershipId }: Mail,
  { limits, ...attempt }: { attempt: number; isLast: boolean; limits: MailLimits },
  outcome: DeliveryOutcome,
): Promise<boolean> {
  const end = performance.now() + limits.lostAfterMs;
  for (let pause = 250; ; pause = Math.min(pause * 2, 5_000)) {
    try {
      return await inMailScope(partnershipId, (scope) => settleMail(scope, { mailId, ...attempt }, outcome));
    } catch (error) {
      if (performance.now() + pause > end) throw error;
      await sleep(pause);
    }
  }
}
