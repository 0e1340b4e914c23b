import { getTranslations } from 'next-intl/server';
import type { OwnPlans } from '@/lib/features/practice-plans/queries';
import { paths } from '@/lib/shared/paths';
import { PlanFacts, PlanSentence } from './plan-text';

type Plan = OwnPlans['rounds'][number]['plans'][number];

/** One of the own plans in the list. */
export async function PlanItem({ slug, plan, limit }: { slug: string; plan: Plan; limit: number }) {
  const t = await getTranslations('plans');
  return (
    <li className="stack-s">
      <PlanSentence plan={plan} />
      <PlanFacts plan={plan} />
      {plan.tooBig && <p className="small">{t('tooBigTag', { limit })}</p>}
      <p className="no-print">
        <a href={plan.state === 'draft' ? paths.changePlan(slug, plan.id) : paths.plan(slug, plan.id)}>
          {t(plan.state === 'draft' ? 'finish' : 'open')}
          <span className="unseen-text">: {plan.situation}</span>
        </a>
      </p>
    </li>
  );
}
