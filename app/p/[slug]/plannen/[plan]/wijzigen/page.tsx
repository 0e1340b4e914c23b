import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { canDo } from '@/lib/features/practice-plans/plan-state';
import { getPlanForm } from '@/lib/features/practice-plans/queries';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { PlanFormSection } from '../../plan-form-section';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('plans'))('changeTitle') };
}

type Props = PageProps<'/p/[slug]/plannen/[plan]/wijzigen'>;

export default async function ChangePlanPage({ params, searchParams }: Props) {
  const { slug, plan: planId } = await params;
  if (!isId(planId)) notFound();
  const form = await inPartnership(slug, (scope) => getPlanForm(scope, { planId }));
  if (!form.canPlan || (form.plan && !canDo(form.plan.state, 'change'))) redirect(paths.plan(slug, planId));
  const t = await getTranslations('plans');
  return (
    <div className="read stack">
      {'gesplitst' in (await searchParams) && (
        <Notice kind="good" role="status" title={t('splitDone')}>
          {t('splitDoneText')}
        </Notice>
      )}
      <p>
        <a href={paths.plan(slug, planId)}>{t('toPlan')}</a>
      </p>
      <h1>{t('changeTitle')}</h1>
      <PlanFormSection slug={slug} form={form} permalink={paths.changePlan(slug, planId)} />
    </div>
  );
}
