import type { Scope } from '@/lib/platform/tenancy/scope';
import { getOwnNote } from './own-note';

/** Removes an own note for good, with its shares and what was asked under it. */
export async function removeNote(scope: Scope, { note: noteId }: { note: string }) {
  const note = await getOwnNote(scope, noteId);
  await scope.tx.practiceNote.deleteMany({ where: { id: note.id } });
}
