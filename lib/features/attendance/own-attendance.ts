import type { Scope } from '@/lib/platform/tenancy/scope';

const meeting = { select: { id: true, startsAt: true, cohort: { select: { name: true } } } } as const;

/** Everything about the actor's own attendance, in every group they are or were in, newest first; also after leaving. */
export async function listOwnAttendance({ tx, actor }: Scope) {
  const mine = { participant: { memberId: actor.memberId } };
  const newest = { meeting: { startsAt: 'desc' } } as const;
  const attendances = await tx.attendance.findMany({
    where: mine,
    orderBy: newest,
    select: { meeting, state: true, announcedAt: true, reason: true },
  });
  const tasks = await tx.catchUpTask.findMany({
    where: mine,
    orderBy: newest,
    select: { meeting, text: true, dueOn: true, doneAt: true },
  });
  const place = ({ meeting: { id, startsAt, cohort } }: (typeof attendances | typeof tasks)[number]) => ({
    meetingId: id,
    startsAt,
    group: cohort.name,
  });
  return {
    attendance: attendances.map((one) => ({
      ...place(one),
      state: one.state,
      announcedAt: one.announcedAt,
      reason: one.reason,
    })),
    catchUps: tasks.map((one) => ({ ...place(one), text: one.text, dueOn: one.dueOn, doneAt: one.doneAt })),
  };
}

export type OwnAttendance = Awaited<ReturnType<typeof listOwnAttendance>>;
