import { keepInStep } from '@/lib/core/meetings/start-meeting';
import { createFeedToken } from '@/lib/features/calendar-feed/feed-token';
import { makeFeed } from '@/lib/features/calendar-feed/make-feed';
import { addClosure } from '@/lib/features/closures/add-closure';
import { env } from '@/lib/platform/env';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { paths } from '@/lib/shared/paths';
import { as } from '@/tests/factories/cast';
import { type Deed, holds } from '../deed';
import type { LinkRead, Read } from '../read';
import type { Cast, World } from '../world';

/** The line of dates, days without school, and the address of somebody's calendar. */
export const planReads: Record<string, Read | LinkRead> = {
  '/p/[slug]/groep/[cohort]/bijeenkomsten': {
    at: ({ slug, cohort }) => paths.meetings(slug, cohort),
    readers: ['leader', 'otherLeader', 'ready', 'halfway', 'fresh'],
    says: ({ tag }) => `Groep ${tag}`,
  },
  '/p/[slug]/beheer/vrije-dagen': {
    at: ({ slug }) => paths.adminClosures(slug),
    readers: ['coordinator'],
    says: ({ tag }) => `Studiedag ${tag}`,
  },
  '/p/[slug]/beheer/vrije-dagen/[closure]': {
    at: ({ slug, plan }) => paths.adminClosure(slug, plan.closure),
    readers: ['coordinator'],
    says: ({ tag }) => `Studiedag ${tag}`,
  },
  '/agenda/[token]': {
    link: ({ plan }) => plan.feedToken,
    page: paths.calendarFeed,
    says: ({ tag }) => `Lokaal ${tag}`,
  },
};

const closures = 'app/p/[slug]/beheer/vrije-dagen/actions.ts';
const meetings = 'app/p/[slug]/groep/[cohort]/bijeenkomsten/actions.ts';
const account = 'app/p/[slug]/account/actions.ts';
const wish = 'aantal=3&dag=&tijd=15%3A30&duur=180';

/** In an order in which each leaves the next its place; the other group is left without a date that was announced. */
export const planDeeds: Deed[] = [
  {
    name: 'add days without school',
    who: 'coordinator',
    page: ({ slug }) => paths.adminClosures(slug),
    does: { action: `${closures}#add` },
    fill: () => ({ name: 'Open dag', of: 'everyone', firstDay: '2027-02-04', lastDay: '2027-02-05' }),
    changes: ['closure', 'audit_event'],
  },
  {
    name: 'take the school holidays over',
    who: 'coordinator',
    page: ({ slug }) => paths.adminClosures(slug),
    does: { action: `${closures}#takeOverAll` },
    changes: ['closure', 'audit_event'],
  },
  {
    name: 'change days without school',
    who: 'coordinator',
    page: ({ slug, plan }) => paths.adminClosure(slug, plan.closure),
    does: { action: `${closures}#change` },
    fill: () => ({ name: 'Studiedagen', of: 'zuid', firstDay: '2027-03-11', lastDay: '2027-03-12' }),
    changes: ['closure', 'audit_event'],
  },
  {
    name: 'remove days without school',
    who: 'coordinator',
    page: ({ slug, plan }) => paths.adminClosure(slug, plan.closure),
    does: { action: `${closures}#remove` },
    changes: ['closure', 'audit_event'],
  },
  {
    name: 'save proposed dates',
    who: 'bystander',
    page: ({ slug, otherCohort }) => `${paths.meetings(slug, otherCohort)}?eerste=2089-01-11&${wish}`,
    does: { action: `${meetings}#save` },
    fill: () => ({ step: 'save' }),
    changes: ['meeting', 'cohort'],
  },
  {
    name: 'add a meeting',
    who: 'bystander',
    page: ({ slug, otherCohort }) => paths.meetings(slug, otherCohort),
    does: { action: `${meetings}#add` },
    changes: ['meeting', 'cohort'],
  },
  {
    name: 'move a meeting',
    who: 'bystander',
    page: ({ slug, otherCohort, plan }) =>
      `${paths.meetings(slug, otherCohort)}?schuif=${plan.otherMeeting}&datum=2089-01-12&tijd=16%3A00&duur=120`,
    does: { action: `${meetings}#move` },
    changes: ['meeting', 'cohort'],
  },
  {
    name: 'announce a meeting',
    who: 'bystander',
    page: ({ slug, otherCohort }) => paths.meetings(slug, otherCohort),
    does: { action: `${meetings}#announce` },
    which: (form, { plan }) => holds('meeting', plan.otherMeeting)(form),
    changes: ['meeting', 'outbox_mail'],
  },
  {
    name: 'cancel a meeting',
    who: 'bystander',
    page: ({ slug, otherCohort }) => paths.meetings(slug, otherCohort),
    does: { action: `${meetings}#cancel` },
    which: (form, { plan }) => holds('meeting', plan.otherMeeting)(form),
    changes: ['meeting', 'cohort', 'outbox_mail'],
  },
  {
    name: 'make an address for one’s calendar',
    who: 'halfway',
    page: ({ slug }) => paths.account(slug),
    does: { action: `${account}#makeAddress` },
    changes: ['calendar_feed'],
    harmless: 'the own calendar, whoever asks',
  },
  {
    name: 'end the address of one’s calendar',
    who: 'halfway',
    page: ({ slug }) => paths.account(slug),
    does: { action: `${account}#endAddress` },
    changes: ['calendar_feed'],
    harmless: 'the own calendar, whoever asks',
  },
];

type Cohorts = { cohort: string; otherCohort: string };

/** A closed day, a meeting of the group that was announced, and an address of `ready`'s calendar, where that stands. */
export async function makePlan(
  { home, members }: Cast,
  { cohort, otherCohort }: Cohorts,
  tag: string,
): Promise<World['plan']> {
  const { partnershipId } = home;
  const day = { of: { region: null, schoolId: null }, firstDay: '2027-03-11', lastDay: '2027-03-11' };
  await as(members.coordinator, (scope) => addClosure(scope, { name: `Studiedag ${tag}`, ...day }));
  await as(members.ready, makeFeed);
  return inTenant(partnershipId, async (scope) => {
    const { tx, now } = scope;
    const startsAt = new Date(now.getTime() + 49 * 86_400_000);
    const row = { cohortId: cohort, kind: 'work', startsAt, createdAt: now, announcedAt: now } as const;
    await tx.meeting.createMany({ data: [{ ...row, room: `Lokaal ${tag}` }] });
    const closure = await tx.closure.findFirstOrThrow({ select: { id: true } });
    const other = await tx.meeting.findFirstOrThrow({
      where: { cohortId: otherCohort, kind: 'start' },
      select: { id: true },
    });
    // As a form has them, and the group's first date with them.
    await tx.$executeRaw`UPDATE meeting SET starts_at = date_trunc('minute', starts_at) WHERE cohort_id = ${otherCohort}::uuid`;
    await keepInStep(scope, otherCohort);
    const ids = { partnershipId, memberId: members.ready.memberId, version: 1 };
    return {
      closure: closure.id,
      otherMeeting: other.id,
      feedToken: createFeedToken(env().LEERKRING_SECRET, ids),
    };
  });
}
