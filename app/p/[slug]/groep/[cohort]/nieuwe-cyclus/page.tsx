import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import { FEWEST_PARTICIPANTS } from '@/lib/features/cohorts/limits';
import { type CycleToStart, getCycleToStart } from '@/lib/features/cohorts/start-cycle';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { start } from './actions';
import { CycleForm } from './cycle-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('nextCycle'))('title') };
}

/** The same people, another cycle: who goes on, what comes along, and what is asked anew. */
export default async function NextCyclePage({ params }: PageProps<'/p/[slug]/groep/[cohort]/nieuwe-cyclus'>) {
  const { slug, cohort: cohortId } = await params;
  if (!isId(cohortId)) notFound();
  const page = await inPartnership(slug, (scope) => getCycleToStart(scope, cohortId));
  const t = await getTranslations('nextCycle');
  const fields = await getTranslations('cohorts');
  const errors = await getTranslations('errors');
  const { cohort, facilitators, participants } = page;
  const enough = facilitators.length > 0 && participants.length >= FEWEST_PARTICIPANTS;
  return (
    <div className="read stack-l">
      <div className="stack-s">
        <p className="eyebrow">{cohort.name}</p>
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </div>
      <GoingOn page={page} />
      <Section id="nieuw" title={t('newTitle')}>
        {enough ? (
          <CycleForm
            action={start.bind(null, slug)}
            cohort={cohort.id}
            pooled={cohort.feedbackMode === 'pooled'}
            initial={{ startTime: '15:30' }}
            permalink={paths.nextCycle(slug, cohort.id)}
            words={{
              name: fields('name'),
              nameHint: t('nameHint', { name: cohort.name }),
              startDay: fields('startDay'),
              startTime: fields('startTime'),
              lastDay: fields('lastDay'),
              feedbackClosesOn: fields('feedbackClosesOn'),
              feedbackClosesHint: fields('feedbackClosesHint'),
              start: t('start', { count: participants.length }),
              busy: fields('busy'),
              signIn: errors('signInAgain'),
            }}
          />
        ) : (
          <p>{t(facilitators.length === 0 ? 'nobodyLeads' : 'few')}</p>
        )}
      </Section>
    </div>
  );
}

async function GoingOn({ page: { facilitators, participants } }: { page: CycleToStart }) {
  const t = await getTranslations('nextCycle');
  return (
    <Section id="mee" title={t('alongTitle')}>
      <ul>
        <li>{t('alongPeople', { count: participants.length })}</li>
        <li>{t('alongSettings')}</li>
        <li>{t('notAlong')}</li>
        <li>{t('mailed')}</li>
      </ul>
      <h3>{t('leaders')}</h3>
      <ul className="plain-list ruled">
        {facilitators.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      <h3>{t('people')}</h3>
      <ul className="plain-list ruled">
        {participants.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      <p className="hint">{t('later')}</p>
    </Section>
  );
}
