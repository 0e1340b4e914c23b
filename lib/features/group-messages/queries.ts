import { getGroup } from '@/lib/core/cohorts/get-group';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { PAGE_SIZE } from './limits';

/** What was written to a group, newest first, a page at a time from `before` on. NotFoundError for who is not in the group. */
export async function getMessagesPage(scope: Scope, cohortId: string, before: string | null) {
  const { id, name, leads, finished } = await getGroup(scope, cohortId);
  const messages = await scope.tx.groupMessage.findMany({
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
    cohort: { id, name },
    leads,
    finished,
    messages: shown,
    /** From where the older ones go on. */
    older: messages.length > PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null,
  };
}

export type MessagesPage = Awaited<ReturnType<typeof getMessagesPage>>;
