import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import type { CohortPage, Progress } from '@/lib/overviews/cohort-progress/get-cohort-progress';
import { Attention } from './attention';
import { LeadNextStep } from './lead-next-step';
import { NextMeeting } from './next-meeting';
import { ProgrammeMatrix } from './programme-matrix';
import { ProgressMatrix } from './progress-matrix';

type Props = { slug: string; page: CohortPage; progress: Progress };

/** For who leads a group: the one thing to do, who asks for attention, what the next meeting lacks, and where everyone is. */
export async function Dashboard({ slug, page, progress }: Props) {
  const { programme } = progress;
  return (
    <>
      <LeadNextStep slug={slug} cohort={page.cohort} programme={programme} />
      <div className="halves">
        <Attention
          slug={slug}
          cohortId={page.cohort.id}
          list={progress.attention}
          matters={programme.matters}
        />
        <NextMeeting slug={slug} programme={programme} />
      </div>
      <WhereIsEveryone slug={slug} page={page} progress={progress} />
    </>
  );
}

async function WhereIsEveryone({ slug, page, progress }: Props) {
  const t = await getTranslations('group');
  const { people, steps, addresses, programme } = progress;
  const cohortId = page.cohort.id;
  return (
    <Section id="stappen" title={t('whereTitle')}>
      <p className="small soft">
        {t('whereText')} <span className="l:hidden">{t('whereOpenOnly')}</span>
      </p>
      {people.length === 0 && <EmptyState title={t('peopleNone')}>{t('peopleNoneText')}</EmptyState>}
      {people.length > 0 && programme.last && (
        <ProgrammeMatrix
          slug={slug}
          cohortId={cohortId}
          people={people}
          steps={steps}
          programme={programme}
          shared={page.shared}
          round={page.round}
        />
      )}
      {people.length > 0 && !programme.last && (
        <ProgressMatrix
          slug={slug}
          people={people}
          steps={steps}
          addresses={addresses}
          shared={page.shared}
          round={page.round}
        />
      )}
    </Section>
  );
}
