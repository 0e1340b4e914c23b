import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import { listMyCohorts } from '@/lib/core/cohorts/list-my-cohorts';
import { type CohortPage, getCohortPage } from '@/lib/overviews/cohort-progress/get-cohort-progress';
import { asLocale } from '@/lib/platform/i18n/locale';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { formatDay, formatDayTime } from '@/lib/shared/dates';
import { isId } from '@/lib/shared/ids';
import { Dashboard } from './dashboard';
import { OwnDuo } from './duo-section';
import { GroupFigures } from './group-figures';
import { GroupLinks } from './group-links';
import { MeetingList } from './meeting-list';
import { SharedList } from './shared-list';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('group'))('title') };
}

/** How the group stands; for who leads it also whom to mail today. */
export default async function Page({ params }: PageProps<'/p/[slug]/groep/[cohort]'>) {
  const { slug, cohort: cohortId } = await params;
  if (!isId(cohortId)) notFound();
  const { page, own } = await inPartnership(slug, async (scope) => ({
    page: await getCohortPage(scope, cohortId),
    own: await listMyCohorts(scope),
  }));
  const t = await getTranslations('group');
  const rounds = await getTranslations('rounds');
  const { progress, participants, shared, figures, takesPart } = page;
  const others = own.running.length + own.earlier.length > 1;
  return (
    <>
      {progress && <Dashboard slug={slug} page={page} progress={progress} />}
      {progress ? (
        <Section id="groep" title={page.cohort.name}>
          <About page={page} />
          <GroupLinks slug={slug} cohortId={cohortId} leads others={others} />
        </Section>
      ) : (
        <div className="stack">
          <h1>{page.cohort.name}</h1>
          <About page={page} />
          {own.earlier.some(({ id }) => id === cohortId) && <p className="soft">{t('finished')}</p>}
          <GroupLinks slug={slug} cohortId={cohortId} leads={false} others={others} />
        </div>
      )}
      <MeetingList
        slug={slug}
        cohortId={cohortId}
        leads={progress !== null}
        meetings={page.course.meetings}
      />
      {takesPart && <OwnDuo slug={slug} buddies={page.buddies} />}
      <Section id="groepsradar" title={rounds('figures.title')}>
        <p>{rounds('figures.text')}</p>
        <GroupFigures {...figures} leads={progress !== null} />
      </Section>
      <SharedList slug={slug} shares={shared} items={page.sharedItems} />
      {!progress && (
        <Section id="mensen" title={t('peopleTitle')}>
          <ul className="plain-list ruled">
            {participants.map(({ participantId, name, school }) => (
              <li key={participantId}>
                <b>{name}</b>
                {school && <span className="soft"> {school}</span>}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** Since when, led by whom, and which round of scans is open. */
async function About({ page: { cohort, round, facilitators } }: { page: CohortPage }) {
  const t = await getTranslations('group');
  const locale = asLocale(await getLocale());
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(facilitators);
  return (
    <div className="stack-s">
      <p className="lead">{t('start', { date: formatDayTime(cohort.startMeetingAt, locale) })}</p>
      {facilitators.length > 0 && <p>{t('led', { names })}</p>}
      <p>
        {t(round.closedAt ? 'roundClosed' : 'roundOpen', {
          kind: round.kind,
          date: formatDay(round.closedAt ?? round.openedAt, locale),
        })}
      </p>
    </div>
  );
}
