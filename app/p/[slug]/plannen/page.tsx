import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PracticeNav } from '@/app/p/[slug]/practice-nav';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { currentRound } from '@/lib/core/meetings/own-programmes';
import { listOwnPlans, type OwnPlans } from '@/lib/features/practice-plans/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { formatDay } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';
import { PlanItem } from './plan-item';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('plans'))('title') };
}

/** The own plans, those of the weeks that are going on first. */
export default async function PlansPage({ params, searchParams }: PageProps<'/p/[slug]/plannen'>) {
  const { slug } = await params;
  const own = await inPartnership(slug, listOwnPlans);
  const t = await getTranslations('plans');
  const removed = 'verwijderd' in (await searchParams);
  const open = own.filter(({ canPlan }) => canPlan).map(({ programme }) => programme);
  const current = currentRound(open);
  return (
    <div className="stack">
      <PracticeNav slug={slug} />
      <div className="read stack">
        {removed && <Notice kind="good" role="status" title={t('removed')} />}
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <p className="soft small">{t('who')}</p>
        <NewPlan slug={slug} own={own} meetingId={current?.round.meeting.id ?? null} />
        {own.some(({ programme }) => programme.pairId) && (
          <p>
            <a href={paths.buddyPlans(slug)}>{t('buddyLink')}</a>
          </p>
        )}
      </div>
      <div className="read">
        {own.map((plans) => (
          <Rounds key={plans.programme.participantId} slug={slug} own={plans} several={own.length > 1} />
        ))}
      </div>
    </div>
  );
}

async function NewPlan({
  slug,
  own,
  meetingId,
}: {
  slug: string;
  own: OwnPlans[];
  meetingId: string | null;
}) {
  const t = await getTranslations('plans');
  const any = own.some(({ rounds }) => rounds.length > 0);
  if (meetingId) {
    const button = (
      <LinkButton href={paths.newPlan(slug, meetingId)}>{t(any ? 'newMore' : 'new')}</LinkButton>
    );
    return any ? (
      <p className="no-print">{button}</p>
    ) : (
      <EmptyState title={t('none')} level={2} action={button}>
        {t('noneText')}
      </EmptyState>
    );
  }
  if (any) return null;
  const grouped = own.some(({ programme }) => programme.leftAt === null && !programme.finished);
  return (
    <EmptyState title={t(grouped ? 'noRound' : 'noGroup')} level={2}>
      {t(grouped ? 'noRoundText' : 'noGroupText')}
    </EmptyState>
  );
}

/** The plans of one group; its name only where there are several. */
async function Rounds({ slug, own, several }: { slug: string; own: OwnPlans; several: boolean }) {
  const { programme, rounds } = own;
  if (rounds.length === 0) return null;
  const t = await getTranslations('plans');
  const locale = asLocale(await getLocale());
  const { cohort, leftAt, finished } = programme;
  const over = leftAt !== null ? 'stopped' : finished ? 'finished' : null;
  return (
    <>
      {rounds.map(({ meetingId, startsAt, plans }, at) => (
        <Section
          key={meetingId}
          id={`na-${meetingId}`}
          title={t('after', { date: formatDay(startsAt, locale) })}
        >
          {several && <p className="soft">{cohort.name}</p>}
          {at === 0 && over && <p className="soft">{t(over)}</p>}
          <ul className="plain-list ruled">
            {plans.map((plan) => (
              <PlanItem key={plan.id} slug={slug} plan={plan} limit={cohort.planMinutes} />
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
