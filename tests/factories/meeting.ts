import { setClock } from '@/lib/platform/clock';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AGroup, aGroup } from './group';

/** Six weeks: a start meeting on 12 January 2027 and two work meetings after it, all from 15.30 to 18.30 in the Netherlands. */
const starts = ['2027-01-12T14:30:00Z', '2027-02-09T14:30:00Z', '2027-03-09T14:30:00Z'] as const;

export type AProgramme = AGroup & { meetings: [string, string, string] };

/**
 * A group of this many, whole since before the first of its three meetings. The clock is set to `now`, the evening of
 * the first meeting unless told otherwise; a test that uses it gives the machine's clock back (`afterEach(() => setClock())`).
 */
export async function aProgramme(size: number, now = '2027-01-12T18:00:00Z'): Promise<AProgramme> {
  setClock(() => new Date('2027-01-04T08:00:00Z'));
  const group = await aGroup(size);
  const meetings = await inTenant(group.partnership.partnershipId, async ({ tx, now: createdAt }) => {
    await tx.meeting.deleteMany({});
    const rows = starts.map((startsAt, at) => ({
      cohortId: group.cohort.cohortId,
      kind: at === 0 ? ('start' as const) : ('work' as const),
      startsAt: new Date(startsAt),
      createdAt,
    }));
    const made = await tx.meeting.createManyAndReturn({ data: rows, select: { id: true } });
    return made.map(({ id }) => id) as [string, string, string];
  });
  at(now);
  return { ...group, meetings };
}

/** Sets the clock. */
export function at(moment: string) {
  setClock(() => new Date(moment));
}

/** The group's last day was yesterday. */
export function finish({ partnership, cohort }: AGroup) {
  return inTenant(partnership.partnershipId, ({ tx, now }) =>
    tx.cohort.updateMany({ where: { id: cohort.cohortId }, data: { archivedAt: now } }),
  );
}
