import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { GroupFigures } from '@/app/p/[slug]/groep/[cohort]/group-figures';
import { ProgressMatrix } from '@/app/p/[slug]/groep/[cohort]/progress-matrix';
import { SharedList } from '@/app/p/[slug]/groep/[cohort]/shared-list';
import { AskedOfMe } from '@/app/p/[slug]/home/from-others';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { getSchoolPage, type SchoolPage } from '@/lib/overviews/school/get-school-page';
import { asLocale } from '@/lib/platform/i18n/locale';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { formatDayTime } from '@/lib/shared/dates';
import { paths } from '@/lib/shared/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('school'))('title') };
}

/** The schoolopleider's own school: the groups it takes part in, how its people stand, and what waits for this person. */
export default async function Page({ params }: PageProps<'/p/[slug]/school'>) {
  const { slug } = await params;
  const page = await inPartnership(slug, getSchoolPage);
  const t = await getTranslations('school');
  return (
    <>
      <div className="stack-s">
        <p className="eyebrow">{t('title')}</p>
        <h1>{page.school}</h1>
        <p className="lead">{t('lead')}</p>
      </div>
      <AskedOfMe slug={slug} requests={page.askedOfMe} />
      <SharedList slug={slug} shares={page.shared} />
      {page.cohorts.length === 0 && (
        <Section id="groepen" title={t('groups')}>
          <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
        </Section>
      )}
      {page.cohorts.map((cohort) => (
        <Cohort key={cohort.id} slug={slug} cohort={cohort} shared={page.shared} />
      ))}
    </>
  );
}

type CohortProps = { slug: string; cohort: SchoolPage['cohorts'][number]; shared: SchoolPage['shared'] };

async function Cohort({ slug, cohort, shared }: CohortProps) {
  const t = await getTranslations('school');
  const group = await getTranslations('group');
  const rounds = await getTranslations('rounds');
  const locale = asLocale(await getLocale());
  const { id, name, startMeetingAt, facilitators, people, steps, round, figures, leads } = cohort;
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(facilitators);
  return (
    <Section id={`groep-${id}`} title={leads ? <a href={paths.cohort(slug, id)}>{name}</a> : name}>
      <p className="soft">
        {group('start', { date: formatDayTime(startMeetingAt, locale) })}
        {facilitators.length > 0 && <>. {group('led', { names })}</>}.
      </p>
      <h3>{t('people')}</h3>
      {people.length === 0 || !round ? (
        <p>{t('peopleNone')}</p>
      ) : (
        <>
          <p className="small soft">
            {group('whereText')} <span className="l:hidden">{group('whereOpenOnly')}</span>
          </p>
          <ProgressMatrix
            slug={slug}
            people={people}
            steps={steps}
            shared={shared.filter((share) => share.cohort.id === id)}
            round={round}
          />
        </>
      )}
      <h3>{rounds('figures.title')}</h3>
      <GroupFigures {...figures} leads={leads} level={4} />
    </Section>
  );
}
