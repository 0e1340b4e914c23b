import { paths } from '@/lib/shared/paths';
import { type Deed, holds } from '../deed';
import type { LinkRead, Read } from '../read';
import { type PersonKey, secret } from '../world';

const everyone: PersonKey[] = [
  'ready',
  'halfway',
  'fresh',
  'newcomer',
  'leader',
  'otherLeader',
  'coordinator',
  'trainer',
  'bystander',
];

/** Reminders: own wishes, and the links in a mail. */
export const reminderReads: Record<string, Read | LinkRead> = {
  '/p/[slug]/account/herinneringen': {
    at: ({ slug }) => paths.ownReminders(slug),
    readers: everyone,
    says: () => 'name="on-halfway"',
  },
  '/p/[slug]/groep/[cohort]/herinneringen': {
    at: ({ slug, practice }) => paths.reminders(slug, practice.cohort),
    readers: ['leader'],
    says: ({ tag }) => `Oefengroep ${tag}`,
  },
  '/plan/[token]': {
    link: ({ practice }) => practice.links.plan,
    page: (token) => `${paths.planLink(token)}?antwoord=gelukt`,
    says: ({ tag }) => secret(tag, 'toBuddy', 'mailplan'),
  },
  '/herinneringen/[token]': {
    link: ({ practice }) => practice.links.wishes,
    page: paths.reminderWishes,
    says: () => 'name="on-halfway"',
  },
  '/herinneringen/[token]/uit': {
    link: ({ practice }) => practice.links.wishes,
    page: paths.reminderStop,
    says: () => '<form',
  },
  '/f/[token]/geen-herinnering': {
    link: ({ requests }) => requests.begun.token,
    page: paths.studentFormStop,
    says: () => '<form',
    olderToo: true,
  },
};

const own = 'app/p/[slug]/account/herinneringen/actions.ts#change';

const group = 'app/p/[slug]/groep/[cohort]/herinneringen/actions.ts';

export const reminderDeeds: Deed[] = [
  {
    name: 'set a reminder of a group',
    who: 'bystander',
    page: ({ slug, otherCohort }) => paths.reminders(slug, otherCohort),
    does: { action: `${group}#save` },
    which: holds('kind', 'preparation'),
    fill: () => ({ extra: 'Fijn als je het deze week doet.' }),
    changes: ['cohort_reminder'],
  },
  {
    name: 'send a reminder at once',
    who: 'bystander',
    page: ({ slug, otherCohort }) => paths.reminders(slug, otherCohort),
    does: { action: `${group}#sendNow` },
    changes: ['reminder', 'outbox_mail'],
  },
  {
    name: 'pause the own reminders',
    who: 'halfway',
    page: ({ slug }) => paths.ownReminders(slug),
    does: { action: own },
    which: holds('what', 'pause'),
    changes: ['member_reminder'],
    harmless: 'everyone pauses their own and nothing else: reminders/wishes.test.ts',
  },
  {
    name: 'choose the own reminders',
    after: 'pause the own reminders',
    who: 'halfway',
    page: ({ slug }) => paths.ownReminders(slug),
    does: { action: own },
    which: holds('what', 'choose'),
    changes: ['member_reminder'],
    harmless: 'everyone chooses their own and nothing else: reminders/wishes.test.ts',
  },
  {
    name: 'say by the mailed link that a plan was tried',
    who: 'link',
    page: ({ practice }) => `${paths.planLink(practice.links.plan)}?antwoord=gelukt`,
    does: { route: '/plan/[token]' },
    fill: () => ({ outcome: 'Het ging goed.' }),
    changes: ['practice_plan'],
  },
  {
    name: 'undo by the mailed link what was said of a plan',
    after: 'say by the mailed link that a plan was tried',
    who: 'link',
    page: ({ practice }) => `${paths.planLink(practice.links.plan)}?vastgelegd`,
    does: { route: '/plan/[token]' },
    changes: ['practice_plan'],
  },
  {
    name: 'choose reminders by the mailed link',
    who: 'link',
    page: ({ practice }) => paths.reminderWishes(practice.links.wishes),
    does: { route: '/herinneringen/[token]' },
    which: holds('what', 'choose'),
    changes: ['member_reminder'],
  },
  {
    name: 'stop reminders by the mailed link',
    after: 'choose reminders by the mailed link',
    who: 'link',
    page: ({ practice }) => paths.reminderStop(practice.links.wishes),
    does: { route: '/herinneringen/[token]/uit' },
    changes: ['member_reminder'],
    fromElsewhere: 'a mail program posts it (RFC 8058)',
  },
];
