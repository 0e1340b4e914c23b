import { paths } from '@/lib/shared/paths';
import { practiceVisits } from '../isolation/areas/practice-visits';
import { builtRoutes } from '../isolation/built';
import { reads } from '../isolation/reads';
import type { PersonKey, World } from '../isolation/world';
import { expectAccessible } from './support/accessible';
import { giveLongNames } from './support/long-names';
import { cameBackAs, forgetSession, speak } from './support/people';
import { expect, test } from './support/test';
import { aWorld } from './support/world';

type Visit = { route: string; at: (world: World) => string; as?: PersonKey; state?: string };

const visit = (route: string, at: Visit['at'], as?: PersonKey, state?: string): Visit => ({
  route,
  at,
  as,
  state,
});

/** Pages in the states that matter. */
const inStates: Visit[] = [
  visit('/aanmelden', () => paths.signIn()),
  visit('/aanmelden/verstuurd', () => paths.signInSent()),
  visit('/aanmelden/[token]', () => paths.signInLink('onzin'), undefined, 'used'),
  visit('/starten', () => paths.signUp()),
  visit('/starten/verstuurd', () => paths.signUpSent()),
  visit('/starten/[token]', ({ signUpToken }) => paths.signUpLink(signUpToken)),
  visit('/starten/[token]', () => paths.signUpLink('onzin'), undefined, 'used'),
  visit('/hulp', () => paths.help()),
  visit('/privacy', () => paths.privacy()),
  visit('/toegankelijkheid', () => paths.accessibility()),
  visit('/_not-found', () => '/nergens'),

  visit('/p/[slug]', ({ slug }) => paths.home(slug), 'fresh', 'nothing done'),
  visit('/p/[slug]', ({ slug }) => paths.home(slug), 'halfway', 'requests in every state'),
  visit('/p/[slug]', ({ slug }) => paths.home(slug), 'ready', 'all done'),
  visit('/p/[slug]', ({ slug }) => paths.home(slug), 'leader', 'facilitator'),
  visit('/p/[slug]', ({ slug }) => paths.home(slug), 'coordinator', 'nothing to do'),
  visit('/p/[slug]/account', ({ slug }) => paths.account(slug), 'ready'),
  visit('/p/[slug]/beheer/wissen', ({ slug }) => paths.adminErase(slug), 'coordinator'),
  visit('/p/[slug]/mijn-gegevens', ({ slug }) => paths.ownData(slug), 'ready'),
  visit('/p/[slug]/mijn-gegevens', ({ slug }) => paths.ownData(slug), 'left', 'who left'),
  visit('/p/[slug]/account/logboek', ({ slug }) => paths.ownAudit(slug), 'ready', 'empty'),
  visit('/p/[slug]/beheer', ({ slug }) => paths.admin(slug), 'coordinator'),
  visit('/p/[slug]/beheer/groepen/nieuw', ({ slug }) => paths.adminNewCohort(slug), 'coordinator'),
  visit(
    '/p/[slug]/beheer/groepen/[cohort]',
    ({ slug, cohort }) => paths.adminCohort(slug, cohort),
    'coordinator',
  ),
  visit('/p/[slug]/beheer/scholen', ({ slug }) => paths.adminSchools(slug), 'coordinator'),
  visit(
    '/p/[slug]/beheer/scholen/[school]',
    ({ slug, schools }) => paths.adminSchool(slug, schools.empty),
    'coordinator',
  ),
  visit('/p/[slug]/beheer/leden', ({ slug }) => paths.adminMembers(slug), 'coordinator'),
  visit(
    '/p/[slug]/beheer/leden',
    ({ slug }) => `${paths.adminMembers(slug)}?zoek=niemand`,
    'coordinator',
    'nobody found',
  ),
  visit('/p/[slug]/beheer/leden/nieuw', ({ slug }) => paths.adminNewMember(slug), 'coordinator'),
  visit('/p/[slug]/beheer/leden/invoeren', ({ slug }) => paths.adminImport(slug), 'coordinator'),
  visit(
    '/p/[slug]/beheer/leden/[member]',
    ({ slug, spare }) => paths.adminMember(slug, spare.toInvite),
    'coordinator',
  ),
  visit(
    '/p/[slug]/beheer/leden/[member]',
    ({ slug, spare }) => paths.adminMember(slug, spare.toReturn),
    'coordinator',
    'left',
  ),
  visit('/p/[slug]/beheer/logboek', ({ slug }) => paths.adminAudit(slug), 'coordinator', 'empty'),
  visit('/p/[slug]/ontwikkeling', ({ slug }) => paths.development(slug), 'ready'),
  visit('/p/[slug]/ontwikkeling', ({ slug }) => paths.development(slug), 'coordinator', 'empty'),
  visit('/p/[slug]/groep', ({ slug }) => paths.group(slug), 'coordinator', 'no group'),
  visit(
    '/p/[slug]/groep/[cohort]',
    ({ slug, cohort }) => paths.cohort(slug, cohort),
    'leader',
    'facilitator',
  ),
  visit('/p/[slug]/groep/[cohort]', ({ slug, cohort }) => paths.cohort(slug, cohort), 'fresh', 'participant'),
  visit(
    '/p/[slug]/groep/[cohort]/rondes',
    ({ slug, cohort }) => paths.rounds(slug, cohort),
    'leader',
    'one open',
  ),
  visit(
    '/p/[slug]/bijeenkomst/[meeting]',
    ({ slug, meeting }) => paths.meeting(slug, meeting),
    'fresh',
    'participant',
  ),
  visit(
    '/p/[slug]/groep/[cohort]/bijeenkomsten',
    ({ slug, cohort }) => paths.meetings(slug, cohort),
    'fresh',
    'participant',
  ),
  visit(
    '/p/[slug]/groep/[cohort]/bijeenkomsten',
    ({ slug, cohort }) =>
      `${paths.meetings(slug, cohort)}?eerste=2027-05-25&aantal=4&dag=2&tijd=15%3A30&duur=180`,
    'leader',
    'proposal with a summer',
  ),
  visit(
    '/p/[slug]/groep/[cohort]/bijeenkomsten',
    ({ slug, cohort, meeting }) =>
      `${paths.meetings(slug, cohort)}?schuif=${meeting}&datum=2027-01-12&tijd=15%3A30&duur=180`,
    'leader',
    'moving',
  ),
  visit('/p/[slug]/beheer/vrije-dagen', ({ slug }) => paths.adminClosures(slug), 'coordinator'),
  visit(
    '/p/[slug]/beheer/vrije-dagen/[closure]',
    ({ slug, plan }) => paths.adminClosure(slug, plan.closure),
    'coordinator',
  ),
  visit('/p/[slug]/bijeenkomst/[meeting]', ({ slug, held }) => paths.meeting(slug, held), 'ready', 'held'),
  visit(
    '/p/[slug]/bijeenkomst/[meeting]/huiswerk',
    ({ slug, held }) => paths.homework(slug, held),
    'leader',
    'someone is done',
  ),
  visit(
    '/p/[slug]/bijeenkomst/[meeting]/huiswerk',
    ({ slug, meeting }) => paths.homework(slug, meeting),
    'leader',
    'empty',
  ),
  visit('/p/[slug]/bijeenkomst/[meeting]/vervolg', ({ slug, held }) => paths.nextStep(slug, held), 'leader'),
  visit(
    '/p/[slug]/bijeenkomst/[meeting]/terugkoppeling',
    ({ slug, held }) => paths.recap(slug, held),
    'leader',
    'sent, with a preview',
  ),
  visit(
    '/p/[slug]/bijeenkomst/[meeting]/terugkoppeling',
    ({ slug, meeting }) => paths.recap(slug, meeting),
    'leader',
    'drafted',
  ),
  visit(
    '/p/[slug]/bijeenkomst/[meeting]/terugkoppeling',
    ({ slug, held }) => paths.recap(slug, held),
    'fresh',
    'to read',
  ),
  visit(
    '/p/[slug]/groep/[cohort]/leervragen',
    ({ slug, cohort }) => paths.questions(slug, cohort),
    'leader',
    'with a path',
  ),
  visit(
    '/p/[slug]/groep/[cohort]/leervragen/nieuw',
    ({ slug, cohort, sharedQuestion }) => `${paths.newSharedQuestion(slug, cohort)}?na=${sharedQuestion}`,
    'leader',
    'follow-up',
  ),
  visit(
    '/p/[slug]/groep/[cohort]/leervragen/[question]',
    ({ slug, cohort, sharedQuestion }) => paths.sharedQuestion(slug, cohort, sharedQuestion),
    'leader',
  ),
  visit('/p/[slug]/school', ({ slug }) => paths.school(slug), 'leader', 'with a group'),
  visit('/p/[slug]/school', ({ slug }) => paths.school(slug), 'trainer', 'without a group'),
  visit('/p/[slug]/gedeeld/[share]', ({ slug, shares }) => paths.shared(slug, shares.scan), 'leader', 'scan'),
  visit(
    '/p/[slug]/gedeeld/[share]',
    ({ slug, shares }) => paths.shared(slug, shares.question),
    'fresh',
    'question',
  ),

  ...practiceVisits.map(([route, at, as, state]) => visit(route, at, as, state)),
  visit('/p/[slug]/feedback', ({ slug }) => paths.requests(slug), 'halfway'),
  visit('/p/[slug]/feedback', ({ slug }) => paths.requests(slug), 'fresh', 'empty'),
  visit('/p/[slug]/feedback/nieuw', ({ slug }) => paths.newRequest(slug), 'fresh', 'student'),
  visit(
    '/p/[slug]/feedback/nieuw',
    ({ slug }) => `${paths.newRequest(slug)}?aan=opleider`,
    'fresh',
    'trainer',
  ),
  visit(
    '/p/[slug]/feedback/[request]',
    ({ slug, requests }) => paths.request(slug, requests.open.id),
    'halfway',
    'open',
  ),
  visit(
    '/p/[slug]/feedback/[request]',
    ({ slug, requests }) => paths.request(slug, requests.expired.id),
    'halfway',
    'expired',
  ),

  visit(
    '/p/[slug]/geven/[request]',
    ({ slug, requests }) => paths.giveFeedback(slug, requests.asked.id),
    'trainer',
  ),
  visit(
    '/p/[slug]/geven/[request]/[part]',
    ({ slug, requests }) => paths.giveFeedbackPart(slug, requests.askedFull.id, 1),
    'leader',
  ),
  visit(
    '/p/[slug]/geven/[request]/controle',
    ({ slug, requests }) => paths.giveFeedbackCheck(slug, requests.askedFull.id),
    'leader',
  ),
  visit(
    '/p/[slug]/geven/[request]/afwijzen',
    ({ slug, requests }) => paths.giveFeedbackDecline(slug, requests.askedToDecline.id),
    'otherLeader',
  ),
  visit(
    '/p/[slug]/geven/[request]/klaar',
    ({ slug, requests }) => paths.giveFeedbackDone(slug, requests.askedAnswered.id),
    'bystander',
  ),

  visit('/p/[slug]/zelfscan/[round]', ({ slug, round }) => paths.scan(slug, round), 'fresh'),
  visit(
    '/p/[slug]/zelfscan/[round]/[part]',
    ({ slug, round }) => paths.scanPart(slug, round, 1),
    'halfway',
    'filled in',
  ),
  visit(
    '/p/[slug]/zelfscan/[round]/[part]',
    ({ slug, round }) => `${paths.scanPart(slug, round, 2)}?open=1#fouten`,
    'fresh',
    'asked for what is open',
  ),
  visit(
    '/p/[slug]/zelfscan/[round]/controle',
    ({ slug, round }) => paths.scanCheck(slug, round),
    'halfway',
    'complete',
  ),
  visit(
    '/p/[slug]/zelfscan/[round]/controle',
    ({ slug, round }) => paths.scanCheck(slug, round),
    'fresh',
    'with missing answers',
  ),
  visit(
    '/p/[slug]/zelfscan/[round]/controle',
    ({ slug, round }) => paths.scanCheck(slug, round),
    'ready',
    'handed in',
  ),

  visit(
    '/p/[slug]/resultaat/[round]',
    ({ slug, round }) => paths.result(slug, round),
    'ready',
    'with feedback',
  ),
  visit(
    '/p/[slug]/resultaat/[round]',
    ({ slug, round }) => paths.result(slug, round),
    'halfway',
    'before handing in',
  ),
  visit('/p/[slug]/resultaat/[round]/delen', ({ slug, round }) => paths.sharing(slug, round), 'ready'),
  visit('/p/[slug]/resultaat/[round]/leervraag', ({ slug, round }) => paths.question(slug, round), 'ready'),

  visit('/f/[token]', ({ requests }) => paths.studentForm(requests.open.token)),
  visit('/f/[token]', ({ requests }) => paths.studentForm(requests.expired.token), undefined, 'expired'),
  visit('/f/[token]', ({ requests }) => paths.studentForm(requests.withdrawn.token), undefined, 'withdrawn'),
  visit('/f/[token]/uitleg', ({ requests }) => paths.studentFormIntro(requests.begun.token)),
  visit('/f/[token]/[part]', ({ requests }) => paths.studentFormPart(requests.begun.token, 1)),
  visit('/f/[token]/controle', ({ requests }) => paths.studentFormCheck(requests.begun.token)),
  visit('/f/[token]/afwijzen', ({ requests }) => paths.studentFormDecline(requests.begun.token)),
  visit('/f/[token]/geen-herinnering', ({ requests }) => paths.studentFormStop(requests.begun.token)),
  visit('/plan/[token]', ({ practice }) => paths.planLink(practice.links.plan)),
  visit('/plan/[token]', () => paths.planLink('onzin'), undefined, 'unknown'),
  visit('/herinneringen/[token]', ({ practice }) => paths.reminderWishes(practice.links.wishes)),
  visit('/herinneringen/[token]/uit', ({ practice }) => paths.reminderStop(practice.links.wishes)),
  visit('/f/[token]/klaar', ({ requests }) => paths.studentFormDone(requests.answered.token)),
];

/** Addresses of the build that show no page of their own. */
const noPages = [
  '/agenda/[token]',
  '/',
  '/_global-error',
  '/api/bounces',
  '/api/health',
  '/api/ready',
  '/icon.svg',
  '/f/[token]/nieuwe-link',
  '/p/[slug]/bronnen/bestand',
  '/p/[slug]/bronnen/[resource]/bestand',
  '/p/[slug]/mijn-gegevens/bestand',
  '/p/[slug]/reflecties/[meeting]/[kind]/antwoorden',
  '/p/[slug]/reflecties/[meeting]/[kind]/bewaren',
  '/p/[slug]/zelfscan/[round]/antwoorden',
  '/p/[slug]/zelfscan/[round]/[part]/bewaren',
];

/** Every page of the product: what has no states of its own is visited as its first rightful reader meets it. */
const visits: Visit[] = [
  ...inStates,
  ...Object.entries(reads).flatMap(([route, read]) =>
    'readers' in read && !noPages.includes(route) && !inStates.some((known) => known.route === route)
      ? [visit(route, read.at, read.readers[0])]
      : [],
  ),
];

/** A page takes axe a second, and more on a busy machine. */
test.describe.configure({ timeout: 120_000 });

let world: World;
test.beforeAll(async () => {
  world = await aWorld();
  await giveLongNames(world);
});

test('every page of the build is visited here', () => {
  const visited = new Set([...visits.map(({ route }) => route), ...noPages]);
  expect(
    builtRoutes()
      .map(({ pattern }) => pattern)
      .filter((pattern) => !visited.has(pattern)),
  ).toEqual([]);
});

/**
 * Every page, with names of eighty letters in it: in Dutch by day on the phone, where its longer words are the harder fit,
 * there in every state; in English by night on the desktop, there in its first. What axe finds hangs on markup that both
 * have and on colours that both use, and each width is checked for overflow.
 */
const ways: Record<string, { language: 'nl' | 'en'; colorScheme: 'light' | 'dark' }> = {
  phone: { language: 'nl', colorScheme: 'light' },
  desktop: { language: 'en', colorScheme: 'dark' },
};

for (const group of groupsOf(visits, 7)) {
  test(`${group[0]?.route} and on`, async ({ page, faults }, { project }) => {
    // A mail's preview runs no script, Playwright's own included.
    faults.expect(/404|410|Blocked script execution in 'about:srcdoc'/);
    const way = ways[project.name];
    if (!way) throw new Error(`In which language is ${project.name}?`);
    const { language, colorScheme } = way;
    await speak(page, language);
    for (const { route, at, as, state } of project.name === 'phone' ? group : group.filter(isFirstState)) {
      if (as) await cameBackAs(page, world.people[as]);
      else await forgetSession(page);
      await page.goto(at(world));
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expectAccessible(page, [route, state].filter(Boolean).join(', '), colorScheme);
    }
  });
}

function isFirstState(one: Visit) {
  return one === visits.find(({ route }) => route === one.route);
}

function groupsOf<T>(all: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
