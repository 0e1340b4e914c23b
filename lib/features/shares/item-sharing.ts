import { shareFields } from '@/lib/core/shares/place';
import { canSeeShared } from '@/lib/core/shares/policy';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { getOwnItem, type Item } from './own-items';
import { subjectColumn } from './own-subjects';
import { type ItemAudience, itemAudience, listReaders } from './readers';

/** One person by name: as whom, since when they see it, and whether it was shared with them by name. */
export type ItemReader = {
  memberId: string;
  name: string;
  /** Null for someone who was named once and is no audience any more. */
  as: ItemAudience | null;
  since: Date | null;
  named: boolean;
};

/** With whom an own plan, note or reflection can be shared, and who sees it now. NotFoundError for anyone else's. */
export async function getItemSharing(scope: Scope, item: Item) {
  const { tx, actor } = scope;
  const { participantId, leftAt, cohort, ready } = await getOwnItem(scope, item);
  const { memberId, schoolId } = actor;
  const owner = { memberId, schoolId, leftAt, sharesWithTrainers: cohort.sharesWithTrainers };
  const readers = await listReaders(scope, cohort.id);
  const standing = await tx.share.findMany({
    where: { participantId, ...subjectColumn(item.subject, item.item), standsFor: { not: null } },
    select: { ...shareFields, audienceMember: { select: { id: true, name: true } } },
  });
  const shares = standing.map((share) => ({ ...share, owner }));
  const people = readers.flatMap((reader): ItemReader[] => {
    const as = itemAudience(reader, item.subject);
    const named = shares.find(({ audienceMemberId }) => audienceMemberId === reader.memberId);
    if (!as && !named) return [];
    const sees = named && canSeeShared(reader, named);
    return [
      {
        memberId: reader.memberId,
        name: reader.name,
        as,
        since: sees ? named.sharedAt : null,
        named: named !== undefined,
      },
    ];
  });
  const known = new Set(people.map(({ memberId: id }) => id));
  const gone = standing.flatMap(({ audienceMember }): ItemReader[] =>
    audienceMember && !known.has(audienceMember.id)
      ? [{ memberId: audienceMember.id, name: audienceMember.name, as: null, since: null, named: true }]
      : [],
  );
  const group = shares.find(({ audience }) => audience === 'group');
  return {
    ...item,
    ready,
    /** Nothing new is shared, and nobody sees what was. */
    stopped: leftAt !== null,
    people: [...people, ...gone],
    group: group
      ? {
          since: group.sharedAt,
          names: readers.filter((reader) => canSeeShared(reader, group)).map(({ name }) => name),
        }
      : null,
  };
}

export type ItemSharing = Awaited<ReturnType<typeof getItemSharing>>;

/** Whether somebody else can read it at this moment, and so ask something under it. */
export function isShown({ people, group }: Pick<ItemSharing, 'people' | 'group'>): boolean {
  return group !== null || people.some(({ since }) => since !== null);
}
