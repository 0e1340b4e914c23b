import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ItemSharingSection } from '@/app/p/[slug]/delen/item-sharing-section';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { getPlanPage, type PlanPage } from '@/lib/features/practice-plans/queries';
import { getItemSharing } from '@/lib/features/shares/item-sharing';
import { asLocale } from '@/lib/platform/i18n/locale';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { formatDay } from '@/lib/shared/dates';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { PlanFacts, PlanSentence } from '../plan-text';
import { PlanDeeds } from './plan-deeds';
import { RemovePlan } from './remove-plan';
import { TooBig } from './too-big';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('plans'))('title') };
}

/** One own plan: what it says, how it went, who reads it. */
export default async function OnePlanPage({ params, searchParams }: PageProps<'/p/[slug]/plannen/[plan]'>) {
  const { slug, plan: planId } = await params;
  if (!isId(planId)) notFound();
  const { page, sharing } = await inPartnership(slug, async (scope) => ({
    page: await getPlanPage(scope, planId),
    sharing: await getItemSharing(scope, { subject: 'practice_plan', item: planId }),
  }));
  const t = await getTranslations('plans');
  const locale = asLocale(await getLocale());
  const { plan, canChange } = page;
  return (
    <div className="read stack">
      <p className="no-print">
        <a href={paths.plans(slug)}>{t('back')}</a>
      </p>
      {'bewaard' in (await searchParams) && (
        <Notice kind="good" role="status" title={t(plan.state === 'draft' ? 'savedDraft' : 'saved')} />
      )}
      <p className="eyebrow">{t('after', { date: formatDay(plan.meeting.startsAt, locale) })}</p>
      <h1 className="unseen-text">{t('title')}</h1>
      <PlanSentence plan={plan} />
      <PlanFacts plan={plan} more={await moreFacts(page)} />
      {canChange && <TooBig slug={slug} page={page} />}
      {canChange && <PlanDeeds slug={slug} page={page} />}
      {!canChange && <p className="soft">{t(sharing.stopped ? 'stopped' : 'finished')}</p>}
      {plan.state === 'draft' && canChange && (
        <p className="no-print">
          <LinkButton href={paths.changePlan(slug, plan.id)}>{t('finish')}</LinkButton>
        </p>
      )}
      <ItemSharingSection slug={slug} sharing={sharing} permalink={paths.plan(slug, plan.id)} />
      <RemovePlan slug={slug} plan={plan.id} />
    </div>
  );
}

async function moreFacts({ plan }: PlanPage) {
  const t = await getTranslations('plans');
  return [
    ...(plan.question ? [{ term: t('question'), detail: plan.question.text }] : []),
    { term: t('seenBy'), detail: t(plan.state === 'draft' ? 'seenByDraft' : 'seenByOthers') },
  ];
}
