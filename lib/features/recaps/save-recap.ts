import { type SavedDraft, saveDraft } from '@/lib/core/drafts/save-draft';
import { lockLedMeeting } from '@/lib/core/meetings/get-meeting';
import type { Scope } from '@/lib/platform/tenancy/scope';
import type { SaveRecap } from './schema';

/**
 * Keeps what was written of a recap, sent or not. Where the other of the duo saved in between nothing is written over:
 * it is set aside, and the answer leads to both. NotFoundError for who does not lead the group.
 */
export async function saveRecap(
  scope: Scope,
  { meeting: meetingId, seen, ...content }: SaveRecap,
): Promise<SavedDraft> {
  const { tx, now } = scope;
  await lockLedMeeting(scope, meetingId);
  await tx.recap.createMany({ data: [{ meetingId, savedAt: now }], skipDuplicates: true });
  const { revision } = await tx.recap.findFirstOrThrow({ where: { meetingId }, select: { revision: true } });
  const saved = await saveDraft(scope, { meetingId, kind: 'recap' }, { revision, seen, content });
  if (saved.revision !== null && saved.revision !== revision)
    await tx.recap.updateMany({
      where: { meetingId },
      data: { content, revision: saved.revision, savedAt: now },
    });
  return saved;
}
