import { Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { assertSchools } from './chosen-things';

type Schools = { schools: string[]; schoolsWere: string[] };

/** What the coordinator ticked or unticked, so that nobody else's change of the meantime is undone. Whether there was any. */
export async function changeSchools(
  { tx, ...scope }: Scope,
  cohortId: string,
  { schools, schoolsWere }: Schools,
) {
  const added = schools.filter((id) => !schoolsWere.includes(id));
  const removed = schoolsWere.filter((id) => !schools.includes(id));
  await assertSchools({ tx, ...scope }, added);
  const stays = await tx.participant.findFirst({
    where: { cohortId, leftAt: null, member: { leftAt: null, schoolId: { in: removed } } },
    select: { id: true },
  });
  if (stays) throw new Refusal('schoolTakesPart', 'schools');
  const gone = await tx.cohortSchool.deleteMany({ where: { cohortId, schoolId: { in: removed } } });
  const come = await tx.cohortSchool.createMany({
    data: added.map((schoolId) => ({ cohortId, schoolId })),
    skipDuplicates: true,
  });
  return gone.count + come.count > 0;
}
