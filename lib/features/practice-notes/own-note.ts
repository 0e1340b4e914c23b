import { found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';

export const noteFields = {
  id: true,
  participantId: true,
  meetingId: true,
  text: true,
  url: true,
  videoConsent: true,
  createdAt: true,
  meeting: { select: { startsAt: true } },
  participant: { select: { leftAt: true } },
} as const;

/** A note of the actor's own. NotFoundError for anyone else's. */
export async function getOwnNote({ tx, actor }: Scope, noteId: string) {
  return found(
    await tx.practiceNote.findFirst({
      where: { id: noteId, participant: { memberId: actor.memberId } },
      select: noteFields,
    }),
  );
}
