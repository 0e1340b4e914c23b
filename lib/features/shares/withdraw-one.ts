import { found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';

/** Ends one share of the actor's own, whatever it shows. A second time changes nothing; NotFoundError for anyone else's. */
export async function withdrawOne({ tx, actor, now }: Scope, { share: id }: { share: string }) {
  const own = { id, participant: { memberId: actor.memberId } };
  found(await tx.share.findFirst({ where: own, select: { id: true } }));
  await tx.share.updateMany({
    where: { ...own, standsFor: { not: null } },
    data: { withdrawnAt: now, standsFor: null },
  });
}
