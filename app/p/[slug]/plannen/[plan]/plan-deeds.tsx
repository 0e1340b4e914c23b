import { getTranslations } from 'next-intl/server';
import { PostButton } from '@/app/p/[slug]/post-button';
import { LinkButton } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { Toast } from '@/components/ui/toast';
import { canDo } from '@/lib/features/practice-plans/plan-state';
import type { PlanPage } from '@/lib/features/practice-plans/queries';
import { paths } from '@/lib/shared/paths';
import { move, settle, undo } from '../actions';
import { DeedForm } from './deed-form';

/** What can be done with a plan as it stands: say how it went, move it, undo that. */
export async function PlanDeeds({ slug, page: { plan } }: { slug: string; page: PlanPage }) {
  const t = await getTranslations('plans');
  const errors = await getTranslations('errors');
  const here = { permalink: paths.plan(slug, plan.id), plan: plan.id };
  const words = { busy: t('busy'), signIn: errors('signInAgain') };
  return (
    <div className="stack no-print">
      {canDo(plan.state, 'undo') && (
        <Toast
          action={
            <PostButton
              action={undo.bind(null, slug)}
              fields={{ plan: plan.id }}
              permalink={here.permalink}
              kind="quiet"
              {...words}
            >
              {t('undo')}
            </PostButton>
          }
        >
          {t('said', { state: plan.state })}
        </Toast>
      )}
      {plan.state === 'tried' && (
        <p>
          <LinkButton href={paths.reflection(slug, plan.meetingId, 'practice')}>{t('reflect')}</LinkButton>
        </p>
      )}
      {canDo(plan.state, 'settle') && (
        <Section id="hoe-ging-het" title={t('doneTitle')}>
          <DeedForm
            {...here}
            id="geprobeerd"
            action={settle.bind(null, slug)}
            state="tried"
            field={{ name: 'outcome', label: t('triedHow'), hint: t('triedHint'), value: plan.outcome ?? '' }}
            words={{ ...words, open: t('tried'), save: t('triedSave') }}
          />
          <DeedForm
            {...here}
            id="niet-geprobeerd"
            kind="second"
            action={settle.bind(null, slug)}
            state="not_tried"
            field={{
              name: 'outcome',
              label: t('notTriedWhy'),
              hint: t('notTriedHint'),
              value: plan.outcome ?? '',
            }}
            words={{ ...words, open: t('notTried'), save: t('notTriedSave') }}
          />
          <DeedForm
            {...here}
            id="verplaatsen"
            kind="second"
            action={move.bind(null, slug)}
            field={{ name: 'plannedOn', label: t('moveDay'), value: '' }}
            words={{ ...words, open: t('move'), save: t('moveSave') }}
          />
        </Section>
      )}
      {canDo(plan.state, 'change') && plan.state !== 'draft' && (
        <p>
          <a href={paths.changePlan(slug, plan.id)}>{t('change')}</a>
        </p>
      )}
    </div>
  );
}
