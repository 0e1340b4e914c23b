import { beforeEach, expect, test } from 'vitest';
import { closuresFor } from '@/lib/core/calendar/closures-for';
import { publishedHolidays } from '@/lib/core/calendar/published-holidays';
import { takeOverHolidays } from '@/lib/core/calendar/take-over-holidays';
import { inTenant } from '@/lib/platform/tenancy/enter';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { dateOf } from '@/lib/shared/calendar-day';
import { type APartnership, aPartnership, aSchool } from '@/tests/factories/cast';
import { statementsOf } from '@/tests/factories/count-statements';

let home: APartnership;
beforeEach(async () => {
  home = await aPartnership();
});

const takeOver = (published = publishedHolidays()) =>
  inTenant(home.partnershipId, (scope) => takeOverHolidays(scope, published));
const inHome = <T>(work: (scope: TenantScope) => Promise<T>) => inTenant(home.partnershipId, work);

test('the shipped file: five holidays a year for three regions, without a gap inside a region’s order', () => {
  const all = publishedHolidays();
  expect(all).toHaveLength(2 * 5 * 3);
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  expect(all.find(({ key }) => key === '2027-2028/herfstvakantie/zuid')).toEqual({
    key: '2027-2028/herfstvakantie/zuid',
    region: 'zuid',
    name: 'Herfstvakantie',
    firstDay: '2027-10-23',
    lastDay: '2027-10-31',
  });
});

test('taking over adds everything once, and keeps what was changed or added here', async () => {
  expect(await takeOver()).toBe(30);
  expect(await takeOver()).toBe(0);
  await inHome(({ tx }) =>
    tx.closure.updateMany({
      where: { publishedKey: '2026-2027/meivakantie/noord' },
      data: { name: 'Meivakantie van ons', lastDay: dateOf('2027-05-09'), published: false },
    }),
  );
  await inHome(({ tx }) => tx.closure.deleteMany({ where: { publishedKey: '2026-2027/meivakantie/zuid' } }));
  expect(await takeOver()).toBe(1);
  const may = await inHome(({ tx }) =>
    tx.closure.findFirst({ where: { publishedKey: '2026-2027/meivakantie/noord' } }),
  );
  expect(may).toMatchObject({ name: 'Meivakantie van ons', lastDay: dateOf('2027-05-09') });
});

test('a later version of the file mends what nobody touched, and adds later years', async () => {
  const [first, ...others] = publishedHolidays();
  if (!first) throw new Error('no holidays');
  await takeOver();
  const later = {
    ...first,
    key: '2028-2029/herfstvakantie/noord',
    firstDay: '2028-10-14',
    lastDay: '2028-10-22',
  };
  expect(await takeOver([{ ...first, firstDay: '2026-10-09' }, ...others, later])).toBe(2);
  const mended = await inHome(({ tx }) => tx.closure.findFirst({ where: { publishedKey: first.key } }));
  expect(mended).toMatchObject({ firstDay: dateOf('2026-10-09'), published: true });
});

test('two who take over at once make one of each', async () => {
  await Promise.all([takeOver(), takeOver(), takeOver()]);
  expect(await inHome(({ tx }) => tx.closure.count())).toBe(30);
});

test('schools are closed by their region, by themselves and by the partnership, and by nobody else: one statement', async () => {
  const own = await aSchool(home);
  const other = await aSchool(home);
  await takeOver();
  await inHome(async ({ tx, now: createdAt }) => {
    const day = (name: string, first: string, schoolId: string | null) => ({
      kind: 'closed_day' as const,
      name,
      schoolId,
      firstDay: dateOf(first),
      lastDay: dateOf(first),
      createdAt,
    });
    await tx.closure.createMany({
      data: [
        day('Studiedag', '2026-11-05', own.id),
        day('Open dag', '2026-11-06', other.id),
        day('Netwerkdag', '2026-11-09', null),
      ],
    });
  });
  const { result, statements } = await statementsOf(() =>
    inHome((scope) => closuresFor(scope, { schoolIds: [own.id] }, { from: '2026-10-25', to: '2026-12-19' })),
  );
  expect(result).toMatchObject([
    { name: 'Herfstvakantie', region: 'midden', firstDay: '2026-10-17', lastDay: '2026-10-25' },
    { name: 'Studiedag', schoolId: own.id, firstDay: '2026-11-05' },
    { name: 'Netwerkdag', schoolId: null },
    { name: 'Kerstvakantie', region: 'midden' },
  ]);
  expect(statements).toHaveLength(1);
});

test('a region by itself, without a school', async () => {
  await takeOver();
  const found = await inHome((scope) =>
    closuresFor(scope, { schoolIds: [], regions: ['noord'] }, { from: '2027-07-12', to: '2027-07-12' }),
  );
  expect(found).toMatchObject([{ name: 'Zomervakantie', region: 'noord' }]);
});
