import { paths } from '@/lib/shared/paths';
import { type Deed, holds } from '../deed';
import type { Read } from '../read';
import { type PersonKey, secret } from '../world';

const leaders: PersonKey[] = ['leader', 'otherLeader'];
const keepers: PersonKey[] = [...leaders, 'bystander', 'coordinator'];
const group: PersonKey[] = [...leaders, 'ready', 'halfway', 'fresh'];
const preparing = 'app/p/[slug]/bijeenkomst/[meeting]/voorbereiden/actions.ts';
const attending = 'app/p/[slug]/bijeenkomst/[meeting]/aanwezigheid/actions.ts';
const werkvormen = 'app/p/[slug]/werkvormen/actions.ts';

/** The page of one meeting, its preparation, and the catalogue of werkvormen. */
export const meetingReads: Record<string, Read> = {
  '/p/[slug]/bijeenkomst/[meeting]': {
    at: ({ slug, meeting }) => paths.meeting(slug, meeting),
    readers: group,
    says: ({ tag }) => `Groep ${tag}`,
  },
  '/p/[slug]/bijeenkomst/[meeting]/voorbereiden': {
    at: ({ slug, meeting }) => paths.prepare(slug, meeting),
    readers: leaders,
    says: ({ tag }) => secret(tag, 'led', 'voorbereiding'),
  },
  '/p/[slug]/bijeenkomst/[meeting]/voorbereiden/versies': {
    at: ({ slug, meeting }) => paths.preparationVersions(slug, meeting),
    readers: leaders,
    says: ({ people }) => people.leader.name,
  },
  '/p/[slug]/bijeenkomst/[meeting]/voorbereiden/versies/[version]': {
    at: ({ slug, meeting, preparation }) => paths.preparationVersion(slug, meeting, preparation),
    readers: leaders,
    says: ({ tag }) => secret(tag, 'led', 'voorbereiding'),
  },
  '/p/[slug]/bijeenkomst/[meeting]/aanwezigheid': {
    at: ({ slug, underWay }) => paths.attendance(slug, underWay),
    readers: leaders,
    says: ({ tag }) => secret(tag, 'task', 'inhalen'),
  },
  '/p/[slug]/werkvormen': {
    at: ({ slug }) => paths.werkvormen(slug),
    readers: [...group, 'coordinator', 'trainer', 'bystander', 'newcomer'],
    says: ({ tag }) => `Werkvorm ${tag}`,
  },
  '/p/[slug]/werkvormen/nieuw': {
    at: ({ slug }) => paths.newWerkvorm(slug),
    readers: keepers,
    says: () => 'name="steps"',
  },
  '/p/[slug]/werkvormen/[werkvorm]': {
    at: ({ slug, werkvorm }) => paths.werkvorm(slug, werkvorm),
    readers: keepers,
    says: ({ tag }) => `Werkvorm ${tag}`,
  },
};

/** Instead of texts with the tag in them: a form shows again what was typed, also to who is not signed in. */
const plain = Object.fromEntries(
  ['bring', 'note', 'onHomework', 'onTheory', 'dialogue', 'deepening', 'block-0-title', 'block-0-note'].map(
    (field) => [field, 'In gewone woorden'],
  ),
);

/** Preparing the start meeting, one after the other; the last leaves the agenda to who comes next. */
export const meetingDeeds: Deed[] = [
  {
    name: 'prepare a meeting',
    who: 'otherLeader',
    page: ({ slug, meeting }) => paths.prepare(slug, meeting),
    does: { action: `${preparing}#save` },
    fill: () => ({ ...plain, purpose: 'Leervragen naast elkaar leggen', 'block-0-minutes': '30' }),
    also: leaders,
    changes: ['agenda_block', 'draft_version', 'meeting'],
  },
  {
    name: 'say where a meeting is',
    who: 'leader',
    page: ({ slug, meeting }) => paths.prepare(slug, meeting),
    does: { action: `${preparing}#place` },
    fill: () => ({ room: 'Lokaal 3.01', onlineUrl: 'https://overleg.example.nl/kamer' }),
    also: leaders,
    changes: ['meeting'],
  },
  {
    name: 'copy an agenda',
    who: 'leader',
    page: ({ slug, meeting }) => paths.prepare(slug, meeting),
    does: { action: `${preparing}#copy` },
    fill: () => ({ from: 'work' }),
    also: leaders,
    changes: ['agenda_block', 'draft_version', 'meeting'],
  },
  {
    name: 'put an earlier version of a preparation back',
    who: 'otherLeader',
    page: ({ slug, meeting, preparation }) => paths.preparationVersion(slug, meeting, preparation),
    does: { action: `${preparing}#restore` },
    also: leaders,
    changes: ['agenda_block', 'draft_version', 'meeting'],
  },
  {
    name: 'say that one cannot come',
    who: 'ready',
    page: ({ slug, meeting }) => paths.meeting(slug, meeting),
    does: { action: `${attending}#absence` },
    fill: () => ({ reason: 'personal' }),
    changes: ['attendance'],
    onOneself: true,
  },
  {
    name: 'come after all',
    after: 'say that one cannot come',
    who: 'ready',
    page: ({ slug, meeting }) => paths.meeting(slug, meeting),
    does: { action: `${attending}#absence` },
    which: holds('change', 'takeBack'),
    changes: ['attendance'],
    onOneself: true,
  },
  {
    name: 'tick a catch-up task off',
    who: 'halfway',
    page: ({ slug, underWay }) => paths.meeting(slug, underWay),
    does: { action: `${attending}#tick` },
    changes: ['catch_up_task'],
    onOneself: true,
  },
  {
    name: 'open a catch-up task again',
    who: 'halfway',
    page: ({ slug, underWay }) => paths.meeting(slug, underWay),
    does: { action: `${attending}#tick` },
    changes: ['catch_up_task'],
    onOneself: true,
  },
  {
    name: 'give a task to catch up',
    who: 'otherLeader',
    page: ({ slug, underWay }) => paths.attendance(slug, underWay),
    does: { action: `${attending}#catchUp` },
    fill: () => ({ text: 'Lees de terugkoppeling.', dueOn: '2099-02-10' }),
    also: leaders,
    changes: ['catch_up_task'],
  },
  {
    name: 'write down who was there',
    who: 'leader',
    page: ({ slug, underWay }) => paths.attendance(slug, underWay),
    does: { action: `${attending}#record` },
    fill: ({ participant }) => ({ [`state-${participant}`]: 'late' }),
    also: leaders,
    changes: ['attendance'],
  },
  {
    name: 'add a werkvorm',
    who: 'leader',
    page: ({ slug }) => paths.newWerkvorm(slug),
    does: { action: `${werkvormen}#add` },
    fill: () => ({ title: 'Wandelen in tweetallen', phase: '2', minutes: '20', steps: 'Loop', source: '' }),
    also: keepers,
    changes: ['werkvorm'],
  },
  {
    name: 'change a werkvorm',
    who: 'coordinator',
    page: ({ slug, werkvorm }) => paths.werkvorm(slug, werkvorm),
    does: { action: `${werkvormen}#change` },
    fill: () => ({ title: 'Schrijven in stilte', minutes: '25' }),
    also: keepers,
    changes: ['werkvorm'],
  },
  {
    name: 'retire a werkvorm',
    who: 'leader',
    page: ({ slug }) => paths.werkvormen(slug),
    does: { action: `${werkvormen}#retire` },
    which: (form, { werkvorm }) => holds('werkvorm', werkvorm)(form),
    also: keepers,
    changes: ['werkvorm'],
  },
];
