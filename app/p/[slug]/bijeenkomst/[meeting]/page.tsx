import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { SharedItems } from '@/app/p/[slug]/gedeeld/shared-items';
import { Section } from '@/components/ui/section';
import { getMeetingPage } from '@/lib/overviews/meeting/get-meeting-page';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';
import { AfterSection } from './after-section';
import { Agenda } from './agenda';
import { Attendance } from './attendance';
import { HomeworkSection } from './homework-section';
import { MeetingHeading } from './meeting-heading';
import { MeetingResourcesSection } from './resources-section';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('meeting'))('pageTitle') };
}

/** One meeting: for participants what it is about and what they do for it, for who leads it also what is not ready. Once held, what comes of it goes first. */
export default async function Page({ params }: PageProps<'/p/[slug]/bijeenkomst/[meeting]'>) {
  const { slug, meeting: meetingId } = await params;
  if (!isId(meetingId)) notFound();
  const page = await inPartnership(slug, (scope) => getMeetingPage(scope, meetingId));
  const { frame, agenda, attendance } = page;
  const t = await getTranslations('meeting');
  const about = [
    <Agenda key="agenda" slug={slug} frame={frame} agenda={agenda} />,
    <MeetingResourcesSection key="bronnen" slug={slug} meetingId={meetingId} resources={page.resources} />,
  ];
  const after = [
    <HomeworkSection
      key="huiswerk"
      slug={slug}
      meetingId={meetingId}
      homework={page.homework}
      leads={frame.leads}
    />,
    page.shared.length > 0 && (
      <Section key="terugblik" id="terugblik" title={t('lookBackTitle')}>
        <p className="small soft">{t('lookBackText')}</p>
        <SharedItems slug={slug} items={page.shared} />
      </Section>
    ),
    <AfterSection key="daarna" slug={slug} frame={frame} recap={page.recap} />,
  ];
  return (
    <div className="read">
      <MeetingHeading frame={frame} />
      <Attendance slug={slug} frame={frame} attendance={attendance} />
      {frame.state === 'held' ? [...after, ...about] : [...about, ...after]}
      <p className="section">
        <a href={paths.cohort(slug, frame.meeting.cohortId)}>{t('back')}</a>
      </p>
    </div>
  );
}
