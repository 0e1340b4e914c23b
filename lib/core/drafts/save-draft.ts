import { isDeepStrictEqual } from 'node:util';
import type { Scope } from '@/lib/platform/tenancy/scope';
import type { Prisma } from '@/prisma/generated/client';
import type { DraftKind } from '@/prisma/generated/enums';

/** A text about a meeting that a duo writes together. */
export type DraftOf = { meetingId: string; kind: DraftKind };

type Saving = {
  /** Of the row that holds the text, which the caller has locked until the commit. */
  revision: number;
  /** The revision that the form was filled in from: a hidden field of it. */
  seen: number;
  /** The whole text, by named parts. */
  content: Prisma.InputJsonObject;
};

export type SavedDraft = { revision: number; asideId: null } | { revision: null; asideId: string };

/**
 * Keeps the next state of the text. Gives the revision to write into the row with it; the same revision when nothing
 * changed. Where someone saved in between it writes nothing over that: the text is set aside, so that nothing is lost,
 * and the id leads to both side by side (`getVersion`). Choosing the own is saving it once more, having seen the other's.
 */
export async function saveDraft(scope: Scope, draft: DraftOf, saving: Saving): Promise<SavedDraft> {
  const { revision, seen, content } = saving;
  if (isDeepStrictEqual(await contentAt(scope, draft, revision), content)) return { revision, asideId: null };
  if (seen !== revision) return { revision: null, asideId: await setAside(scope, draft, content) };
  await addVersion(scope, { ...draft, revision: revision + 1, content });
  return { revision: revision + 1, asideId: null };
}

async function contentAt({ tx }: Scope, draft: DraftOf, revision: number) {
  const version = await tx.draftVersion.findFirst({
    where: { ...draft, revision },
    select: { content: true },
  });
  return version?.content;
}

/** Once per text and person: a post that is sent again leads to the same place. */
async function setAside(scope: Scope, draft: DraftOf, content: Prisma.InputJsonObject) {
  const earlier = await scope.tx.draftVersion.findMany({
    where: { ...draft, revision: null, memberId: scope.actor.memberId },
    select: { id: true, content: true },
  });
  const same = earlier.find((version) => isDeepStrictEqual(version.content, content));
  return same?.id ?? addVersion(scope, { ...draft, revision: null, content });
}

async function addVersion(
  { tx, actor, now }: Scope,
  version: DraftOf & { revision: number | null; content: Prisma.InputJsonObject },
) {
  const { id } = await tx.draftVersion.create({
    data: { ...version, memberId: actor.memberId, savedAt: now },
    select: { id: true },
  });
  return id;
}
