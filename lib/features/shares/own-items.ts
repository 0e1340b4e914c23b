import { found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import type { ShareSubject } from '@/prisma/generated/enums';
import type { RoundSubject } from './own-subjects';

/** What is shared one by one; scans and learning questions belong to a round. */
export type ItemSubject = Exclude<ShareSubject, RoundSubject>;

export type Item = { subject: ItemSubject; item: string };

const place = {
  participant: {
    select: { id: true, leftAt: true, cohort: { select: { id: true, sharesWithTrainers: true } } },
  },
} as const;

/** A plan, note or reflection of the actor's own, with their place in its group. NotFoundError for anyone else's. */
export async function getOwnItem(scope: Scope, item: Item) {
  const { participant, ready } = found(await findItem(scope, item));
  const { id: participantId, leftAt, cohort } = participant;
  return { participantId, leftAt, cohort, ready };
}

/** `ready`: there is something to show. A draft of a plan is not yet, and a reflection in which nothing is written. */
async function findItem({ tx, actor }: Scope, { subject, item: id }: Item) {
  const where = { id, participant: { memberId: actor.memberId } };
  if (subject === 'practice_note') {
    const note = await tx.practiceNote.findFirst({ where, select: place });
    return note && { ...note, ready: true };
  }
  if (subject === 'practice_plan') {
    const plan = await tx.practicePlan.findFirst({ where, select: { ...place, state: true } });
    return plan && { ...plan, ready: plan.state !== 'draft' };
  }
  const reflection = await tx.reflection.findFirst({ where, select: { ...place, answers: true } });
  return reflection && { ...reflection, ready: Object.values(reflection.answers ?? {}).some(Boolean) };
}
