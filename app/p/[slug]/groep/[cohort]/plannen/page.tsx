import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { listPlanFacts, type PlanFacts } from '@/lib/features/practice-plans/plan-facts';
import { asLocale } from '@/lib/platform/i18n/locale';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { formatDay } from '@/lib/shared/dates';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('plans'))('factsTitle') };
}

/** For who leads the group: that there are plans, and how they stand; never a word of them. */
export default async function PlanFactsPage({ params }: PageProps<'/p/[slug]/groep/[cohort]/plannen'>) {
  const { slug, cohort: cohortId } = await params;
  if (!isId(cohortId)) notFound();
  const { cohort, rounds } = await inPartnership(slug, (scope) => listPlanFacts(scope, cohortId));
  const t = await getTranslations('plans');
  const locale = asLocale(await getLocale());
  return (
    <div className="read stack">
      <p>
        <a href={paths.cohort(slug, cohort.id)}>{t('toGroup')}</a>
      </p>
      <p className="eyebrow">{cohort.name}</p>
      <h1>{t('factsTitle')}</h1>
      <p className="lead">{t('factsLead')}</p>
      {rounds.length === 0 && (
        <EmptyState title={t('factsNone')} level={2}>
          {t('factsNoneText')}
        </EmptyState>
      )}
      {rounds.map(({ meeting, people }) => (
        <Section
          key={meeting.id}
          id={`na-${meeting.id}`}
          title={t('factsRound', { number: meeting.number, date: formatDay(meeting.startsAt, locale) })}
        >
          <DataTable
            caption={t('factsRound', { number: meeting.number, date: formatDay(meeting.startsAt, locale) })}
            captionHidden
            columns={[t('participant'), t('planColumn')]}
            rows={people.map(({ participantId, name, plans }) => ({
              key: participantId,
              cells: [name, <Plans key={participantId} plans={plans} limit={cohort.planMinutes} />],
            }))}
          />
        </Section>
      ))}
    </div>
  );
}

type Plan = PlanFacts['rounds'][number]['people'][number]['plans'][number];

async function Plans({ plans, limit }: { plans: Plan[]; limit: number }) {
  const t = await getTranslations('plans');
  const locale = asLocale(await getLocale());
  if (plans.length === 0) return <span className="soft">{t('factsNoPlan')}</span>;
  return plans.map(({ id, state, minutes, plannedOn, tooBig }) => (
    <p key={id}>
      {[
        state === 'draft' ? t('factsDraft') : t('state', { state }),
        plannedOn && formatDay(plannedOn, locale),
        minutes !== null && t('minutes', { count: minutes }),
        tooBig && t('tooBigTag', { limit }),
      ]
        .filter(Boolean)
        .join(', ')}
    </p>
  ));
}
