import { lockLedCohort } from '@/lib/core/cohorts/led-cohort';
import { listMeetings } from '@/lib/core/meetings/list-meetings';
import { found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { closeQuestion, getSharedQuestion } from './change-shared-question';
import { linkSources, setAxes } from './link-sources';
import { axesInOneDomain } from './one-domain';
import type { AddSharedQuestion } from './schema';

/**
 * Writes a shared question with the group. The one it follows is behind the group from then on. The same words twice,
 * while they run, are one question. `shown`: the own questions that are shared with the actor. NotFoundError for who does
 * not lead the group and for what is not of it; Refusal for axes in more than one domain.
 */
export async function addSharedQuestion(scope: Scope, input: AddSharedQuestion, shown: ReadonlySet<string>) {
  const { tx, now } = scope;
  const { text, previous } = input;
  const cohort = await lockLedCohort(scope, input.cohort);
  if (previous) await getSharedQuestion(scope, cohort.id, previous);
  const place = { cohortId: cohort.id, previousId: previous, text };
  const same = await tx.learningQuestion.findFirst({
    where: { ...place, closedAt: null },
    select: { id: true },
  });
  if (same) return same;

  const axes = await axesInOneDomain(scope, cohort, {
    axisIds: input.axes,
    beside: previous ? [previous] : [],
  });
  const { id } = await tx.learningQuestion.create({
    data: {
      ...place,
      scope: 'shared',
      roundId: await newestRound(scope, cohort.id),
      axisId: found(axes[0]),
      meetingId: await agreedIn(scope, cohort.id, input.meeting),
      createdAt: now,
      savedAt: now,
    },
    select: { id: true },
  });
  await setAxes(scope, id, axes);
  await linkSources(scope, { questionId: id, chosen: input.sources, shown });
  if (previous) await closeQuestion(scope, previous);
  return { id };
}

async function newestRound({ tx }: Scope, cohortId: string) {
  const round = await tx.scanRound.findFirst({
    where: { cohortId },
    orderBy: { openedAt: 'desc' },
    select: { id: true },
  });
  return found(round).id;
}

/** The meeting that is said, of this group; else the last that began; null before the first. */
async function agreedIn(scope: Scope, cohortId: string, said: string | null) {
  const meetings = await listMeetings(scope, cohortId);
  if (said) return found(meetings.find(({ id }) => id === said)).id;
  return meetings.findLast(({ startsAt }) => startsAt <= scope.now)?.id ?? null;
}
