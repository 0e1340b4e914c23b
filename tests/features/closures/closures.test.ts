import { beforeEach, expect, test } from 'vitest';
import { takeOverHolidays } from '@/lib/core/calendar/take-over-holidays';
import { addClosure, takeOver } from '@/lib/features/closures/add-closure';
import { changeClosure, removeClosure } from '@/lib/features/closures/change-closure';
import { getClosure, listClosures } from '@/lib/features/closures/queries';
import { addClosureInput } from '@/lib/features/closures/schema';
import { ForbiddenError, NotFoundError } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AMember, type APartnership, aMember, aPartnership, aSchool, as } from '@/tests/factories/cast';

let home: APartnership;
let anna: AMember;
beforeEach(async () => {
  home = await aPartnership();
  anna = await aMember({ partnership: home, roles: ['coordinator'], name: 'Anna' });
});

const everyone = { region: null, schoolId: null };
const studyDay = { name: 'Studiedag', of: everyone, firstDay: '2026-11-05', lastDay: '2026-11-05' };
const listed = async (who = anna) => (await as(who, listClosures)).years.flatMap(({ closures }) => closures);
const audit = () =>
  as(anna, async ({ tx }) => {
    const events = await tx.auditEvent.findMany({ orderBy: [{ at: 'asc' }, { id: 'asc' }] });
    return events.map(({ kind, schoolId }) => [kind, schoolId]);
  });

test('a coordinator adds, changes and removes days, and each stands in the record', async () => {
  const school = await aSchool(home);
  await as(anna, (scope) => addClosure(scope, studyDay));
  await as(anna, (scope) => addClosure(scope, studyDay));
  const [closure] = await listed();
  const id = closure?.id ?? '';
  const change = { ...studyDay, closure: id, of: { region: null, schoolId: school.id } };
  await as(anna, (scope) => changeClosure(scope, change));
  await as(anna, (scope) => changeClosure(scope, change));
  expect(await as(anna, (scope) => getClosure(scope, id))).toMatchObject({
    closure: { name: 'Studiedag', schoolId: school.id, firstDay: '2026-11-05' },
  });
  await as(anna, (scope) => removeClosure(scope, { closure: id }));
  expect(await listed()).toEqual([]);
  expect(await audit()).toEqual([
    ['closure_added', null],
    ['closure_changed', school.id],
    ['closure_removed', school.id],
  ]);
});

test('taking over brings the published holidays, records it once, and respects what was changed', async () => {
  expect(await as(anna, takeOver)).toEqual({ count: 30 });
  expect(await as(anna, takeOver)).toEqual({ count: 0 });
  const may = (await listed()).find(({ publishedKey }) => publishedKey === '2026-2027/meivakantie/noord');
  const longer = {
    closure: may?.id ?? '',
    name: 'Meivakantie',
    of: { region: 'noord' as const, schoolId: null },
    firstDay: '2027-04-24',
    lastDay: '2027-05-09',
  };
  await as(anna, (scope) => changeClosure(scope, longer));
  await as(anna, takeOver);
  expect((await listed()).find(({ id }) => id === may?.id)).toMatchObject({
    lastDay: '2027-05-09',
    published: false,
    publishedKey: '2026-2027/meivakantie/noord',
  });
  expect((await audit()).map(([kind]) => kind)).toEqual(['closure_added', 'closure_changed']);
});

test('twenty equal posts at once add one', async () => {
  await Promise.all(Array.from({ length: 20 }, () => as(anna, (scope) => addClosure(scope, studyDay))));
  expect(await listed()).toHaveLength(1);
});

test('a school of elsewhere cannot be named', async () => {
  const elsewhere = await aSchool(await aPartnership());
  await expect(
    as(anna, (scope) => addClosure(scope, { ...studyDay, of: { region: null, schoolId: elsewhere.id } })),
  ).rejects.toMatchObject({ code: 'unknownSchool', field: 'of' });
});

test('only coordinators, and only in their own partnership', async () => {
  await inTenant(home.partnershipId, (scope) => takeOverHolidays(scope));
  const closure = (await listed())[0]?.id ?? '';
  for (const role of ['mentor', 'school_trainer', 'institute_trainer'] as const) {
    const colleague = await aMember({ partnership: home, roles: [role] });
    for (const deed of [
      () => as(colleague, listClosures),
      () => as(colleague, (scope) => getClosure(scope, closure)),
      () => as(colleague, (scope) => addClosure(scope, studyDay)),
      () => as(colleague, (scope) => changeClosure(scope, { ...studyDay, closure })),
      () => as(colleague, (scope) => removeClosure(scope, { closure })),
      () => as(colleague, takeOver),
    ])
      await expect(deed()).rejects.toThrow(ForbiddenError);
  }
  const stranger = await aMember({ partnership: await aPartnership(), roles: ['coordinator'] });
  await expect(as(stranger, (scope) => getClosure(scope, closure))).rejects.toThrow(NotFoundError);
  await expect(as(stranger, (scope) => changeClosure(scope, { ...studyDay, closure }))).rejects.toThrow(
    NotFoundError,
  );
  await expect(as(stranger, (scope) => removeClosure(scope, { closure }))).rejects.toThrow(NotFoundError);
  expect(await listed(stranger)).toEqual([]);
});

test('a form says by the field what is wrong', () => {
  const problems = (fields: object) =>
    addClosureInput.safeParse(fields).error?.issues.map(({ path, message }) => [path[0], message]);
  const good = { name: ' Studiedag ', of: 'everyone', firstDay: '2026-11-05', lastDay: '2026-11-05' };
  expect(addClosureInput.parse(good)).toEqual(studyDay);
  expect(addClosureInput.parse({ ...good, of: 'zuid' }).of).toEqual({ region: 'zuid', schoolId: null });
  expect(problems({ name: '', of: 'oost', firstDay: '2026-02-30', lastDay: '' })).toEqual([
    ['name', 'required'],
    ['of', 'choose'],
    ['firstDay', 'day'],
    ['lastDay', 'day'],
  ]);
  expect(problems({ ...good, lastDay: '2026-11-04' })).toEqual([['lastDay', 'closureOrder']]);
  expect(problems({ ...good, lastDay: '2027-02-13' })).toEqual([['lastDay', 'closureLong']]);
});
