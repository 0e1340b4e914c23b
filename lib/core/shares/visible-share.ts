import { found, NotFoundError } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { isVisibleTo, withPlace } from './place';

/** A share that the actor may see at this moment, with what it is about. NotFoundError for anyone else. */
export async function getVisibleShare({ tx, actor }: Scope, shareId: string) {
  const share = found(
    await tx.share.findFirst({ where: { id: shareId }, select: withPlace(actor.memberId) }),
  );
  if (!isVisibleTo(actor, share)) throw new NotFoundError();
  return share;
}

export type VisibleShare = Awaited<ReturnType<typeof getVisibleShare>>;
