import type { Scope } from '@/lib/platform/tenancy/scope';

/** What the actor wrote to groups, and added to lists of resources. Two statements. */
export async function listOwnWritings({ tx, actor: { memberId } }: Scope) {
  const cohort = { select: { name: true } } as const;
  return {
    messages: await tx.groupMessage.findMany({
      where: { memberId },
      orderBy: { sentAt: 'asc' },
      select: { id: true, subject: true, text: true, sentAt: true, cohort },
    }),
    resources: await tx.resource.findMany({
      where: { memberId, removedAt: null },
      orderBy: { createdAt: 'asc' },
      select: {
        id: true,
        kind: true,
        title: true,
        url: true,
        reference: true,
        body: true,
        createdAt: true,
        cohort,
      },
    }),
  };
}

export type OwnWritings = Awaited<ReturnType<typeof listOwnWritings>>;
