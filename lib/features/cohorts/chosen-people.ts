import { Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { canFacilitate, canParticipate } from './policy';

function findMembers({ tx }: Scope, ids: readonly string[]) {
  return tx.member.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, roles: true, leftAt: true, schoolId: true },
  });
}

export type ChosenMember = Awaited<ReturnType<typeof findMembers>>[number];

/** Whom a coordinator chose to lead. Refusal for who left, is no trainer or is not here. */
export async function chooseFacilitators(scope: Scope, ids: readonly string[], field = 'facilitators') {
  const members = await findMembers(scope, ids);
  if (members.length < ids.length || !members.every(canFacilitate)) throw new Refusal('notATrainer', field);
  return members;
}

/** Whom a coordinator chose to take part. Refusal for who left, is no mentor, is not here, or leads this very group. */
export async function chooseParticipants(
  scope: Scope,
  ids: readonly string[],
  facilitators: readonly string[],
): Promise<ChosenMember[]> {
  const members = await findMembers(scope, ids);
  if (members.length < ids.length || !members.every(canParticipate))
    throw new Refusal('notAMentor', 'participants');
  if (members.some(({ id }) => facilitators.includes(id))) throw new Refusal('leadsAlready', 'participants');
  return members;
}
