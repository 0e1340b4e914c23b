import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { getCohortPage } from '@/lib/overviews/cohort-progress/get-cohort-progress';
import { asLocale } from '@/lib/platform/i18n/locale';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { formatDayTime } from '@/lib/shared/dates';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { ProgressMatrix } from './progress-matrix';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('group'))('title') };
}

export default async function CohortPage({ params }: PageProps<'/p/[slug]/groep/[cohort]'>) {
  const { slug, cohort: cohortId } = await params;
  if (!isId(cohortId)) notFound();
  const page = await inPartnership(slug, (scope) => getCohortPage(scope, cohortId));
  const t = await getTranslations('group');
  const home = await getTranslations('home');
  const locale = asLocale(await getLocale());
  const { cohort, progress, participants, facilitators, shared } = page;
  return (
    <>
      <div className="stack-s">
        <h1>{cohort.name}</h1>
        <p className="lead">{t('start', { date: formatDayTime(cohort.startMeetingAt, locale) })}</p>
        {facilitators.length > 0 && (
          <p>
            {t('led', {
              names: listOf(
                facilitators.map(({ name }) => name),
                locale,
              ),
            })}
          </p>
        )}
      </div>
      {progress && (
        <Section id="stappen" title={t('whereTitle')}>
          <p className="small soft">
            {t('whereText')} <span className="l:hidden">{t('whereOpenOnly')}</span>
          </p>
          {participants.length === 0 ? (
            <EmptyState title={t('peopleNone')}>{t('peopleNoneText')}</EmptyState>
          ) : (
            <ProgressMatrix participants={participants} progress={progress} />
          )}
        </Section>
      )}
      <Section id="gedeeld" title={t('sharedTitle')}>
        {shared.length === 0 ? (
          <EmptyState title={t('sharedNone')}>{t('sharedNoneText')}</EmptyState>
        ) : (
          <ul className="plain-list ruled">
            {shared.map(({ shareId, subject, name }) => (
              <li key={shareId}>
                <a href={paths.shared(slug, shareId)}>
                  {home(subject === 'self_scan' ? 'sharedScan' : 'sharedQuestion', { name })}
                </a>
              </li>
            ))}
          </ul>
        )}
      </Section>
      {!progress && (
        <Section id="mensen" title={t('peopleTitle')}>
          <ul className="plain-list ruled">
            {participants.map(({ participantId, name, school }) => (
              <li key={participantId}>
                <b>{name}</b>
                {school && (
                  <>
                    <br />
                    <span className="soft small">{school.name}</span>
                  </>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function listOf(names: string[], locale: string) {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
