import { currentRound, listOwnProgrammes } from '@/lib/core/meetings/own-programmes';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { getOwnNote, noteFields } from './own-note';
import { canWriteNotes } from './policy';

/** All notes of the actor, newest first, and the round in which a new one would be written (null: none yet). */
export async function listOwnNotes(scope: Scope) {
  const current = currentRound(await listOwnProgrammes(scope));
  const notes = await scope.tx.practiceNote.findMany({
    where: { participant: { memberId: scope.actor.memberId } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: {
      ...noteFields,
      _count: {
        select: {
          shares: { where: { standsFor: { not: null } } },
          questions: { where: { answeredAt: null } },
        },
      },
    },
  });
  return {
    current: current && { meetingId: current.round.meeting.id, startsAt: current.round.meeting.startsAt },
    notes: notes.map(({ _count, ...note }) => ({
      ...note,
      shared: _count.shares > 0,
      openQuestions: _count.questions,
    })),
  };
}

export type OwnNotes = Awaited<ReturnType<typeof listOwnNotes>>;

/** A note as its writer sees it. NotFoundError for anyone else. */
export async function getNotePage(scope: Scope, noteId: string) {
  const { participant, ...note } = await getOwnNote(scope, noteId);
  return { note, canWrite: canWriteNotes(participant) };
}
