import type { TenantScope } from '@/lib/platform/tenancy/scope';

/** Ends everything that someone who stopped had shared: should they come back, they share anew. */
export function endSharesOf(scope: TenantScope, participantId: string) {
  return end(scope, { participantId });
}

/** Ends what was shared with schoolopleiders in a group that does not share with them any more. */
export function endSharesWithTrainers(scope: TenantScope, cohortId: string) {
  return end(scope, { audience: 'school_trainer', participant: { cohortId } });
}

type Which = { participantId: string } | { audience: 'school_trainer'; participant: { cohortId: string } };

async function end({ tx, now }: TenantScope, which: Which) {
  await tx.share.updateMany({
    where: { ...which, standsFor: { not: null } },
    data: { withdrawnAt: now, standsFor: null },
  });
}
