import { paths } from '@/lib/shared/paths';
import { type Deed, holds } from '../deed';
import type { Read } from '../read';
import type { PersonKey } from '../world';

const leaders: PersonKey[] = ['leader', 'otherLeader'];
const group: PersonKey[] = ['leader', 'otherLeader', 'ready', 'halfway', 'fresh'];

/** What is led between meetings: homework, shared questions, how the group goes on, the recap. */
export const leadReads: Record<string, Read> = {
  '/p/[slug]/bijeenkomst/[meeting]/huiswerk': {
    at: ({ slug, held }) => paths.homework(slug, held),
    readers: leaders,
    says: ({ tag }) => `Huiswerk ${tag}`,
  },
  '/p/[slug]/bijeenkomst/[meeting]/vervolg': {
    at: ({ slug, held }) => paths.nextStep(slug, held),
    readers: leaders,
    says: ({ tag }) => `Gezamenlijke vraag ${tag}`,
  },
  '/p/[slug]/bijeenkomst/[meeting]/terugkoppeling': {
    at: ({ slug, held }) => paths.recap(slug, held),
    readers: group,
    says: ({ tag }) => `Terugkoppeling ${tag}`,
  },
  '/p/[slug]/groep/[cohort]/leervragen': {
    at: ({ slug, cohort }) => paths.questions(slug, cohort),
    readers: group,
    says: ({ tag }) => `Gezamenlijke vraag ${tag}`,
  },
  '/p/[slug]/groep/[cohort]/leervragen/nieuw': {
    at: ({ slug, cohort }) => paths.newSharedQuestion(slug, cohort),
    readers: leaders,
    says: ({ tag }) => `Gedeelde leervraag ${tag}`,
  },
  '/p/[slug]/groep/[cohort]/leervragen/[question]': {
    at: ({ slug, cohort, sharedQuestion }) => paths.sharedQuestion(slug, cohort, sharedQuestion),
    readers: leaders,
    says: ({ tag }) => `Gezamenlijke vraag ${tag}`,
  },
};

const homework = 'app/p/[slug]/bijeenkomst/[meeting]/huiswerk/actions.ts';
const recap = 'app/p/[slug]/bijeenkomst/[meeting]/terugkoppeling/actions.ts';
const questions = 'app/p/[slug]/groep/[cohort]/leervragen/actions.ts';

export const leadDeeds: Deed[] = [
  {
    name: 'give homework',
    who: 'bystander',
    page: ({ slug, otherHeld }) => paths.homework(slug, otherHeld),
    does: { action: `${homework}#give` },
    fill: () => ({ text: 'Voer één gesprek.', minutes: '30' }),
    changes: ['homework'],
  },
  {
    name: 'tick off homework',
    who: 'ready',
    page: ({ slug, held }) => paths.meeting(slug, held),
    does: { action: `${homework}#tick` },
    fill: () => ({ change: 'undo', outcome: 'Nog niet klaar.' }),
    changes: ['homework_done'],
    onOneself: true,
  },
  {
    name: 'record how the group goes on',
    who: 'bystander',
    page: ({ slug, otherHeld }) => paths.nextStep(slug, otherHeld),
    does: { action: 'app/p/[slug]/bijeenkomst/[meeting]/vervolg/actions.ts#record' },
    fill: () => ({ decision: 'deepen', note: 'We gaan door.' }),
    changes: ['next_step'],
  },
  {
    name: 'write a shared question',
    who: 'bystander',
    page: ({ slug, otherCohort }) => paths.newSharedQuestion(slug, otherCohort),
    does: { action: `${questions}#add` },
    fill: ({ axes }) => ({ text: 'Hoe doen we dat samen?', [`axis-${axes[1] ?? ''}`]: 'on' }),
    changes: ['learning_question', 'question_axis'],
  },
  {
    name: 'change a shared question',
    who: 'bystander',
    page: ({ slug, otherCohort, otherQuestion }) => paths.sharedQuestion(slug, otherCohort, otherQuestion),
    does: { action: `${questions}#change` },
    fill: () => ({ text: 'Hoe doen we dat anders?' }),
    changes: ['learning_question'],
  },
  {
    name: 'finish a shared question',
    who: 'bystander',
    page: ({ slug, otherCohort }) => paths.questions(slug, otherCohort),
    does: { action: `${questions}#close` },
    which: (form, { otherQuestion }) => holds('question', otherQuestion)(form),
    changes: ['learning_question'],
  },
  {
    name: 'write a recap',
    who: 'bystander',
    page: ({ slug, otherHeld }) => paths.recap(slug, otherHeld),
    does: { action: `${recap}#save` },
    // A form shows again what was sent: nothing in it may be of the group.
    fill: () => ({ opening: 'Dit spraken we af.', question: '', homework: '', theory: '', closing: '' }),
    changes: ['recap', 'draft_version'],
  },
  {
    name: 'send a recap',
    after: 'write a recap',
    who: 'bystander',
    page: ({ slug, otherHeld }) => paths.recap(slug, otherHeld),
    does: { action: `${recap}#send` },
    changes: ['recap_version', 'outbox_mail'],
  },
];
