import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { readReceiverNames } from './receiver-names';

/** Newest first. */
const MOST = 200;

/** What was decided for a group: to whom, what, when, and what became of it. Of pooled requests nothing. */
export async function listReminderLog(scope: TenantScope, cohortId: string) {
  const rows = await scope.tx.reminder.findMany({
    where: {
      cohortId,
      OR: [{ feedbackRequestId: null }, { feedbackRequest: { is: { pooled: false } } }],
    },
    orderBy: [{ decidedAt: 'desc' }, { key: 'asc' }],
    take: MOST,
    select: {
      key: true,
      kind: true,
      memberId: true,
      participantId: true,
      meetingId: true,
      decidedAt: true,
      dropped: true,
      mail: { select: { state: true } },
    },
  });
  const told = rows.map(({ memberId, ...row }) => ({ ...row, to: { memberId } }));
  const { nameOf } = await readReceiverNames(scope, told);
  return told.map(({ to, participantId, mail, ...row }) => ({
    ...row,
    receiver: nameOf({ to, participantId }),
    mailState: mail?.state ?? null,
  }));
}

export type ReminderLog = Awaited<ReturnType<typeof listReminderLog>>;
