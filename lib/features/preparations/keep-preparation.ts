import { type SavedDraft, saveDraft } from '@/lib/core/drafts/save-draft';
import type { GroupMeeting } from '@/lib/core/meetings/get-meeting';
import { Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { blockField } from './block-fields';
import { type Missing, missingForReady } from './missing-for-ready';
import type { Preparation } from './schema';

type Keeping = {
  /** The revision that this was written from. */
  seen: number;
  content: Preparation;
  /** Mark it ready, if nothing is missing. */
  ready?: boolean;
};

export type Kept =
  | { asideId: string; missing: null }
  | { asideId: null; revision: number; missing: Missing[]; ready: boolean; wasReady: boolean };

/**
 * Saves the preparation of a meeting that the caller has locked, as its next version. Where the other facilitator saved
 * in between nothing is written over: see `saveDraft`. A meeting is ready only while nothing is missing.
 */
export async function keepPreparation(scope: Scope, meeting: GroupMeeting, keeping: Keeping): Promise<Kept> {
  const { content, seen, ready: wanted = false } = keeping;
  await assertWerkvormen(scope, meeting.id, content);
  const draft = { meetingId: meeting.id, kind: 'preparation' } as const;
  const saved: SavedDraft = await saveDraft(scope, draft, { revision: meeting.revision, seen, content });
  if (saved.revision === null) return { asideId: saved.asideId, missing: null };
  const missing = missingForReady({ ...meeting, ...content });
  const wasReady = meeting.readyAt !== null;
  const ready = missing.length === 0 && (wanted || wasReady);
  const { blocks, ...texts } = content;
  await scope.tx.meeting.updateMany({
    where: { id: meeting.id },
    data: { ...texts, revision: saved.revision, readyAt: ready ? (meeting.readyAt ?? scope.now) : null },
  });
  if (saved.revision !== meeting.revision) await replaceBlocks(scope, meeting.id, blocks);
  return { asideId: null, revision: saved.revision, missing, ready, wasReady };
}

async function replaceBlocks({ tx }: Scope, meetingId: string, blocks: Preparation['blocks']) {
  await tx.agendaBlock.deleteMany({ where: { meetingId } });
  await tx.agendaBlock.createMany({
    data: blocks.map((block, position) => ({ ...block, meetingId, position })),
  });
}

/** Chosen from the catalogue; a retired one stays only where it was. */
async function assertWerkvormen({ tx }: Scope, meetingId: string, { blocks }: Preparation) {
  const chosen = blocks.flatMap(({ werkvormId }) => werkvormId ?? []);
  if (chosen.length === 0) return;
  const there = await tx.werkvorm.findMany({
    where: { id: { in: chosen }, OR: [{ archivedAt: null }, { blocks: { some: { meetingId } } }] },
    select: { id: true },
  });
  const wrong = blocks.findIndex(
    ({ werkvormId }) => werkvormId !== null && !there.some(({ id }) => id === werkvormId),
  );
  if (wrong >= 0) throw new Refusal('choose', blockField(wrong, 'werkvorm'));
}
