import { paths } from '@/lib/shared/paths';
import { cookieOf, preparing } from './asks';
import { withClient } from './database';
import type { Site } from './product';
import type { Targets } from './targets';

/** A page as somebody opens it for the first time. */
export type VisitedPage = {
  name: string;
  path: string;
  cookie?: string;
  /** Of the student's form: it has no script at all. */
  student?: boolean;
  /** KiB of script, gzip, where it may be more than elsewhere. */
  mostScript?: number;
};

/** The pages that people open most, of each kind of person. */
export async function pagesToVisit(site: Site, targets: Targets): Promise<VisitedPage[]> {
  const [token] = targets.students as [string];
  const [result] = targets.results as [Targets['results'][number]];
  const [draft] = targets.drafts.slice(-1) as [Targets['drafts'][number]];
  const [cohort] = targets.cohorts[24] as [Targets['results'][number]];
  const [prepared] = targets.prepared as [Targets['prepared'][number]];
  const mentor = { cookie: cookieOf(result.userId) };
  const answering = { cookie: cookieOf(draft.userId) };
  const leader = { cookie: cookieOf(cohort.userId) };
  const coordinator = { cookie: cookieOf(await coordinatorOf(site, result.slug)) };
  return [
    { name: 'student form, first page', path: paths.studentForm(token), student: true },
    { name: 'student form, a part', path: paths.studentFormPart(token, 1), student: true },
    { name: 'student form, check', path: paths.studentFormCheck(token), student: true },
    { name: 'sign-in', path: paths.signIn() },
    { name: 'home of a mentor', path: paths.home(result.slug), ...mentor },
    { name: 'self-scan, a part', path: paths.scanPart(draft.slug, draft.id, 1), ...answering },
    { name: 'self-scan, check', path: paths.scanCheck(draft.slug, draft.id), ...answering },
    { name: 'result', path: paths.result(result.slug, result.id), ...mentor, mostScript: 255 },
    { name: 'learning question', path: paths.question(result.slug, result.id), ...mentor },
    { name: 'sharing', path: paths.sharing(result.slug, result.id), ...mentor },
    { name: 'development', path: paths.development(result.slug), ...mentor },
    { name: 'feedback', path: paths.requests(result.slug), ...mentor },
    { name: 'ask for feedback', path: paths.newRequest(result.slug), ...mentor },
    { name: 'own data', path: paths.ownData(result.slug), ...mentor },
    { name: 'cohort of 24', path: paths.cohort(cohort.slug, cohort.id), ...leader },
    ...Object.entries(preparing).map(([name, at]) => ({
      name: `preparing: ${name}`,
      path: at(prepared),
      cookie: cookieOf(prepared.userId),
    })),
    { name: 'rounds', path: paths.rounds(cohort.slug, cohort.id), ...leader },
    { name: 'administration', path: paths.admin(result.slug), ...coordinator },
    { name: 'new cohort', path: paths.adminNewCohort(result.slug), ...coordinator },
    { name: 'schools', path: paths.adminSchools(result.slug), ...coordinator },
    { name: 'audit', path: paths.adminAudit(result.slug), ...coordinator },
    { name: 'start a partnership', path: paths.signUp() },
    { name: 'help', path: paths.help() },
    { name: 'privacy', path: paths.privacy() },
  ];
}

function coordinatorOf({ adminUrl }: Site, slug: string): Promise<string> {
  return withClient(adminUrl, async (client) => {
    const { rows } = await client.query(
      "SELECT m.user_id AS id FROM member m JOIN partnership p ON p.id = m.partnership_id WHERE p.slug = $1 AND 'coordinator' = ANY (m.roles)",
      [slug],
    );
    return rows[0].id;
  });
}
