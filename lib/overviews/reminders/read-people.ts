import { listUndeliverable } from '@/lib/core/people/undeliverable';
import type { Receiver } from '@/lib/core/reminders/reminder';
import type { Tx } from '@/lib/platform/db/client';
import { dayOf } from '@/lib/shared/calendar-day';
import type { MemberRole } from '@/prisma/generated/enums';
import type { Workplaces } from './read-workplaces';

export type People = {
  /** A member who is there, as receiver in a group of these schools; null for who left. */
  receiver: (memberId: string, groupSchoolIds: readonly string[]) => Receiver | null;
  /** Coordinators who asked for the weekly overview. */
  weekly: Receiver[];
};

const COORDINATOR: MemberRole = 'coordinator';

/** Everyone who is there, with what they want of reminders. Two statements for a whole partnership. */
export async function readPeople({ tx }: { tx: Tx }, places: Workplaces): Promise<People> {
  const members = await tx.member.findMany({
    where: { leftAt: null },
    select: {
      id: true,
      schoolId: true,
      roles: true,
      reminderWishes: { select: { stopped: true, weekly: true, pausedUntil: true } },
    },
  });
  const undeliverable = await listUndeliverable(tx);
  const known = new Map(members.map((member) => [member.id, member]));
  const receiver = (member: (typeof members)[number], closures: Receiver['closures']): Receiver => ({
    memberId: member.id,
    person: member.id,
    closures,
    stopped: member.reminderWishes?.stopped ?? [],
    pausedUntil: member.reminderWishes?.pausedUntil ? dayOf(member.reminderWishes.pausedUntil) : null,
    undeliverable: undeliverable.has(member.id),
  });
  return {
    receiver: (memberId, groupSchoolIds) => {
      const member = known.get(memberId);
      return member ? receiver(member, places.of(member.schoolId, groupSchoolIds)) : null;
    },
    weekly: members
      .filter(({ roles, reminderWishes }) => roles.includes(COORDINATOR) && reminderWishes?.weekly)
      .map((member) => receiver(member, places.everywhere)),
  };
}
