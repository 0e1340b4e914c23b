import { isFinished } from '@/lib/core/cohorts/finished';
import { canLead, canSeeGroup } from '@/lib/core/cohorts/policy';
import { found, NotFoundError } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { PAGE_SIZE } from './limits';

const here = { leftAt: null, member: { leftAt: null } } as const;

/** What was written to a group, newest first, a page at a time from `before` on. NotFoundError for who is not in the group. */
export async function getMessagesPage(scope: Scope, cohortId: string, before: string | null) {
  const { tx, actor, now } = scope;
  const cohort = found(
    await tx.cohort.findFirst({
      where: { id: cohortId },
      select: {
        id: true,
        name: true,
        archivedAt: true,
        lastDay: true,
        facilitators: { select: { memberId: true } },
        participants: { where: here, select: { memberId: true } },
      },
    }),
  );
  if (!canSeeGroup(actor, cohort)) throw new NotFoundError();
  const messages = await tx.groupMessage.findMany({
    where: { cohortId },
    orderBy: [{ sentAt: 'desc' }, { id: 'desc' }],
    take: PAGE_SIZE + 1,
    ...(before && {
      cursor: { partnershipId_id: { partnershipId: scope.partnership.id, id: before } },
      skip: 1,
    }),
    select: { id: true, subject: true, text: true, sentAt: true, member: { select: { name: true } } },
  });
  const shown = messages.slice(0, PAGE_SIZE);
  return {
    cohort: { id: cohort.id, name: cohort.name },
    leads: canLead(actor, cohort),
    finished: isFinished(cohort, now),
    messages: shown,
    /** From where the older ones go on. */
    older: messages.length > PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null,
  };
}

export type MessagesPage = Awaited<ReturnType<typeof getMessagesPage>>;
