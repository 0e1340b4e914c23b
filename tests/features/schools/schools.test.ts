import { expect, test } from 'vitest';
import { addSchool } from '@/lib/features/schools/add-school';
import { changeSchool } from '@/lib/features/schools/change-school';
import { getSchool, listSchools } from '@/lib/features/schools/queries';
import { removeSchool } from '@/lib/features/schools/remove-school';
import { addSchoolSchema } from '@/lib/features/schools/schema';
import { ForbiddenError, NotFoundError, Refusal } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { aCohort, aMember, aPartnership, aSchool, as } from '@/tests/factories/cast';

const hoek = { name: 'Het Hoeklicht', kind: 'school' as const, region: 'noord' as const };

async function aCoordinator() {
  const partnership = await aPartnership();
  return { partnership, anna: await aMember({ partnership, roles: ['coordinator'], name: 'Anna' }) };
}

test('a coordinator adds, changes and removes a school, and each stands in the record', async () => {
  const { anna } = await aCoordinator();
  const { id } = await as(anna, (scope) => addSchool(scope, hoek));
  await as(anna, (scope) => changeSchool(scope, { ...hoek, schoolId: id, region: null }));
  await as(anna, (scope) => changeSchool(scope, { ...hoek, schoolId: id, region: null }));
  expect(await as(anna, (scope) => getSchool(scope, id))).toMatchObject({ region: null, removable: true });
  await as(anna, (scope) => removeSchool(scope, { schoolId: id }));

  expect((await as(anna, listSchools)).map(({ name }) => name)).not.toContain(hoek.name);
  const audit = await as(anna, ({ tx }) => tx.auditEvent.findMany({ orderBy: { at: 'asc' } }));
  expect(audit.map(({ kind, details }) => [kind, details])).toEqual([
    ['school_added', {}],
    ['school_changed', { fields: ['region'] }],
    ['school_removed', {}],
  ]);
  expect(
    audit.every(({ actorMemberId, schoolId }) => actorMemberId === anna.memberId && schoolId === id),
  ).toBe(true);
});

test('two schools of one partnership differ by more than capitals; of two, each may have one', async () => {
  const { anna } = await aCoordinator();
  const { anna: other } = await aCoordinator();
  await as(anna, (scope) => addSchool(scope, hoek));
  await as(other, (scope) => addSchool(scope, hoek));
  const again = { ...hoek, name: 'het  hoeklicht' };
  await expect(as(anna, (scope) => addSchool(scope, again))).rejects.toThrow(
    new Refusal('schoolExists', 'name'),
  );
  const { id } = await as(anna, (scope) => addSchool(scope, { ...hoek, name: 'De Vaart' }));
  await expect(as(anna, (scope) => changeSchool(scope, { ...hoek, schoolId: id }))).rejects.toThrow(
    'schoolExists',
  );
});

test('twenty equal posts at once make one school', async () => {
  const { anna } = await aCoordinator();
  const made = await Promise.allSettled(
    Array.from({ length: 20 }, () => as(anna, (scope) => addSchool(scope, hoek))),
  );
  expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a school stays while someone works there, worked there, or a group takes part', async () => {
  const { partnership, anna } = await aCoordinator();
  const remove = (schoolId: string) => as(anna, (scope) => removeSchool(scope, { schoolId }));
  const [worked, grouped] = [await aSchool(partnership), await aSchool(partnership)];
  const gone = await aMember({ partnership, schoolId: worked.id });
  const { cohortId } = await aCohort({ partnership });
  await inTenant(partnership.partnershipId, async ({ tx, now }) => {
    await tx.member.updateMany({ where: { id: gone.memberId }, data: { leftAt: now } });
    await tx.cohortSchool.create({ data: { cohortId, schoolId: grouped.id } });
  });
  await expect(remove(worked.id)).rejects.toMatchObject({
    code: 'schoolInUse',
    values: { members: 1, cohorts: 0 },
  });
  await expect(remove(grouped.id)).rejects.toMatchObject({
    code: 'schoolInUse',
    values: { members: 0, cohorts: 1 },
  });
});

test('only coordinators, and only in their own partnership', async () => {
  const { partnership, anna } = await aCoordinator();
  const { id: schoolId } = await as(anna, (scope) => addSchool(scope, hoek));
  const { anna: stranger } = await aCoordinator();
  for (const role of ['mentor', 'school_trainer', 'institute_trainer'] as const) {
    const colleague = await aMember({ partnership, roles: [role] });
    await expect(as(colleague, (scope) => addSchool(scope, { ...hoek, name: role }))).rejects.toThrow(
      ForbiddenError,
    );
    await expect(as(colleague, (scope) => changeSchool(scope, { ...hoek, schoolId }))).rejects.toThrow(
      ForbiddenError,
    );
    await expect(as(colleague, (scope) => removeSchool(scope, { schoolId }))).rejects.toThrow(ForbiddenError);
    await expect(as(colleague, listSchools)).rejects.toThrow(ForbiddenError);
    await expect(as(colleague, (scope) => getSchool(scope, schoolId))).rejects.toThrow(ForbiddenError);
  }
  await expect(as(stranger, (scope) => changeSchool(scope, { ...hoek, schoolId }))).rejects.toThrow(
    NotFoundError,
  );
  await expect(as(stranger, (scope) => removeSchool(scope, { schoolId }))).rejects.toThrow(NotFoundError);
  await expect(as(stranger, (scope) => getSchool(scope, schoolId))).rejects.toThrow(NotFoundError);
  expect(await as(anna, (scope) => getSchool(scope, schoolId))).toMatchObject(hoek);
});

test('a form without a kind is asked for one; a region may be missing', () => {
  expect(addSchoolSchema.parse({ name: ' De  Vaart ', kind: 'institute', region: '' })).toEqual({
    name: 'De Vaart',
    kind: 'institute',
    region: null,
  });
  expect(addSchoolSchema.parse({ name: 'De Vaart', kind: 'school' }).region).toBeNull();
  const wrong = addSchoolSchema.safeParse({ name: 'www.vaart.nl', kind: 'bank', region: 'oost' });
  expect(wrong.error?.issues.map(({ message }) => message)).toEqual(['noLinks', 'choose', 'choose']);
});
