import { found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import type { DraftOf } from './save-draft';

const fields = { id: true, revision: true, savedAt: true, member: { select: { name: true } } } as const;

export type VersionLine = {
  id: string;
  /** Null: set aside when someone else had saved in between. */
  revision: number | null;
  savedAt: Date;
  by: string;
};

/** Everything that was ever saved of this text, newest first, without the texts. The caller has asked who may see it. */
export async function listVersions({ tx }: Scope, draft: DraftOf): Promise<VersionLine[]> {
  const versions = await tx.draftVersion.findMany({
    where: draft,
    orderBy: [{ savedAt: 'desc' }, { revision: 'desc' }],
    select: fields,
  });
  return versions.map(({ member, ...version }) => ({ ...version, by: member.name }));
}

/** One of them with its text, as it was stored; NotFoundError for one of another text. */
export async function getVersion({ tx }: Scope, draft: DraftOf, id: string) {
  const { member, ...version } = found(
    await tx.draftVersion.findFirst({ where: { ...draft, id }, select: { ...fields, content: true } }),
  );
  return { ...version, by: member.name };
}

/** Who saved the text as it is now, and when; null before the first time. */
export async function lastSaved({ tx }: Scope, draft: DraftOf, revision: number) {
  const version = await tx.draftVersion.findFirst({ where: { ...draft, revision }, select: fields });
  return version && { savedAt: version.savedAt, by: version.member.name };
}
