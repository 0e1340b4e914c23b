import { paths } from '@/lib/shared/paths';
import type { PersonKey, World } from '../world';

type Visit = [route: string, at: (world: World) => string, as: PersonKey, state: string];

/** The pages about practice in their states, to look at. */
export const practiceVisits: Visit[] = [
  ['/p/[slug]/plannen', ({ slug }) => paths.plans(slug), 'ready', 'with plans'],
  ['/p/[slug]/plannen', ({ slug }) => paths.plans(slug), 'newcomer', 'before the first meeting'],
  ['/p/[slug]/plannen', ({ slug }) => paths.plans(slug), 'halfway', 'empty'],
  ['/p/[slug]/plannen/duo', ({ slug }) => paths.buddyPlans(slug), 'fresh', 'with plans'],
  ['/p/[slug]/plannen/duo', ({ slug }) => paths.buddyPlans(slug), 'halfway', 'in no duo'],
  [
    '/p/[slug]/plannen/nieuw/[meeting]',
    ({ slug, practice }) => paths.newPlan(slug, practice.meeting),
    'halfway',
    'new',
  ],
  [
    '/p/[slug]/plannen/[plan]',
    ({ slug, practice }) => paths.plan(slug, practice.plans.big),
    'ready',
    'too big',
  ],
  [
    '/p/[slug]/plannen/[plan]',
    ({ slug, practice }) => paths.plan(slug, practice.plans.draft),
    'ready',
    'draft',
  ],
  [
    '/p/[slug]/plannen/[plan]/wijzigen',
    ({ slug, practice }) => paths.changePlan(slug, practice.plans.draft),
    'ready',
    'draft',
  ],
  ['/p/[slug]/notities', ({ slug }) => paths.notes(slug), 'ready', 'with notes'],
  ['/p/[slug]/notities', ({ slug }) => paths.notes(slug), 'fresh', 'empty'],
  [
    '/p/[slug]/notities/[note]',
    ({ slug, practice }) => paths.note(slug, practice.notes.shared),
    'ready',
    'shared',
  ],
  ['/p/[slug]/reflecties', ({ slug }) => paths.reflections(slug), 'ready', 'written'],
  ['/p/[slug]/reflecties', ({ slug }) => paths.reflections(slug), 'newcomer', 'empty'],
  [
    '/p/[slug]/reflecties/[meeting]/[kind]',
    ({ slug, practice }) => paths.reflection(slug, practice.meeting, 'meeting'),
    'fresh',
    'to write',
  ],
  [
    '/p/[slug]/reflecties/[meeting]/[kind]',
    ({ slug, practice }) => paths.reflection(slug, practice.meeting, 'practice'),
    'ready',
    'shared and asked about',
  ],
  ['/p/[slug]/gedeeld', ({ slug }) => paths.sharedWithMe(slug), 'leader', 'with shares'],
  ['/p/[slug]/gedeeld', ({ slug }) => paths.sharedWithMe(slug), 'trainer', 'empty'],
  [
    '/p/[slug]/gedeeld/[share]',
    ({ slug, practice }) => paths.shared(slug, practice.shares.reflection),
    'leader',
    'reflection',
  ],
  [
    '/p/[slug]/gedeeld/[share]',
    ({ slug, practice }) => paths.shared(slug, practice.shares.plan),
    'leader',
    'plan',
  ],
  ['/p/[slug]/delen', ({ slug }) => paths.ownSharing(slug), 'ready', 'with shares'],
  ['/p/[slug]/delen', ({ slug }) => paths.ownSharing(slug), 'fresh', 'empty'],
  [
    '/p/[slug]/groep/[cohort]/duos',
    ({ slug, practice }) => paths.duos(slug, practice.cohort),
    'leader',
    'one duo',
  ],
  ['/p/[slug]/groep/[cohort]/duos', ({ slug, cohort }) => paths.duos(slug, cohort), 'leader', 'none yet'],
  [
    '/p/[slug]/groep/[cohort]/plannen',
    ({ slug, practice }) => paths.planFacts(slug, practice.cohort),
    'leader',
    'with plans',
  ],
];
