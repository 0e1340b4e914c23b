import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getHome } from '@/lib/overviews/home/get-home';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { paths } from '@/lib/shared/paths';
import { AskedOfMe, SharedWithMe } from './home/from-others';
import { HomeNextStep } from './home/home-next-step';
import { LedGroups } from './home/led-groups';
import { ParticipantSections } from './home/participant-sections';
import { RingSection } from './home/ring-section';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('home'))('title') };
}

export default async function HomePage({ params }: PageProps<'/p/[slug]'>) {
  const { slug } = await params;
  const home = await inPartnership(slug, getHome);
  const { participant, facilitated } = home;
  const group = participant
    ? { place: participant.place, meetingCount: participant.cohort.meetingCount }
    : facilitated[0];
  return (
    <>
      <HomeNextStep slug={slug} home={home} />
      {group && (
        <RingSection
          place={group.place}
          meetingCount={group.meetingCount}
          firstPhase={participant && paths.development(slug)}
        />
      )}
      {participant && <ParticipantSections slug={slug} participant={participant} />}
      {/* The first of them is the next step of who takes part in no group. */}
      <AskedOfMe slug={slug} requests={participant ? home.askedOfMe : home.askedOfMe.slice(1)} />
      <LedGroups slug={slug} cohorts={facilitated} />
      <SharedWithMe slug={slug} shares={home.sharedWithMe} />
    </>
  );
}
