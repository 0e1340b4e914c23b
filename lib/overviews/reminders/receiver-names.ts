import type { Reminder } from '@/lib/core/reminders/reminder';
import type { TenantScope } from '@/lib/platform/tenancy/scope';

type Receiving = { to: Pick<Reminder['to'], 'memberId'>; participantId: string | null };
/** A student is known by the mentor who asked. */
export type ReceiverName = { name: string; student: boolean };

/** Who gets these reminders, for who leads the group. Two statements. */
export async function readReceiverNames({ tx }: TenantScope, reminders: readonly Receiving[]) {
  const memberIds = reminders.flatMap(({ to }) => (to.memberId ? [to.memberId] : []));
  const participantIds = reminders.flatMap(({ participantId }) => (participantId ? [participantId] : []));
  const members = await tx.member.findMany({
    where: { id: { in: [...new Set(memberIds)] } },
    select: { id: true, name: true, user: { select: { locale: true } } },
  });
  const participants = await tx.participant.findMany({
    where: { id: { in: [...new Set(participantIds)] } },
    select: { id: true, member: { select: { name: true } } },
  });
  const names = new Map(members.map(({ id, name }) => [id, name]));
  const mentors = new Map(participants.map(({ id, member }) => [id, member.name]));
  return {
    nameOf: ({ to, participantId }: Receiving): ReceiverName =>
      to.memberId
        ? { name: names.get(to.memberId) ?? '', student: false }
        : { name: mentors.get(participantId ?? '') ?? '', student: true },
    localeOf: (memberId: string | null) => members.find(({ id }) => id === memberId)?.user.locale ?? null,
  };
}
