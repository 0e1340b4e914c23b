import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { listOwnProgrammes } from '@/lib/core/meetings/own-programmes';
import { listBuddyPlans } from '@/lib/features/practice-plans/buddy-plans';
import { asLocale } from '@/lib/platform/i18n/locale';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import { PlanFacts, PlanSentence } from '../plan-text';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('plans'))('buddyTitle') };
}

/** What the buddies of this moment plan: they read along without being asked. */
export default async function BuddyPlansPage({ params }: PageProps<'/p/[slug]/plannen/duo'>) {
  const { slug } = await params;
  const { plans, paired } = await inPartnership(slug, async (scope) => ({
    plans: await listBuddyPlans(scope),
    paired: (await listOwnProgrammes(scope)).some(({ pairId, leftAt }) => pairId !== null && leftAt === null),
  }));
  const t = await getTranslations('plans');
  const locale = asLocale(await getLocale());
  return (
    <div className="read stack">
      <p className="no-print">
        <a href={paths.plans(slug)}>{t('back')}</a>
      </p>
      <h1>{t('buddyTitle')}</h1>
      <p className="lead">{t('buddyLead')}</p>
      {plans.length === 0 && (
        <EmptyState title={t(paired ? 'buddyNone' : 'buddyNobody')} level={2}>
          {t(paired ? 'buddyNoneText' : 'buddyNobodyText')}
        </EmptyState>
      )}
      <ul className="plain-list ruled">
        {plans.map(({ name, meeting, ...plan }) => (
          <li key={plan.id} className="stack-s">
            <h2 className="eyebrow">
              {name} · {t('after', { date: formatDay(meeting.startsAt, locale) })}
            </h2>
            <PlanSentence plan={plan} />
            <PlanFacts plan={plan} />
          </li>
        ))}
      </ul>
    </div>
  );
}
