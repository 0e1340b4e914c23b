import type { TenantScope } from '@/lib/platform/tenancy/scope';
import type { ReminderState } from './due-reminders';
import { readGroups } from './read-groups';
import { readPeople } from './read-people';
import { readWorkplaces } from './read-workplaces';

const dayMs = 24 * 3_600_000;
/** So long after its end a group's last reminders may still be decided. */
const AFTERWARDS = 31;

/** All that the reminders of a partnership hang on; of these groups only, if they are given. Eight statements. */
export async function readReminderState(
  scope: TenantScope,
  cohortIds?: readonly string[],
): Promise<ReminderState> {
  const places = await readWorkplaces(scope);
  const people = await readPeople(scope, places);
  const ids = cohortIds ?? (await listRunning(scope));
  return { groups: await readGroups(scope, ids, { people, places }), weekly: people.weekly };
}

async function listRunning({ tx, now }: TenantScope): Promise<string[]> {
  const since = new Date(now.getTime() - AFTERWARDS * dayMs);
  const cohorts = await tx.cohort.findMany({
    where: { archivedAt: null, OR: [{ lastDay: null }, { lastDay: { gte: since } }] },
    select: { id: true },
  });
  return cohorts.map(({ id }) => id);
}
