import type { Scope } from '@/lib/platform/tenancy/scope';
import { planView } from './policy';

const fields = {
  id: true,
  meetingId: true,
  situation: true,
  action: true,
  hope: true,
  minutes: true,
  plannedOn: true,
  state: true,
  outcome: true,
  meeting: { select: { startsAt: true } },
  participant: {
    select: {
      leftAt: true,
      member: { select: { id: true, name: true, leftAt: true } },
    },
  },
} as const;

/**
 * What the actor's buddies of this moment plan, newest round first; of what they wrote for themselves only the plan: not
 * the learning question it belongs to, which is shared by itself.
 */
export async function listBuddyPlans({ tx, actor }: Scope) {
  const places = await tx.participant.findMany({
    where: { memberId: actor.memberId, leftAt: null, pairId: { not: null } },
    select: { pairId: true },
  });
  const pairs = places.flatMap(({ pairId }) => pairId ?? []);
  const plans = await tx.practicePlan.findMany({
    where: { participant: { pairId: { in: pairs }, memberId: { not: actor.memberId } } },
    orderBy: [{ meeting: { startsAt: 'desc' } }, { createdAt: 'asc' }],
    select: fields,
  });
  return plans.flatMap(({ participant, ...plan }) => {
    const { member } = participant;
    const owner = { memberId: member.id, leftAt: member.leftAt ?? participant.leftAt };
    const reader = { memberId: actor.memberId, isBuddy: true, leads: false };
    return planView(reader, { owner, state: plan.state }) === 'text' ? [{ ...plan, name: member.name }] : [];
  });
}

export type BuddyPlan = Awaited<ReturnType<typeof listBuddyPlans>>[number];
