import { paths } from '@/lib/shared/paths';
import type { Deed } from '../deed';
import type { PostOnly, Read } from '../read';
import { type PersonKey, secret } from '../world';

const group: PersonKey[] = ['ready', 'leader', 'otherLeader', 'halfway', 'fresh'];
const leaders: PersonKey[] = ['leader', 'otherLeader'];

/** Resources, messages to a group, and its next cycle. */
export const resourceReads: Record<string, Read | PostOnly> = {
  '/p/[slug]/bronnen': {
    at: ({ slug }) => paths.resources(slug),
    readers: ['newcomer', 'coordinator', 'trainer', 'bystander', ...group],
    says: ({ tag }) => `Bron voor iedereen ${tag}`,
  },
  '/p/[slug]/bronnen/nieuw': {
    at: ({ slug }) => paths.newResource(slug),
    readers: ['coordinator', 'bystander', ...leaders],
    says: () => 'name="title"',
  },
  '/p/[slug]/bronnen/bestand': { posts: ({ slug }) => paths.resourceUpload(slug), answers: 405 },
  '/p/[slug]/bronnen/[resource]': {
    at: ({ slug, library }) => paths.resource(slug, library.own),
    readers: group,
    says: ({ tag }) => secret(tag, 'group', 'bron'),
  },
  '/p/[slug]/bronnen/[resource]/wijzigen': {
    at: ({ slug, library }) => paths.changeResource(slug, library.own),
    readers: leaders,
    says: ({ tag }) => secret(tag, 'group', 'bron'),
  },
  '/p/[slug]/bronnen/[resource]/bestand': {
    at: ({ slug, library }) => paths.resourceFile(slug, library.file),
    readers: group,
    says: ({ tag }) => secret(tag, 'group', 'bestand'),
  },
  '/p/[slug]/groep/[cohort]/bronnen': {
    at: ({ slug, cohort }) => paths.cohortResources(slug, cohort),
    readers: group,
    says: ({ tag }) => `Eigen bron ${tag}`,
  },
  '/p/[slug]/groep/[cohort]/berichten': {
    at: ({ slug, cohort }) => paths.messages(slug, cohort),
    readers: group,
    says: ({ tag }) => secret(tag, 'group', 'bericht'),
  },
  '/p/[slug]/groep/[cohort]/nieuwe-cyclus': {
    at: ({ slug, cohort }) => paths.nextCycle(slug, cohort),
    readers: [...leaders, 'coordinator'],
    says: ({ people }) => people.fresh.name,
  },
};

const library = 'app/p/[slug]/bronnen/actions.ts';
const meeting = 'app/p/[slug]/bijeenkomst/[meeting]/resource-actions.ts';

/** In the group that only `bystander` leads. */
export const resourceDeeds: Deed[] = [
  {
    name: 'add a resource to a group',
    who: 'bystander',
    page: ({ slug, otherCohort }) => `${paths.newResource(slug)}?groep=${otherCohort}`,
    does: { action: `${library}#add` },
    fill: () => ({ title: 'Velon', url: 'velon.nl', body: 'Lees dit eens.' }),
    changes: ['resource'],
  },
  {
    name: 'add a file to a group',
    who: 'bystander',
    page: ({ slug, otherCohort }) => `${paths.newResource(slug)}?groep=${otherCohort}&soort=bestand`,
    does: { route: '/p/[slug]/bronnen/bestand' },
    file: { field: 'file', name: 'isolatie.pdf', content: '%PDF-1.4\n%%EOF\n' },
    changes: ['resource', 'resource_file'],
  },
  {
    name: 'change a resource',
    who: 'bystander',
    page: ({ slug, library: { toChange } }) => paths.changeResource(slug, toChange),
    does: { action: `${library}#change` },
    fill: () => ({ title: 'Anders', body: 'Een andere tekst.' }),
    changes: ['resource'],
  },
  {
    name: 'attach a resource to a meeting',
    who: 'bystander',
    page: ({ slug, otherHeld }) => paths.meeting(slug, otherHeld),
    does: { action: `${meeting}#attach` },
    fill: ({ library: { toChange } }) => ({ resource: toChange, place: 'agenda' }),
    changes: ['resource_use'],
  },
  {
    name: 'detach a resource from a meeting',
    who: 'bystander',
    after: 'attach a resource to a meeting',
    page: ({ slug, otherHeld }) => paths.meeting(slug, otherHeld),
    does: { action: `${meeting}#detach` },
    changes: ['resource_use'],
  },
  {
    name: 'remove a resource',
    who: 'bystander',
    page: ({ slug, library: { toRemove } }) => paths.resource(slug, toRemove),
    does: { action: `${library}#remove` },
    changes: ['resource'],
  },
  {
    name: 'send a message to the group',
    who: 'bystander',
    page: ({ slug, otherCohort }) => paths.messages(slug, otherCohort),
    does: { action: 'app/p/[slug]/groep/[cohort]/berichten/actions.ts#send' },
    fill: () => ({ subject: 'Volgende week', text: 'Neem je kaarten mee.', step: 'send' }),
    changes: ['group_message', 'outbox_mail'],
  },
  {
    name: 'start a next cycle',
    who: 'leader',
    also: ['otherLeader', 'coordinator'],
    page: ({ slug, cohort }) => paths.nextCycle(slug, cohort),
    does: { action: 'app/p/[slug]/groep/[cohort]/nieuwe-cyclus/actions.ts#start' },
    fill: () => ({ name: 'Groep verder', startDay: '2090-01-12', startTime: '15:30', lastDay: '2090-06-30' }),
    changes: [
      'audit_event',
      'cohort',
      'cohort_facilitator',
      'cohort_school',
      'meeting',
      'outbox_mail',
      'participant',
      'scan_round',
    ],
  },
];
