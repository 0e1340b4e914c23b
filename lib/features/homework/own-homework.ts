import type { Scope } from '@/lib/platform/tenancy/scope';

/** Every tick and every outcome of the actor, in all their groups, oldest first: for their own data. */
export async function listOwnHomework({ tx, actor }: Scope) {
  const rows = await tx.homeworkDone.findMany({
    where: { participant: { memberId: actor.memberId } },
    orderBy: { homework: { meeting: { startsAt: 'asc' } } },
    select: {
      doneAt: true,
      outcome: true,
      savedAt: true,
      homework: {
        select: {
          text: true,
          theory: true,
          meeting: { select: { id: true, startsAt: true, cohort: { select: { name: true } } } },
        },
      },
    },
  });
  return rows.map(({ homework: { meeting, text, theory }, ...own }) => ({
    ...own,
    meetingId: meeting.id,
    heldAt: meeting.startsAt,
    group: meeting.cohort.name,
    text,
    theory,
  }));
}
