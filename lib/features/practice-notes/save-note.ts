import { getOwnRoundOf } from '@/lib/core/meetings/own-programmes';
import { assertAllowed } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { getOwnNote } from './own-note';
import { canWriteNotes } from './policy';
import type { SaveNote } from './schema';

/**
 * Writes a note in the weeks after a meeting, or changes it; sending a form twice is one note. ForbiddenError for who
 * stopped; NotFoundError for a meeting that is not the actor's, and for somebody else's note.
 */
export async function saveNote(scope: Scope, { note: id, meeting, text, url, consent }: SaveNote) {
  const { tx, now } = scope;
  const { programme, round } = await getOwnRoundOf(scope, meeting);
  assertAllowed(canWriteNotes(programme));
  const written = { text, url, videoConsent: url !== null && consent === 'on' };
  await tx.practiceNote.createMany({
    data: [
      { ...written, id, participantId: programme.participantId, meetingId: round.meeting.id, createdAt: now },
    ],
    skipDuplicates: true,
  });
  const note = await getOwnNote(scope, id);
  await tx.practiceNote.updateMany({ where: { id: note.id }, data: written });
  return { noteId: id };
}
