import type { ReminderWords } from '@/emails/reminder-items';
import { readCohortNumbers } from '@/lib/overviews/coordinator/read-cohort-numbers';
import { paths } from '@/lib/shared/paths';
import type { Telling } from './reminder-telling';

/** Every running group of the partnership in numbers, as the coordinator's overview has them. */
export async function weeklyWords({ scope, slug }: Telling): Promise<ReminderWords> {
  const groups = (await readCohortNumbers(scope)).filter(({ archivedAt }) => archivedAt === null);
  return { kind: 'weekly', groups, path: paths.admin(slug) };
}
