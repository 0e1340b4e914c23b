import { getTranslations } from 'next-intl/server';
import { PostButton } from '@/app/p/[slug]/post-button';
import { Notice } from '@/components/ui/notice';
import { splitMinutes } from '@/lib/features/practice-plans/plan-limit';
import { canDo } from '@/lib/features/practice-plans/plan-state';
import type { PlanPage } from '@/lib/features/practice-plans/queries';
import { paths } from '@/lib/shared/paths';
import { split } from '../actions';

/** Said kindly, with a way out; leaving it as it is is one too. */
export async function TooBig({ slug, page: { plan, limit, tooBig } }: { slug: string; page: PlanPage }) {
  if (!tooBig || plan.minutes === null || !canDo(plan.state, 'change')) return null;
  const t = await getTranslations('plans');
  const errors = await getTranslations('errors');
  return (
    <div className="no-print">
      <Notice kind="warn" title={t('tooBigTitle')}>
        <p>{t('tooBig', { minutes: plan.minutes, limit })}</p>
        <p>{t('splitText', splitMinutes(plan.minutes, limit))}</p>
        <PostButton
          action={split.bind(null, slug)}
          fields={{ plan: plan.id }}
          permalink={paths.plan(slug, plan.id)}
          kind="second"
          busy={t('busy')}
          signIn={errors('signInAgain')}
        >
          {t('split')}
        </PostButton>
        <p>{t('keep')}</p>
      </Notice>
    </div>
  );
}
