import type { Tx } from '@/lib/platform/db/client';

/** What a resource can be about: a domain or one of its axes, by their keys, which stay the same over versions. */
export type Topic = { key: string; name: string; axes: { key: string; name: string }[] };

/** How a form and an address name a topic. */
export const topicOfDomain = (key: string) => `d.${key}`;
export const topicOfAxis = (key: string) => `a.${key}`;

/** Of the group's framework, or of all that the partnership published: where versions differ the newest name counts. */
export async function listTopics(tx: Tx, versionId: string | null): Promise<Topic[]> {
  const domains = await tx.domain.findMany({
    where: versionId ? { versionId } : { version: { publishedAt: { not: null } } },
    orderBy: [{ version: { publishedAt: 'desc' } }, { position: 'asc' }],
    select: {
      key: true,
      name: true,
      axes: { orderBy: { position: 'asc' }, select: { key: true, name: true } },
    },
  });
  return domains.filter(({ key }, at) => domains.findIndex((one) => one.key === key) === at);
}

/** The columns for a topic as a form sends it; null for one that is not there. Empty is about everything. */
export function topicColumns(topics: readonly Topic[], topic: string) {
  if (topic === '') return { domainKey: null, axisKey: null };
  for (const { key, axes } of topics) {
    if (topic === topicOfDomain(key)) return { domainKey: key, axisKey: null };
    const axis = axes.find((one) => topic === topicOfAxis(one.key));
    if (axis) return { domainKey: key, axisKey: axis.key };
  }
  return null;
}

/** The way back. */
export function topicOf({ domainKey, axisKey }: { domainKey: string | null; axisKey: string | null }) {
  return axisKey ? topicOfAxis(axisKey) : domainKey ? topicOfDomain(domainKey) : '';
}

/** What it is about in words; null for about everything, or what is in no version any more. */
export function topicName(
  topics: readonly Topic[],
  { domainKey, axisKey }: { domainKey: string | null; axisKey: string | null },
): string | null {
  const domain = topics.find(({ key }) => key === domainKey);
  return domain?.axes.find(({ key }) => key === axisKey)?.name ?? domain?.name ?? null;
}
