import { paths } from '@/lib/shared/paths';
import { type Deed, holds } from '../deed';
import type { LinkRead, Read } from '../read';

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
    changes: ['meeting'],
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
    who: 'ready',
    page: ({ slug }) => paths.account(slug),
    does: { action: `${account}#endAddress` },
    changes: ['calendar_feed'],
    harmless: 'the own calendar, whoever asks',
  },
];
