import { paths } from '@/lib/shared/paths';
import type { PageForm } from './page-forms';
import { addressIn, type PersonKey, type World } from './world';

/** Something that can be done to a partnership from outside: the form of a page, or a post that a script makes. */
export type Deed = {
  name: string;
  /** Who may do it: a person, whoever holds the link in `page`, or anyone. */
  who: PersonKey | 'link' | 'visitor';
  /** The page with the form, or for `json` the address itself. */
  page: (world: World) => string;
  /** The server action behind the form, or the address that it posts to. */
  does: { action: string } | { route: string };
  /** Which of the page's forms, where more than one does this. */
  which?: (form: PageForm, world: World) => boolean;
  fill?: (world: World) => Record<string, string>;
  /** What a script sends instead of a form. */
  json?: (world: World) => unknown;
  /** The tables in which the rightful doer changes something; nothing else may change. */
  changes: string[];
  /** Changed by the page that follows, when it is opened for the first time. */
  opens?: string[];
  /** Acts on the doer's own place in the group: others of the group do it to themselves. */
  onOneself?: boolean;
  /** Why anyone may do this, with whatever they fill in: nobody is tried. */
  harmless?: string;
};

const feedback = 'app/p/[slug]/feedback/actions.ts';
const giving = 'app/p/[slug]/geven/[request]/actions.ts';
const rounds = 'app/p/[slug]/groep/[cohort]/rondes/actions.ts';
const signingIn = 'app/aanmelden/actions.ts';
const groups = 'app/p/[slug]/beheer/groepen/actions.ts';
const schools = 'app/p/[slug]/beheer/scholen/actions.ts';
const members = 'app/p/[slug]/beheer/leden/actions.ts';
const starting = 'app/starten/actions.ts';
const holds = (name: string, value: string) => (form: PageForm) =>
  form.fields.some((field) => field[0] === name && field[1] === value);

/** In an order in which each leaves the next its place. */
export const deeds: Deed[] = [
  {
    name: 'take along what is one’s own',
    who: 'left',
    page: ({ slug }) => paths.ownData(slug),
    does: { route: '/p/[slug]/mijn-gegevens/bestand' },
    changes: ['audit_event'],
    harmless: 'everyone gets their own and nothing else: own-data.spec.ts reads the file',
  },

  // A mentor's own scan.
  {
    name: 'save one answer of the scan',
    who: 'fresh',
    page: ({ slug, round }) => paths.scanAnswers(slug, round),
    does: { route: '/p/[slug]/zelfscan/[round]/antwoorden' },
    json: () => ({ answers: { b1: '3' }, revision: 0 }),
    changes: ['self_scan'],
    onOneself: true,
  },
  {
    name: 'save a part of the scan',
    who: 'fresh',
    page: ({ slug, round }) => paths.scanPart(slug, round, 2),
    does: { route: '/p/[slug]/zelfscan/[round]/[part]/bewaren' },
    fill: () => ({ g1: '4', g2: '5', g3: '6', _to: 'on' }),
    changes: ['self_scan'],
    onOneself: true,
  },
  {
    name: 'write the own learning question',
    who: 'halfway',
    page: ({ slug, round }) => paths.question(slug, round),
    does: { action: 'app/p/[slug]/resultaat/[round]/leervraag/actions.ts#saveQuestion' },
    fill: ({ axes }) => ({ axis: axes[2] ?? '', text: 'Hoe laat ik mijn student meer zelf doen?' }),
    changes: ['learning_question'],
    onOneself: true,
  },
  {
    name: 'write a note beside the result',
    who: 'ready',
    page: ({ slug, round }) => paths.result(slug, round),
    does: { action: 'app/p/[slug]/resultaat/[round]/actions.ts#saveNote' },
    which: (form, { axes }) => holds('axis', axes[0] ?? '')(form),
    fill: () => ({ text: 'Dit zie ik nu anders.' }),
    changes: ['axis_note'],
    onOneself: true,
  },
  {
    name: 'share the scan with a facilitator',
    who: 'ready',
    page: ({ slug, round }) => paths.sharing(slug, round),
    does: { action: 'app/p/[slug]/resultaat/[round]/delen/actions.ts#change' },
    which: (form, { people }) =>
      holds('audience', people.otherLeader.memberId)(form) && holds('subject', 'self_scan')(form),
    changes: ['share'],
    onOneself: true,
  },
  {
    name: 'withdraw what was shared',
    who: 'ready',
    page: ({ slug, round }) => paths.sharing(slug, round),
    does: { action: 'app/p/[slug]/resultaat/[round]/delen/actions.ts#change' },
    which: (form) => holds('audience', 'group')(form) && holds('subject', 'learning_question')(form),
    changes: ['share'],
    onOneself: true,
  },
  // A student, by the link in the mail.
  {
    name: 'go on from the first page of the mailed link',
    who: 'link',
    page: ({ requests }) => paths.studentForm(requests.toWithdraw.token),
    does: { route: '/f/[token]' },
    changes: ['feedback_request'],
  },
  {
    name: 'save a part by the mailed link',
    who: 'link',
    page: ({ requests }) => paths.studentFormPart(requests.begun.token, 2),
    does: { route: '/f/[token]/[part]' },
    fill: () => ({ 'feed-forward': 'Vertel vaker waarom.' }),
    changes: ['feedback_response'],
  },
  {
    name: 'hand in by the mailed link',
    who: 'link',
    page: ({ requests }) => paths.studentFormCheck(requests.full.token),
    does: { route: '/f/[token]/controle' },
    changes: ['feedback_response', 'outbox_mail'],
  },
  {
    name: 'take the answers back by the mailed link',
    who: 'link',
    page: ({ requests }) => paths.studentFormDone(requests.answered.token),
    does: { route: '/f/[token]/klaar' },
    changes: ['feedback_response'],
  },
  {
    name: 'decline by the mailed link',
    who: 'link',
    page: ({ requests }) => paths.studentFormDecline(requests.toDecline.token),
    does: { route: '/f/[token]/afwijzen' },
    changes: ['feedback_request'],
  },
  {
    name: 'ask for a new link',
    who: 'link',
    page: ({ requests }) => paths.studentForm(requests.expired.token),
    does: { route: '/f/[token]/nieuwe-link' },
    changes: ['feedback_request', 'outbox_mail'],
  },
  // Asking feedback.
  {
    name: 'ask a student for feedback',
    who: 'fresh',
    page: ({ slug }) => paths.newRequest(slug),
    does: { action: `${feedback}#ask` },
    fill: () => ({ name: 'Sanne', email: 'sanne.isolatie@example.nl', ownWords: 'Wil je mij helpen?' }),
    changes: ['feedback_request', 'outbox_mail'],
    onOneself: true,
  },
  {
    name: 'ask a trainer for feedback',
    who: 'fresh',
    page: ({ slug }) => `${paths.newRequest(slug)}?aan=opleider`,
    does: { action: `${feedback}#ask` },
    fill: ({ people }) => ({ memberId: people.bystander.memberId, ownWords: '' }),
    changes: ['feedback_request', 'outbox_mail'],
    onOneself: true,
  },
  {
    name: 'send a request again',
    who: 'halfway',
    page: ({ slug, requests }) => paths.request(slug, requests.open.id),
    does: { action: `${feedback}#again` },
    changes: ['feedback_request', 'outbox_mail'],
  },
  {
    name: 'withdraw a request',
    who: 'halfway',
    page: ({ slug, requests }) => paths.request(slug, requests.toWithdraw.id),
    does: { action: `${feedback}#withdraw` },
    changes: ['feedback_request'],
  },
  // A trainer, signed in.
  {
    name: 'save a part of asked feedback',
    who: 'trainer',
    page: ({ slug, requests }) => paths.giveFeedbackPart(slug, requests.asked.id, 1),
    does: { action: `${giving}#savePage` },
    fill: () => ({ b1: '5', b2: 'not-seen', 'feed-forward': 'Sta vaker stil bij wat goed ging.' }),
    changes: ['feedback_response'],
  },
  {
    name: 'hand in asked feedback',
    who: 'leader',
    page: ({ slug, requests }) => paths.giveFeedbackCheck(slug, requests.askedFull.id),
    does: { action: `${giving}#handInAnswers` },
    changes: ['feedback_response', 'outbox_mail'],
  },
  {
    name: 'take asked feedback back',
    who: 'bystander',
    page: ({ slug, requests }) => paths.giveFeedbackDone(slug, requests.askedAnswered.id),
    does: { action: `${giving}#takeBackAnswers` },
    changes: ['feedback_response'],
    opens: ['feedback_request'],
  },
  {
    name: 'decline to give feedback',
    who: 'otherLeader',
    page: ({ slug, requests }) => paths.giveFeedbackDecline(slug, requests.askedToDecline.id),
    does: { action: `${giving}#declineAsked` },
    changes: ['feedback_request'],
  },
  {
    name: 'hand in the scan',
    who: 'halfway',
    page: ({ slug, round }) => paths.scanCheck(slug, round),
    does: { action: 'app/p/[slug]/zelfscan/[round]/controle/actions.ts#handIn' },
    changes: ['self_scan'],
    onOneself: true,
  },
  // A coordinator and a group.
  {
    name: 'make a group',
    who: 'coordinator',
    page: ({ slug }) => paths.adminNewCohort(slug),
    does: { action: `${groups}#create` },
    fill: ({ people }) => ({
      name: 'Groep isolatie',
      startDay: '2090-01-12',
      lastDay: '2090-06-30',
      facilitator1: people.trainer.memberId,
      [`participant-${people.fresh.memberId}`]: 'on',
      [`participant-${people.newcomer.memberId}`]: 'on',
    }),
    changes: [
      'cohort',
      'cohort_facilitator',
      'cohort_school',
      'participant',
      'scan_round',
      'audit_event',
      'outbox_mail',
    ],
  },
  {
    name: 'change a group',
    who: 'coordinator',
    page: ({ slug, otherCohort }) => paths.adminCohort(slug, otherCohort),
    does: { action: `${groups}#change` },
    fill: () => ({ name: 'Groep anders', lastDay: '2090-06-30', feedbackDays: '20' }),
    changes: ['cohort', 'audit_event'],
  },
  {
    name: 'add someone to a group',
    who: 'coordinator',
    page: ({ slug, otherCohort }) => paths.adminCohort(slug, otherCohort),
    does: { action: `${groups}#addPeople` },
    fill: ({ people }) => ({ [`participant-${people.halfway.memberId}`]: 'on' }),
    changes: ['cohort_school', 'participant', 'audit_event', 'outbox_mail'],
  },
  {
    name: 'take someone out of a group',
    who: 'coordinator',
    page: ({ slug, otherCohort }) => paths.adminCohort(slug, otherCohort),
    does: { action: `${groups}#removePerson` },
    changes: ['participant', 'audit_event'],
  },
  {
    name: 'close a round',
    who: 'bystander',
    page: ({ slug, otherCohort }) => paths.rounds(slug, otherCohort),
    does: { action: `${rounds}#close` },
    changes: ['scan_round', 'audit_event'],
  },
  {
    name: 'open a round',
    who: 'bystander',
    page: ({ slug, otherCohort }) => paths.rounds(slug, otherCohort),
    does: { action: `${rounds}#open` },
    which: (form) => holds('kind', 'end')(form),
    changes: ['scan_round', 'audit_event', 'outbox_mail'],
  },
  {
    name: 'let someone lead a group',
    who: 'coordinator',
    page: ({ slug, otherCohort }) => paths.adminCohort(slug, otherCohort),
    does: { action: `${groups}#addLeader` },
    fill: ({ people }) => ({ facilitator: people.trainer.memberId }),
    changes: ['cohort_facilitator', 'audit_event', 'outbox_mail'],
  },
  {
    name: 'let someone lead a group no longer',
    who: 'coordinator',
    page: ({ slug, otherCohort }) => paths.adminCohort(slug, otherCohort),
    does: { action: `${groups}#removeLeader` },
    changes: ['cohort_facilitator', 'audit_event'],
  },
  {
    name: 'archive a group',
    who: 'coordinator',
    page: ({ slug, otherCohort }) => paths.adminCohort(slug, otherCohort),
    does: { action: `${groups}#archive` },
    changes: ['cohort', 'audit_event'],
  },
  {
    name: 'open a group again',
    who: 'coordinator',
    page: ({ slug, otherCohort }) => paths.adminCohort(slug, otherCohort),
    does: { action: `${groups}#reopen` },
    changes: ['cohort', 'audit_event'],
  },
  // A coordinator, schools and members.
  {
    name: 'add a school',
    who: 'coordinator',
    page: ({ slug }) => paths.adminSchools(slug),
    does: { action: `${schools}#add` },
    fill: () => ({ name: 'Nieuwe school', kind: 'institute', region: 'zuid' }),
    changes: ['school', 'audit_event'],
  },
  {
    name: 'change a school',
    who: 'coordinator',
    page: ({ slug, schools: { own } }) => paths.adminSchool(slug, own),
    does: { action: `${schools}#change` },
    fill: () => ({ name: 'School anders', kind: 'institute', region: 'zuid' }),
    changes: ['school', 'audit_event'],
  },
  {
    name: 'remove a school',
    who: 'coordinator',
    page: ({ slug, schools: { empty } }) => paths.adminSchool(slug, empty),
    does: { action: `${schools}#remove` },
    changes: ['school', 'audit_event'],
  },
  {
    name: 'add a member',
    who: 'coordinator',
    page: ({ slug }) => paths.adminNewMember(slug),
    does: { action: `${members}#add` },
    fill: ({ schools: { own } }) => ({
      name: 'Sem de Boer',
      email: 'nieuw.isolatie@example.nl',
      schoolId: own,
      mentor: 'on',
    }),
    changes: ['member', 'app_user', 'login_link', 'outbox_mail', 'audit_event'],
  },
  {
    name: 'change a member',
    who: 'coordinator',
    page: ({ slug, spare }) => paths.adminMember(slug, spare.toChange),
    does: { action: `${members}#change` },
    fill: () => ({ name: 'Noor anders', schoolId: '', school_trainer: 'on' }),
    changes: ['member', 'audit_event'],
  },
  {
    name: 'invite a member',
    who: 'coordinator',
    page: ({ slug, spare }) => paths.adminMember(slug, spare.toInvite),
    does: { action: `${members}#again` },
    changes: ['member', 'login_link', 'outbox_mail', 'audit_event'],
  },
  {
    name: 'invite everyone who waits',
    who: 'coordinator',
    page: ({ slug }) => paths.adminMembers(slug),
    does: { action: `${members}#inviteAll` },
    changes: ['member', 'login_link', 'outbox_mail', 'audit_event'],
  },
  {
    name: 'erase what a student answered',
    who: 'coordinator',
    page: ({ slug }) => paths.adminErase(slug),
    does: { action: 'app/p/[slug]/beheer/wissen/actions.ts#erase' },
    fill: ({ tag }) => ({ email: addressIn('declined', tag), sure: 'yes' }),
    changes: ['feedback_request', 'outbox_mail', 'audit_event'],
  },
  // Who leads a group, and its rounds.
  {
    name: 'give a member another address',
    who: 'coordinator',
    page: ({ slug, spare }) => paths.adminMember(slug, spare.toMove),
    does: { action: `${members}#newEmail` },
    fill: () => ({ email: 'anders.isolatie@example.nl' }),
    changes: ['member', 'app_user', 'login_link', 'login_session', 'outbox_mail', 'audit_event'],
  },
  {
    name: 'let a member go',
    who: 'coordinator',
    page: ({ slug, spare }) => paths.adminMember(slug, spare.toLeave),
    does: { action: `${members}#goes` },
    changes: ['member', 'login_link', 'login_session', 'audit_event'],
  },
  {
    name: 'bring a member back',
    who: 'coordinator',
    page: ({ slug, spare }) => paths.adminMember(slug, spare.toReturn),
    does: { action: `${members}#returns` },
    changes: ['member', 'login_link', 'outbox_mail', 'audit_event'],
  },
  {
    name: 'enter a list of members',
    who: 'coordinator',
    page: ({ slug }) => paths.adminImport(slug),
    does: { action: 'app/p/[slug]/beheer/leden/invoeren/actions.ts#importList' },
    fill: ({ list }) => ({ ...list, step: 'add', invite: 'on' }),
    changes: ['member', 'app_user', 'login_link', 'outbox_mail', 'audit_event'],
  },
  // Without a partnership.
  {
    name: 'ask to start a partnership',
    who: 'visitor',
    page: () => paths.signUp(),
    does: { action: `${starting}#signUp` },
    fill: ({ tag }) => ({
      partnership: 'Opleidingsschool Begin',
      sector: 'po',
      name: 'Anna',
      email: `begin.${tag}@example.nl`,
    }),
    changes: [],
    harmless: 'nothing exists before the link is followed, which goes to the address that was typed',
  },
  {
    name: 'start a partnership',
    who: 'visitor',
    page: ({ signUpToken }) => paths.signUpLink(signUpToken),
    does: { action: `${starting}#start` },
    changes: [],
    harmless: 'the link is the proof, and what it makes is new',
  },
  {
    name: 'ask for a sign-in link',
    who: 'visitor',
    page: () => paths.signIn(),
    does: { action: `${signingIn}#sendLink` },
    fill: ({ people }) => ({ email: people.coordinator.email }),
    changes: ['login_link'],
    harmless: 'the link goes to the address that was typed, and says nothing to who typed it',
  },
  {
    name: 'follow a sign-in link',
    who: 'visitor',
    page: ({ signInToken }) => paths.signInLink(signInToken),
    does: { action: `${signingIn}#followLink` },
    changes: ['login_link', 'login_session', 'app_user'],
    harmless: 'the link is the proof',
  },
  {
    name: 'sign in as a person of the demo',
    who: 'visitor',
    page: () => paths.signIn(),
    does: { action: `${signingIn}#followDemo` },
    changes: [],
    harmless: 'only people of the demo, and only in a demo',
  },
  {
    name: 'switch the language',
    who: 'coordinator',
    page: ({ slug }) => paths.account(slug),
    does: { action: 'app/taal/actions.ts#switchLanguage' },
    changes: ['app_user'],
    harmless: 'the language of the own login',
  },
  {
    name: 'sign out',
    who: 'newcomer',
    page: ({ slug }) => paths.account(slug),
    does: { action: `${signingIn}#signOut` },
    changes: ['login_session'],
    harmless: 'ends the own session, which the other tests still need',
  },
];

/** The session that does it, if any. */
export function doerOf({ who }: Deed, { people }: World) {
  return who === 'link' || who === 'visitor' ? null : people[who];
}
