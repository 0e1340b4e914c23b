import type { Tx } from '@/lib/platform/db/client';

/** Participants and facilitators of a group, each once: whoever has its meetings in the calendar. */
export async function peopleOf({ tx }: { tx: Tx }, cohortId: string): Promise<string[]> {
  const people = await tx.member.findMany({
    where: {
      leftAt: null,
      OR: [{ participations: { some: { cohortId, leftAt: null } } }, { facilitates: { some: { cohortId } } }],
    },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  return people.map(({ id }) => id);
}
