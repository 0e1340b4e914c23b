import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { FEWEST_PARTICIPANTS } from '@/lib/features/cohorts/limits';
import { getCohortChoices } from '@/lib/features/cohorts/queries';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { paths } from '@/lib/shared/paths';
import { AdminNav } from '../../admin-nav';
import { create } from '../actions';
import { choicesOf } from '../cohort-choices';
import { cohortWords } from '../cohort-words';
import { NewCohortForm } from './new-cohort-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cohorts'))('newTitle') };
}

/** What is good for most groups; the rest is asked. */
const initial = {
  startTime: '15:30',
  takesPart: 'voluntary',
  showOthers: 'afterScan',
  feedbackMode: 'named',
  feedbackDays: '30',
  homeworkMinutes: '60',
  planMinutes: '120',
  sharesWithTrainers: 'on',
};

export default async function NewCohortPage({ params }: PageProps<'/p/[slug]/beheer/groepen/nieuw'>) {
  const { slug } = await params;
  const choices = await inPartnership(slug, getCohortChoices);
  const t = await getTranslations('cohorts');
  const enough = choices.mentors.length >= FEWEST_PARTICIPANTS && choices.trainers.length > 0;
  return (
    <>
      <AdminNav slug={slug} />
      <div className="read">
        <div className="stack">
          <h1>{t('newTitle')}</h1>
          <p className="lead">{t('newText')}</p>
        </div>
        {enough ? (
          <div className="section open">
            <NewCohortForm
              create={create.bind(null, slug)}
              choices={await choicesOf(choices)}
              initial={initial}
              permalink={paths.adminNewCohort(slug)}
              words={await cohortWords()}
            />
          </div>
        ) : (
          <div className="section open">
            <EmptyState
              title={t('notEnoughTitle')}
              level={2}
              action={<LinkButton href={paths.adminMembers(slug)}>{t('toMembers')}</LinkButton>}
            >
              {t('notEnoughText')}
            </EmptyState>
          </div>
        )}
      </div>
    </>
  );
}
