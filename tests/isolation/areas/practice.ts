import { paths } from '@/lib/shared/paths';
import { type Deed, holds } from '../deed';
import type { PostOnly, Read } from '../read';
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
const group: PersonKey[] = ['halfway', 'ready', 'fresh'];

/** Own plans, notes and reflections, what is shared of them, and duos. */
export const practiceReads: Record<string, Read | PostOnly> = {
  '/p/[slug]/plannen': {
    at: ({ slug }) => paths.plans(slug),
    readers: everyone,
    says: ({ tag }) => secret(tag, 'ready', 'concept'),
  },
  '/p/[slug]/plannen/duo': {
    at: ({ slug }) => paths.buddyPlans(slug),
    readers: ['fresh', ...everyone.filter((person) => person !== 'fresh')],
    says: ({ tag }) => secret(tag, 'toBuddy', 'plan'),
  },
  '/p/[slug]/plannen/nieuw/[meeting]': {
    at: ({ slug, practice }) => paths.newPlan(slug, practice.meeting),
    readers: group,
    says: () => 'name="situation"',
  },
  '/p/[slug]/plannen/[plan]': {
    at: ({ slug, practice }) => paths.plan(slug, practice.plans.planned),
    readers: ['ready'],
    says: ({ tag }) => secret(tag, 'toBuddy', 'plan'),
  },
  '/p/[slug]/plannen/[plan]/wijzigen': {
    at: ({ slug, practice }) => paths.changePlan(slug, practice.plans.draft),
    readers: ['ready'],
    says: ({ tag }) => secret(tag, 'ready', 'concept'),
  },
  '/p/[slug]/notities': {
    at: ({ slug }) => paths.notes(slug),
    readers: everyone,
    says: ({ tag }) => secret(tag, 'ready', 'ervaring'),
  },
  '/p/[slug]/notities/[note]': {
    at: ({ slug, practice }) => paths.note(slug, practice.notes.own),
    readers: ['ready'],
    says: ({ tag }) => secret(tag, 'ready', 'ervaring'),
  },
  '/p/[slug]/reflecties': {
    at: ({ slug }) => paths.reflections(slug),
    readers: everyone,
    says: ({ slug, practice }) => paths.reflection(slug, practice.meeting, 'practice'),
  },
  '/p/[slug]/reflecties/[meeting]/[kind]': {
    at: ({ slug, practice }) => paths.reflection(slug, practice.meeting, 'meeting'),
    readers: ['ready', 'halfway', 'fresh'],
    says: ({ tag }) => secret(tag, 'ready', 'reflectie'),
  },
  '/p/[slug]/reflecties/[meeting]/[kind]/bewaren': {
    posts: ({ slug, practice }) => paths.reflectionSave(slug, practice.meeting, 'meeting'),
    answers: 303,
  },
  '/p/[slug]/reflecties/[meeting]/[kind]/antwoorden': {
    posts: ({ slug, practice }) => paths.reflectionAnswers(slug, practice.meeting, 'meeting'),
    answers: 405,
  },
  '/p/[slug]/gedeeld': {
    at: ({ slug }) => paths.sharedWithMe(slug),
    readers: ['leader', ...everyone.filter((person) => person !== 'leader')],
    says: ({ slug, practice }) => paths.shared(slug, practice.shares.reflection),
  },
  '/p/[slug]/delen': {
    at: ({ slug }) => paths.ownSharing(slug),
    readers: everyone,
    says: ({ people }) => people.leader.name,
  },
  '/p/[slug]/groep/[cohort]/duos': {
    at: ({ slug, practice }) => paths.duos(slug, practice.cohort),
    readers: ['leader'],
    says: ({ people }) => people.halfway.name,
  },
  '/p/[slug]/groep/[cohort]/plannen': {
    at: ({ slug, practice }) => paths.planFacts(slug, practice.cohort),
    readers: ['leader'],
    says: ({ people }) => people.halfway.name,
  },
};

const plans = 'app/p/[slug]/plannen/actions.ts';
const notes = 'app/p/[slug]/notities/actions.ts';
const reflections = 'app/p/[slug]/reflecties/actions.ts';
const sharing = 'app/p/[slug]/delen/actions.ts';

export const practiceDeeds: Deed[] = [
  {
    name: 'make a plan',
    who: 'halfway',
    page: ({ slug, practice }) => paths.newPlan(slug, practice.meeting),
    does: { action: `${plans}#save` },
    fill: () => ({
      situation: 'mijn student binnenkomt',
      action: 'eerst vragen hoe het gaat',
      hope: 'dat het gesprek van de student is',
      minutes: '30',
      plannedOn: '2090-01-12',
      as: 'planned',
    }),
    changes: ['practice_plan'],
    onOneself: true,
  },
  {
    name: 'say that a plan was tried',
    who: 'ready',
    page: ({ slug, practice }) => paths.plan(slug, practice.plans.planned),
    does: { action: `${plans}#settle` },
    which: holds('state', 'tried'),
    fill: () => ({ outcome: 'Het ging goed.' }),
    changes: ['practice_plan'],
  },
  {
    name: 'undo what was said of a plan',
    who: 'ready',
    page: ({ slug, practice }) => paths.plan(slug, practice.plans.planned),
    does: { action: `${plans}#undo` },
    after: 'say that a plan was tried',
    changes: ['practice_plan'],
  },
  {
    name: 'move a plan',
    after: 'undo what was said of a plan',
    who: 'ready',
    page: ({ slug, practice }) => paths.plan(slug, practice.plans.planned),
    does: { action: `${plans}#move` },
    fill: () => ({ plannedOn: '2090-01-19' }),
    changes: ['practice_plan'],
  },
  {
    name: 'make two plans of one',
    who: 'ready',
    page: ({ slug, practice }) => paths.plan(slug, practice.plans.big),
    does: { action: `${plans}#split` },
    changes: ['practice_plan'],
  },
  {
    name: 'remove a plan',
    who: 'ready',
    page: ({ slug, practice }) => paths.plan(slug, practice.plans.draft),
    does: { action: `${plans}#remove` },
    changes: ['practice_plan'],
  },
  {
    name: 'write an experience',
    who: 'halfway',
    page: ({ slug }) => paths.notes(slug),
    does: { action: `${notes}#save` },
    fill: () => ({ text: 'Mijn student begon zelf.', url: 'https://video.example.nl/1', consent: 'on' }),
    changes: ['practice_note'],
    onOneself: true,
  },
  {
    name: 'write in a reflection as a script does',
    who: 'halfway',
    page: ({ slug, practice }) => paths.reflectionAnswers(slug, practice.meeting, 'meeting'),
    does: { route: '/p/[slug]/reflecties/[meeting]/[kind]/antwoorden' },
    json: () => ({ answers: { r1: 'De dialoog.' }, revision: 0 }),
    changes: ['reflection'],
    onOneself: true,
  },
  {
    name: 'write a reflection',
    who: 'halfway',
    page: ({ slug, practice }) => paths.reflection(slug, practice.meeting, 'meeting'),
    does: { route: '/p/[slug]/reflecties/[meeting]/[kind]/bewaren' },
    fill: () => ({ r2: 'Dat vragen meer opleveren.', _to: 'done' }),
    changes: ['reflection'],
    onOneself: true,
  },
  {
    name: 'skip a reflection',
    who: 'fresh',
    page: ({ slug, practice }) => paths.reflection(slug, practice.meeting, 'practice'),
    does: { action: `${reflections}#skip` },
    changes: ['reflection'],
    onOneself: true,
  },
  {
    name: 'ask something under a reflection',
    who: 'leader',
    page: ({ slug, practice }) => paths.shared(slug, practice.shares.reflection),
    does: { action: 'app/p/[slug]/gedeeld/actions.ts#ask' },
    fill: () => ({ own: 'Wat deed je student toen?' }),
    changes: ['reflection_question'],
  },
  {
    name: 'answer what was asked under a reflection',
    who: 'ready',
    page: ({ slug, practice }) => paths.reflection(slug, practice.meeting, 'practice'),
    does: { action: `${reflections}#answer` },
    fill: () => ({ answer: 'Die keek op.' }),
    changes: ['reflection_question'],
  },
  {
    name: 'share an experience with a facilitator',
    who: 'ready',
    page: ({ slug, practice }) => paths.note(slug, practice.notes.toRemove),
    does: { action: `${sharing}#changeItem` },
    which: (form, { people }) => holds('audience', people.leader.memberId)(form),
    changes: ['share'],
  },
  {
    name: 'withdraw one thing on the page of all that is shared',
    who: 'ready',
    page: ({ slug }) => paths.ownSharing(slug),
    does: { action: `${sharing}#withdraw` },
    which: (form, { practice }) => holds('share', practice.shares.toWithdraw)(form),
    changes: ['share'],
  },
  {
    name: 'remove an experience',
    who: 'ready',
    page: ({ slug, practice }) => paths.note(slug, practice.notes.toRemove),
    does: { action: `${notes}#remove` },
    changes: ['practice_note', 'share'],
  },
  {
    name: 'make the duos',
    who: 'leader',
    page: ({ slug, practice }) => paths.duos(slug, practice.cohort),
    does: { action: 'app/p/[slug]/groep/[cohort]/duos/actions.ts#save' },
    fill: ({ practice }) => ({ [`duo-${practice.halfway}`]: '1' }),
    changes: ['participant'],
  },
];
