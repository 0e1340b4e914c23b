import { keepInStep } from '@/lib/core/meetings/start-meeting';
import { createFeedToken } from '@/lib/features/calendar-feed/feed-token';
import { makeFeed } from '@/lib/features/calendar-feed/make-feed';
import { addClosure } from '@/lib/features/closures/add-closure';
import { env } from '@/lib/platform/env';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { as } from '@/tests/factories/cast';
import type { Cast, World } from '../world';

type Cohorts = { cohort: string; otherCohort: string };

/** A closed day, a meeting of the group that was announced, and an address of `ready`'s calendar, where that stands. */
export async function makePlan(
  { home, members }: Cast,
  { cohort, otherCohort }: Cohorts,
  tag: string,
): Promise<World['plan']> {
  const { partnershipId } = home;
  const day = { of: { region: null, schoolId: null }, firstDay: '2027-03-11', lastDay: '2027-03-11' };
  await as(members.coordinator, (scope) => addClosure(scope, { name: `Studiedag ${tag}`, ...day }));
  await as(members.ready, makeFeed);
  return inTenant(partnershipId, async (scope) => {
    const { tx, now } = scope;
    const startsAt = new Date(now.getTime() + 49 * 86_400_000);
    const row = { cohortId: cohort, kind: 'work', startsAt, createdAt: now, announcedAt: now } as const;
    await tx.meeting.createMany({ data: [{ ...row, room: `Lokaal ${tag}` }] });
    const closure = await tx.closure.findFirstOrThrow({ select: { id: true } });
    const other = await tx.meeting.findFirstOrThrow({
      where: { cohortId: otherCohort, kind: 'start' },
      select: { id: true },
    });
    // As a form has them, and the group's first date with them.
    await tx.$executeRaw`UPDATE meeting SET starts_at = date_trunc('minute', starts_at) WHERE cohort_id = ${otherCohort}::uuid`;
    await keepInStep(scope, otherCohort);
    const ids = { partnershipId, memberId: members.ready.memberId, version: 1 };
    return {
      closure: closure.id,
      otherMeeting: other.id,
      feedToken: createFeedToken(env().LEERKRING_SECRET, ids),
    };
  });
}
