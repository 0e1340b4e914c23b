import type { Tx } from '@/lib/platform/db/client';
import { paths } from '@/lib/shared/paths';
import type { ResourceKind, ResourcePlace } from '@/prisma/generated/enums';

/** What is attached to a meeting, as lists and mails name it. */
export type UsedResource = {
  meetingId: string;
  place: ResourcePlace;
  id: string;
  title: string;
  kind: ResourceKind;
  /** A link's own address, else the page of ours where it is read; null when it was removed: only the title is left. */
  address: string | null;
};

type Asked = { slug: string; meetingIds: readonly string[]; places?: readonly ResourcePlace[] };

/**
 * What is attached to these meetings, by title; a mail makes `address` whole with `new URL(address, baseUrl)`. One
 * statement. The caller has asked who may see the meetings: their group also sees what is attached to them.
 */
export async function listUses(
  { tx }: { tx: Tx },
  { slug, meetingIds, places = ['agenda', 'homework', 'recap'] }: Asked,
): Promise<UsedResource[]> {
  const rows = await tx.$queryRaw<
    (Omit<UsedResource, 'address'> & { url: string | null; removed: boolean })[]
  >`
    SELECT u.meeting_id AS "meetingId", u.place::text AS place, r.id, r.title, r.kind::text AS kind, r.url,
      r.removed_at IS NOT NULL AS removed
    FROM resource_use u JOIN resource r ON r.partnership_id = u.partnership_id AND r.id = u.resource_id
    WHERE u.meeting_id = ANY(${meetingIds}::uuid[]) AND u.place::text = ANY(${places}::text[])
    ORDER BY r.title, r.id`;
  return rows.map(({ url, removed, ...use }) => ({
    ...use,
    address: removed ? null : use.kind === 'link' ? url : paths.resource(slug, use.id),
  }));
}
