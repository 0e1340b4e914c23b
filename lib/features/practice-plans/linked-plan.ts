import { isFinished } from '@/lib/core/cohorts/finished';
import { NotFoundError } from '@/lib/platform/errors';
import { asLocale } from '@/lib/platform/i18n/locale';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { canPlan } from './policy';

const fields = {
  id: true,
  state: true,
  situation: true,
  action: true,
  plannedOn: true,
  movedFrom: true,
  settledAt: true,
  participant: {
    select: {
      leftAt: true,
      member: {
        select: { id: true, leftAt: true, user: { select: { locale: true } } },
      },
      cohort: { select: { archivedAt: true, lastDay: true } },
    },
  },
} as const;

/**
 * A plan by the link in its writer's mail, which lets its holder say how it went and no more. Null for a draft, and where
 * its writer could not say so themselves: removed, stopped, left, or a group that is finished.
 */
export async function findLinkedPlan({ tx, now }: TenantScope, planId: string) {
  const found = await tx.practicePlan.findFirst({
    where: { id: planId },
    select: fields,
  });
  if (!found || found.state === 'draft') return null;
  const { participant, ...plan } = found;
  const { member, cohort, leftAt } = participant;
  if (member.leftAt || !canPlan({ leftAt, finished: isFinished(cohort, now) })) return null;
  return {
    plan,
    owner: { memberId: member.id, locale: asLocale(member.user.locale) },
  };
}

export type LinkedPlan = NonNullable<Awaited<ReturnType<typeof findLinkedPlan>>>;

/** The same to change it: locked until the commit. NotFoundError where there is none. */
export async function lockLinkedPlan(scope: TenantScope, planId: string): Promise<LinkedPlan> {
  await scope.tx.$queryRaw`SELECT id FROM practice_plan WHERE id = ${planId}::uuid FOR UPDATE`;
  const found = await findLinkedPlan(scope, planId);
  if (!found) throw new NotFoundError();
  return found;
}
