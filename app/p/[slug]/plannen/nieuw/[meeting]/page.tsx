import type { Metadata } from 'next';
import { forbidden, notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { getPlanForm } from '@/lib/features/practice-plans/queries';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { PlanFormSection } from '../../plan-form-section';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('plans'))('formTitle') };
}

/** A plan for the weeks after the meeting in the address. */
export default async function NewPlanPage({ params }: PageProps<'/p/[slug]/plannen/nieuw/[meeting]'>) {
  const { slug, meeting: meetingId } = await params;
  if (!isId(meetingId)) notFound();
  const form = await inPartnership(slug, (scope) => getPlanForm(scope, { meetingId }));
  if (!form.canPlan) forbidden();
  const t = await getTranslations('plans');
  return (
    <div className="read stack">
      <p>
        <a href={paths.plans(slug)}>{t('back')}</a>
      </p>
      <h1>{t('formTitle')}</h1>
      <PlanFormSection slug={slug} form={form} permalink={paths.newPlan(slug, meetingId)} />
    </div>
  );
}
