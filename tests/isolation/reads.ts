import { paths } from '@/lib/shared/paths';
import { leadReads } from './areas/lead';
import { meetingReads } from './areas/meeting';
import { planReads } from './areas/plan';
import { practiceReads } from './areas/practice';
import { programmeReads } from './areas/programme';
import { reminderReads } from './areas/reminders';
import { resourceReads } from './areas/resources';
import type { LinkRead, PostOnly, PublicRead, Read } from './read';
import { type PersonKey, secret } from './world';

const everyone: PersonKey[] = [
  'coordinator',
  'leader',
  'otherLeader',
  'trainer',
  'bystander',
  'ready',
  'halfway',
  'fresh',
  'newcomer',
];
const group: PersonKey[] = ['ready', 'halfway', 'fresh'];
const first = (reader: PersonKey, people: PersonKey[]) => [
  reader,
  ...people.filter((person) => person !== reader),
];

/** Every page and address of the build, by its pattern. */
export const reads: Record<string, Read | LinkRead | PublicRead | PostOnly> = {
  '/': { public: 'leads to the sign-in page or to the own partnership', at: '/', status: 307 },
  '/_not-found': { public: 'says that there is nothing', at: '/nergens', status: 404 },
  '/_global-error': { public: 'the words of last resort', at: '/_global-error', status: 500 },
  '/aanmelden': { public: 'to sign in', at: '/aanmelden', says: 'name="email"' },
  '/aanmelden/[token]': { public: 'a sign-in link; only its button spends it', at: '/aanmelden/onzin' },
  '/aanmelden/verstuurd': { public: 'the same for every address', at: '/aanmelden/verstuurd' },
  '/starten': { public: 'to start a partnership', at: '/starten', says: 'name="partnership"' },
  '/starten/[token]': { public: 'a link to start; only its button spends it', at: '/starten/onzin' },
  '/starten/verstuurd': { public: 'the same for every address', at: '/starten/verstuurd' },
  '/api/health': { public: 'for who watches the process', at: '/api/health', says: 'ok' },
  '/api/ready': { public: 'for who watches the process', at: '/api/ready', says: 'ready' },
  '/api/bounces': { posts: () => '/api/bounces', answers: 405 },
  '/hulp': { public: 'help', at: '/hulp' },
  '/icon.svg': { public: 'the icon', at: '/icon.svg', says: '<svg' },
  '/privacy': { public: 'privacy statement', at: '/privacy' },
  '/toegankelijkheid': { public: 'accessibility statement', at: '/toegankelijkheid' },

  '/p/[slug]': {
    at: ({ slug }) => paths.home(slug),
    readers: first('ready', everyone),
    says: ({ tag }) => `Gedeelde leervraag ${tag}`,
  },
  '/p/[slug]/account': {
    at: ({ slug }) => paths.account(slug),
    readers: everyone,
    says: ({ people }) => people.coordinator.email,
  },
  '/p/[slug]/beheer/wissen': {
    at: ({ slug }) => paths.adminErase(slug),
    readers: ['coordinator'],
    says: () => 'name="sure"',
  },
  '/p/[slug]/mijn-gegevens': {
    at: ({ slug }) => paths.ownData(slug),
    readers: first('ready', everyone),
    says: ({ tag }) => secret(tag, 'ready', 'feedforward'),
    andWhoLeft: true,
  },
  '/p/[slug]/mijn-gegevens/bestand': {
    posts: ({ slug }) => paths.ownDataFile(slug),
    answers: 405,
  },
  '/p/[slug]/account/logboek': {
    at: ({ slug }) => paths.ownAudit(slug),
    readers: everyone,
    says: () => 'Logboek over jou',
    andWhoLeft: true,
  },
  '/p/[slug]/beheer': {
    at: ({ slug }) => paths.admin(slug),
    readers: ['coordinator'],
    says: ({ slug, cohort }) => paths.adminCohort(slug, cohort),
  },
  '/p/[slug]/beheer/groepen/nieuw': {
    at: ({ slug }) => paths.adminNewCohort(slug),
    readers: ['coordinator'],
    says: ({ people }) => people.fresh.name,
  },
  '/p/[slug]/beheer/groepen/[cohort]': {
    at: ({ slug, cohort }) => paths.adminCohort(slug, cohort),
    readers: ['coordinator'],
    says: ({ people }) => people.fresh.name,
  },
  '/p/[slug]/beheer/scholen': {
    at: ({ slug }) => paths.adminSchools(slug),
    readers: ['coordinator'],
    says: ({ tag }) => `School ${tag}`,
  },
  '/p/[slug]/beheer/scholen/[school]': {
    at: ({ slug, schools }) => paths.adminSchool(slug, schools.own),
    readers: ['coordinator'],
    says: ({ tag }) => `School ${tag}`,
  },
  '/p/[slug]/beheer/leden': {
    at: ({ slug }) => paths.adminMembers(slug),
    readers: ['coordinator'],
    says: ({ people }) => people.fresh.email,
  },
  '/p/[slug]/beheer/leden/nieuw': {
    at: ({ slug }) => paths.adminNewMember(slug),
    readers: ['coordinator'],
    says: ({ tag }) => `School ${tag}`,
  },
  '/p/[slug]/beheer/leden/invoeren': {
    at: ({ slug }) => paths.adminImport(slug),
    readers: ['coordinator'],
    says: ({ tag }) => `School ${tag}`,
  },
  '/p/[slug]/beheer/leden/[member]': {
    at: ({ slug, people }) => paths.adminMember(slug, people.fresh.memberId),
    readers: ['coordinator'],
    says: ({ people }) => people.fresh.email,
  },
  '/p/[slug]/beheer/logboek': {
    at: ({ slug }) => paths.adminAudit(slug),
    readers: ['coordinator'],
    says: () => 'name="soort"',
  },
  '/p/[slug]/ontwikkeling': {
    at: ({ slug }) => paths.development(slug),
    readers: first('ready', everyone),
    says: ({ tag }) => `Gedeelde leervraag ${tag}`,
  },
  '/p/[slug]/groep': {
    at: ({ slug }) => paths.group(slug),
    readers: first('coordinator', everyone),
    says: ({ people }) => people.coordinator.name,
  },
  '/p/[slug]/groep/[cohort]': {
    at: ({ slug, cohort }) => paths.cohort(slug, cohort),
    readers: ['leader', 'otherLeader', ...group],
    says: ({ people }) => people.fresh.name,
  },
  '/p/[slug]/groep/[cohort]/rondes': {
    at: ({ slug, cohort }) => paths.rounds(slug, cohort),
    readers: ['leader', 'otherLeader'],
    says: ({ tag }) => `Groep ${tag}`,
  },
  ...meetingReads,
  ...programmeReads,
  ...leadReads,
  ...planReads,
  ...reminderReads,
  ...resourceReads,
  ...practiceReads,
  '/p/[slug]/school': {
    at: ({ slug }) => paths.school(slug),
    readers: ['leader', 'trainer'],
    says: ({ people }) => people.halfway.name,
  },
  '/p/[slug]/gedeeld/[share]': {
    at: ({ slug, shares }) => paths.shared(slug, shares.scan),
    readers: ['leader', 'ready'],
    says: ({ people }) => people.ready.name,
  },
  '/p/[slug]/resultaat/[round]': {
    at: ({ slug, round }) => paths.result(slug, round),
    readers: group,
    says: ({ tag }) => secret(tag, 'ready', 'feedforward'),
  },
  '/p/[slug]/resultaat/[round]/delen': {
    at: ({ slug, round }) => paths.sharing(slug, round),
    readers: group,
    says: ({ people }) => people.otherLeader.name,
  },
  '/p/[slug]/resultaat/[round]/leervraag': {
    at: ({ slug, round }) => paths.question(slug, round),
    readers: group,
    says: ({ tag }) => `Gedeelde leervraag ${tag}`,
  },
  '/p/[slug]/zelfscan/[round]': {
    at: ({ slug, round }) => paths.scan(slug, round),
    readers: first('fresh', group),
    says: ({ slug, round }) => paths.scanPart(slug, round, 1),
  },
  '/p/[slug]/zelfscan/[round]/[part]': {
    at: ({ slug, round }) => paths.scanPart(slug, round, 1),
    readers: first('halfway', group),
    says: () => 'name="b1"',
  },
  '/p/[slug]/zelfscan/[round]/controle': {
    at: ({ slug, round }) => paths.scanCheck(slug, round),
    readers: first('halfway', group),
    says: () => 'name="revision"',
  },
  '/p/[slug]/zelfscan/[round]/[part]/bewaren': {
    posts: ({ slug, round }) => paths.scanPartSave(slug, round, 1),
    answers: 303,
  },
  '/p/[slug]/zelfscan/[round]/antwoorden': {
    posts: ({ slug, round }) => paths.scanAnswers(slug, round),
    answers: 405,
  },

  '/p/[slug]/feedback': {
    at: ({ slug }) => paths.requests(slug),
    readers: first('halfway', everyone),
    says: ({ tag }) => `Milan open ${tag}`,
  },
  '/p/[slug]/feedback/nieuw': {
    at: ({ slug }) => `${paths.newRequest(slug)}?aan=opleider`,
    readers: first('halfway', [...group, 'newcomer']),
    says: ({ people }) => people.trainer.name,
  },
  '/p/[slug]/feedback/[request]': {
    at: ({ slug, requests }) => paths.request(slug, requests.open.id),
    readers: ['halfway'],
    says: ({ tag }) => secret(tag, 'halfway', 'woorden'),
  },
  '/p/[slug]/geven/[request]': {
    at: ({ slug, requests }) => paths.giveFeedback(slug, requests.asked.id),
    readers: ['trainer'],
    says: ({ people }) => people.halfway.name,
  },
  '/p/[slug]/geven/[request]/[part]': {
    at: ({ slug, requests }) => paths.giveFeedbackPart(slug, requests.askedFull.id, 1),
    readers: ['leader'],
    says: ({ tag }) => secret(tag, 'asked', 'feedforward'),
  },
  '/p/[slug]/geven/[request]/controle': {
    at: ({ slug, requests }) => paths.giveFeedbackCheck(slug, requests.askedFull.id),
    readers: ['leader'],
    says: ({ tag }) => secret(tag, 'asked', 'feedforward'),
  },
  '/p/[slug]/geven/[request]/afwijzen': {
    at: ({ slug, requests }) => paths.giveFeedbackDecline(slug, requests.askedToDecline.id),
    readers: ['otherLeader'],
    says: ({ requests }) => requests.askedToDecline.id,
  },
  '/p/[slug]/geven/[request]/klaar': {
    at: ({ slug, requests }) => paths.giveFeedbackDone(slug, requests.trained.id),
    readers: ['trainer'],
    says: () => 'id="terugnemen"',
  },

  '/f/[token]': {
    link: ({ requests }) => requests.begun.token,
    page: paths.studentForm,
    says: () => '<form',
  },
  '/f/[token]/uitleg': {
    link: ({ requests }) => requests.begun.token,
    page: paths.studentFormIntro,
    says: ({ people }) => people.halfway.name,
  },
  '/f/[token]/[part]': {
    link: ({ requests }) => requests.begun.token,
    page: (token) => paths.studentFormPart(token, 1),
    says: ({ tag }) => secret(tag, 'halfway', 'feedforward'),
  },
  '/f/[token]/controle': {
    link: ({ requests }) => requests.begun.token,
    page: paths.studentFormCheck,
    says: ({ tag }) => secret(tag, 'halfway', 'feedforward'),
  },
  '/f/[token]/afwijzen': {
    link: ({ requests }) => requests.begun.token,
    page: paths.studentFormDecline,
    says: () => '<form',
  },
  '/f/[token]/klaar': {
    link: ({ requests }) => requests.answered.token,
    page: paths.studentFormDone,
    says: () => '<form',
  },
  '/f/[token]/nieuwe-link': {
    posts: ({ requests }) => `/f/${requests.expired.token}/nieuwe-link`,
    answers: 303,
  },
};
