import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { Tabs } from '@/components/ui/links';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { getCurrentParticipation } from '@/lib/core/cohorts/participation';
import { listTrainersToAsk } from '@/lib/features/feedback/queries';
import { found } from '@/lib/platform/errors';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { paths } from '@/lib/shared/paths';
import { ask } from '../actions';
import { AskForm } from './ask-form';
import { askWords, type Trainer, trainerOptions } from './ask-words';
import { PooledTerms, whyClosed } from './pooled-terms';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('feedback'))('newTitle') };
}

/** Asks a student, or with `?aan=opleider` a trainer of the partnership. */
export default async function NewRequestPage({
  params,
  searchParams,
}: PageProps<'/p/[slug]/feedback/nieuw'>) {
  const { slug } = await params;
  const kind = (await searchParams).aan === 'opleider' ? 'trainer' : 'student';
  const { cohort, round, trainers } = await inPartnership(slug, async (scope) => {
    const participation = found(await getCurrentParticipation(scope));
    const asked: Trainer[] = kind === 'trainer' ? await listTrainersToAsk(scope, participation.round.id) : [];
    return { cohort: participation.cohort, round: participation.round, trainers: asked };
  });
  const t = await getTranslations('feedback');
  const here = paths.newRequest(slug);
  const pooled = kind === 'student' && cohort.feedbackMode === 'pooled';
  const closed = pooled ? await whyClosed(round.feedbackClosesAt) : null;
  return (
    <div className="read">
      <div className="stack">
        <h1>{t('newTitle')}</h1>
        <Tabs
          label={t('newTabs')}
          links={[
            { href: here, label: t('newStudent'), current: kind === 'student' },
            { href: `${here}?aan=opleider`, label: t('newTrainer'), current: kind === 'trainer' },
          ]}
        />
        <p>{t(kind === 'student' ? 'newStudentText' : 'newTrainerText')}</p>
        {closed ? (
          <Notice>{closed}</Notice>
        ) : kind === 'trainer' && trainers.length === 0 ? (
          <EmptyState title={t('noTrainersTitle')}>{t('noTrainersText')}</EmptyState>
        ) : (
          <AskForm
            key={kind}
            ask={ask.bind(null, slug)}
            kind={kind}
            trainers={await trainerOptions(trainers)}
            permalink={kind === 'student' ? here : `${here}?aan=opleider`}
            words={await askWords()}
          />
        )}
      </div>
      <Section id="te-lezen" title={t('toldTitle')}>
        <ul>
          <li>{t('toldWho')}</li>
          {pooled ? (
            <PooledTerms closesAt={round.feedbackClosesAt} />
          ) : (
            <>
              <li>{t(cohort.showOthersEarly ? 'toldReaderAtOnce' : 'toldReaderAfterScan')}</li>
              <li>{t(kind === 'student' ? 'toldStudent' : 'toldTrainer')}</li>
              <li>{t(kind === 'student' ? 'toldDays' : 'toldDaysTrainer', { days: cohort.feedbackDays })}</li>
            </>
          )}
        </ul>
      </Section>
    </div>
  );
}
