import { NotFoundError, Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { getOwnItem, type Item } from './own-items';
import { standsFor, subjectColumn } from './own-subjects';
import { itemAudience, listReaders } from './readers';
import type { ChangeItemShare } from './schema';

type To = Item & { audience: string };

/** One button that shares or withdraws a plan, a note or a reflection, as it says. */
export function changeItemShare(scope: Scope, { change, ...to }: ChangeItemShare) {
  return change === 'share' ? shareItem(scope, to) : withdrawItem(scope, to);
}

/**
 * Shows one own thing to a facilitator or the buddy by name, or to the group as it is now. Sharing what is shared already
 * changes nothing. NotFoundError for somebody else's thing and for who is no audience; Refusal once they stopped.
 */
export async function shareItem(scope: Scope, { subject, item, audience: to }: To) {
  const { participantId, leftAt, cohort, ready } = await getOwnItem(scope, { subject, item });
  if (leftAt) throw new Refusal('stopped');
  if (!ready) throw new Refusal('itemNotReady');
  const { audience, audienceMemberId } = await audienceOf(scope, { subject, cohortId: cohort.id, to });
  await scope.tx.share.createMany({
    data: [
      {
        participantId,
        subject,
        ...subjectColumn(subject, item),
        audience,
        audienceMemberId,
        sharedAt: scope.now,
        standsFor: standsFor(item, audience, audienceMemberId),
      },
    ],
    skipDuplicates: true,
  });
}

/** Ends it, from the next reading on, also for who is no audience any more. What does not stand changes nothing. */
export async function withdrawItem(scope: Scope, { subject, item, audience }: To) {
  const { participantId } = await getOwnItem(scope, { subject, item });
  await scope.tx.share.updateMany({
    where: {
      participantId,
      ...subjectColumn(subject, item),
      standsFor: { not: null },
      ...(audience === 'group' ? { audience: 'group' } : { audienceMemberId: audience }),
    },
    data: { withdrawnAt: scope.now, standsFor: null },
  });
}

async function audienceOf(
  scope: Scope,
  { subject, cohortId, to }: { subject: Item['subject']; cohortId: string; to: string },
) {
  if (to === 'group') return { audience: 'group' as const, audienceMemberId: null };
  const reader = (await listReaders(scope, cohortId)).find(({ memberId }) => memberId === to);
  const audience = reader ? itemAudience(reader, subject) : null;
  if (!audience) throw new NotFoundError();
  return { audience, audienceMemberId: to };
}
