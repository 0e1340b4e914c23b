import { found, NotFoundError } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { isFinished } from './finished';
import { canLead, canSeeGroup } from './policy';

/** A group for whoever takes part in it or leads it; NotFoundError for anyone else. */
export async function getGroup({ tx, actor, now }: Scope, cohortId: string) {
  const cohort = found(
    await tx.cohort.findFirst({
      where: { id: cohortId },
      select: {
        id: true,
        name: true,
        versionId: true,
        archivedAt: true,
        lastDay: true,
        facilitators: { select: { memberId: true } },
        participants: { where: { leftAt: null, member: { leftAt: null } }, select: { memberId: true } },
      },
    }),
  );
  if (!canSeeGroup(actor, cohort)) throw new NotFoundError();
  const { id, name, versionId } = cohort;
  return { id, name, versionId, leads: canLead(actor, cohort), finished: isFinished(cohort, now) };
}
