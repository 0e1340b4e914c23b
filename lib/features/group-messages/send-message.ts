import { type LedCohort, lockLedCohort } from '@/lib/core/cohorts/led-cohort';
import { Refusal } from '@/lib/platform/errors';
import { enqueueMail } from '@/lib/platform/outbox/enqueue-mail';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { MOST_PER_DAY } from './limits';
import type { MessageInput } from './schema';

const dayMs = 24 * 60 * 60_000;

/**
 * A message to everyone in a group, who leads it included, kept as it was sent; or, to look first, how many would get it.
 * The same words by the same person within a day are one message. Refusal above three a day; NotFoundError for who does
 * not lead the group, ForbiddenError once it is finished.
 */
export async function sendMessage(scope: Scope, { cohort: cohortId, subject, text, step }: MessageInput) {
  const { tx, actor, now } = scope;
  const people = await getReceivers(scope, await lockLedCohort(scope, cohortId));
  if (step === 'look') return { sent: false, people: people.length };
  const today = await tx.groupMessage.findMany({
    where: { cohortId, sentAt: { gt: new Date(now.getTime() - dayMs) } },
    select: { memberId: true, subject: true, text: true },
  });
  const own = { memberId: actor.memberId, subject, text };
  if (today.some((one) => JSON.stringify(one) === JSON.stringify(own)))
    return { sent: true, people: people.length };
  if (today.length >= MOST_PER_DAY) throw new Refusal('messagesMany', undefined, { max: MOST_PER_DAY });
  const message = await tx.groupMessage.create({
    data: { ...own, cohortId, sentAt: now },
    select: { id: true },
  });
  for (const memberId of people)
    await enqueueMail(scope, {
      kind: 'group_message',
      dedupeKey: `group-message:${message.id}:${memberId}`,
      groupMessageId: message.id,
      memberId,
    });
  return { sent: true, people: people.length };
}

/** Each of them once: who takes part, and who leads and is still there. */
async function getReceivers({ tx }: Scope, { id, participants }: LedCohort): Promise<string[]> {
  const facilitators = await tx.cohortFacilitator.findMany({
    where: { cohortId: id, member: { leftAt: null } },
    select: { memberId: true },
  });
  return [...new Set([...participants, ...facilitators].map(({ memberId }) => memberId))];
}
