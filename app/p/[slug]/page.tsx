import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { CohortPage, Progress } from '@/lib/overviews/cohort-progress/get-cohort-progress';
import { getHome, type Home } from '@/lib/overviews/home/get-home';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { paths } from '@/lib/shared/paths';
import { Dashboard } from './groep/[cohort]/dashboard';
import { CourseTimeline } from './home/course-timeline';
import { AskedOfMe, SharedWithMe } from './home/from-others';
import { HomeNextStep } from './home/home-next-step';
import { LedGroups } from './home/led-groups';
import { OwnProgrammeSections } from './home/own-programme';
import { ParticipantSections } from './home/participant-sections';
import { ProgrammeStep } from './home/programme-step';
import { RingSection } from './home/ring-section';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('home'))('title') };
}

export default async function HomePage({ params }: PageProps<'/p/[slug]'>) {
  const { slug } = await params;
  const home = await inPartnership(slug, getHome);
  const { participant, facilitated, dashboard } = home;
  if (dashboard?.progress)
    return <LeaderHome slug={slug} home={home} dashboard={dashboard} progress={dashboard.progress} />;
  const group = participant
    ? { place: participant.place, meetingCount: participant.cohort.meetingCount }
    : facilitated[0];
  return (
    <>
      {participant?.programme && !participant.preparing ? (
        <ProgrammeStep slug={slug} participant={participant} programme={participant.programme} />
      ) : (
        <HomeNextStep slug={slug} home={home} />
      )}
      {group && (
        <RingSection
          place={group.place}
          meetingCount={group.meetingCount}
          firstPhase={participant && paths.development(slug)}
        />
      )}
      {participant && <CourseTimeline slug={slug} participant={participant} />}
      {participant?.programme && (
        <OwnProgrammeSections slug={slug} participant={participant} programme={participant.programme} />
      )}
      {participant && <ParticipantSections slug={slug} participant={participant} />}
      {/* The first of them is the next step of who takes part in no group. */}
      <AskedOfMe slug={slug} requests={participant ? home.askedOfMe : home.askedOfMe.slice(1)} />
      <LedGroups slug={slug} cohorts={facilitated} />
      <SharedWithMe slug={slug} shares={home.sharedWithMe} />
    </>
  );
}

type LeaderProps = { slug: string; home: Home; dashboard: CohortPage; progress: Progress };

/** For who leads a group and takes part in none, the first page is how that group stands. */
function LeaderHome({ slug, home, dashboard, progress }: LeaderProps) {
  return (
    <>
      <Dashboard slug={slug} page={dashboard} progress={progress} />
      <AskedOfMe slug={slug} requests={home.askedOfMe} />
      <LedGroups slug={slug} cohorts={home.facilitated.filter(({ id }) => id !== dashboard.cohort.id)} />
      <SharedWithMe slug={slug} shares={home.sharedWithMe} />
    </>
  );
}
