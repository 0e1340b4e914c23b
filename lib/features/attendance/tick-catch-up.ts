import { isFinished } from '@/lib/core/cohorts/finished';
import { getOwnMeeting } from '@/lib/core/meetings/get-meeting';
import { assertAllowed, found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';

type TickCatchUp = { meeting: string; change: 'done' | 'open' };

/** A participant ticks the own catch-up task off, or opens it again. NotFoundError where there is none. */
export async function tickCatchUp(scope: Scope, { meeting: id, change }: TickCatchUp) {
  const { tx, now } = scope;
  const { meeting, participantId } = await getOwnMeeting(scope, id);
  assertAllowed(!isFinished(meeting.cohort, now));
  const own = { meetingId: id, participantId };
  found(await tx.catchUpTask.findFirst({ where: own, select: { text: true } }));
  const done = change === 'done';
  await tx.catchUpTask.updateMany({
    where: { ...own, doneAt: done ? null : { not: null } },
    data: { doneAt: done ? now : null },
  });
}
