import type { Scope } from '@/lib/platform/tenancy/scope';
import { getOwnSubjects, subjectColumn } from './own-subjects';
import type { ShareWith } from './schema';

/**
 * Ends what is shared with this person or with the group, from the next reading on. Works for whoever was ever named,
 * also when they are no audience any more. Withdrawing what does not stand changes nothing.
 */
export async function withdrawShare(scope: Scope, { round, subject, audience }: ShareWith) {
  const { participantId, subjects } = await getOwnSubjects(scope, round);
  const subjectId = subjects[subject];
  if (!subjectId) return;
  await scope.tx.share.updateMany({
    where: {
      participantId,
      ...subjectColumn(subject, subjectId),
      standsFor: { not: null },
      ...(audience === 'group' ? { audience: 'group' } : { audienceMemberId: audience }),
    },
    data: { withdrawnAt: scope.now, standsFor: null },
  });
}
