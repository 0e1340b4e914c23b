import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { dateOf, dayOf } from '@/lib/shared/calendar-day';
import { type PublishedHoliday, publishedHolidays } from './published-holidays';

/**
 * Gives the partnership the published school holidays that it does not have yet, and mends those that nobody changed here.
 * What was changed stays as it was. Gives how many were added or mended.
 */
export async function takeOverHolidays(
  scope: TenantScope,
  published: readonly PublishedHoliday[] = publishedHolidays(),
): Promise<number> {
  const { tx, now } = scope;
  const mended = await mendUnchanged(scope, published);
  const { count } = await tx.closure.createMany({
    data: published.map(({ key, region, ...holiday }) => ({
      ...rowOf(holiday),
      kind: 'holiday',
      region,
      published: true,
      publishedKey: key,
      createdAt: now,
    })),
    skipDuplicates: true,
  });
  return count + mended;
}

/** A later version of the product may know better. */
async function mendUnchanged({ tx }: TenantScope, published: readonly PublishedHoliday[]): Promise<number> {
  const there = await tx.closure.findMany({
    where: { published: true },
    select: { id: true, publishedKey: true, name: true, firstDay: true, lastDay: true },
  });
  const other = there.flatMap(({ id, publishedKey, name, firstDay, lastDay }) => {
    const holiday = published.find(({ key }) => key === publishedKey);
    if (!holiday) return [];
    const same =
      holiday.name === name && holiday.firstDay === dayOf(firstDay) && holiday.lastDay === dayOf(lastDay);
    return same ? [] : [{ id, holiday }];
  });
  for (const { id, holiday } of other)
    await tx.closure.updateMany({ where: { id, published: true }, data: rowOf(holiday) });
  return other.length;
}

function rowOf({ name, firstDay, lastDay }: Pick<PublishedHoliday, 'name' | 'firstDay' | 'lastDay'>) {
  return { name, firstDay: dateOf(firstDay), lastDay: dateOf(lastDay) };
}
