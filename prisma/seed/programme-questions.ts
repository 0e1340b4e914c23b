import { found } from '@/lib/platform/errors';
import { daysAfter, type ProgrammePlan, type SeededMeeting } from './programme';
import { seedId } from './seeded-ids';
import type { Place } from './seeding';

export type SharedPlan = {
  /** The meeting in which the group agreed on it. */
  agreedIn: number;
  axes: string[];
  text: string;
  /** From which meeting on it is behind the group. */
  closedIn?: number;
};

/** The group's shared questions in their order, each following the one before, made from own questions shared with the group. */
export async function buildQuestions(
  place: Place,
  { cohortId }: ProgrammePlan,
  meetings: SeededMeeting[],
  plans: SharedPlan[],
) {
  const made: { id: string; text: string; axisId: string; agreedIn: number }[] = [];
  for (const [at, plan] of plans.entries()) {
    const id = seedId(place.partnership.slug, cohortId, 'shared question', at);
    const meeting = found(meetings[plan.agreedIn - 1]);
    const closed = plan.closedIn ? found(meetings[plan.closedIn - 1]) : null;
    const axisId = await daysAfter(place, meeting, 0, '17.40', async ({ tx, now }) => {
      const cohort = await tx.cohort.findFirstOrThrow({
        where: { id: cohortId },
        select: { versionId: true, rounds: { orderBy: { openedAt: 'asc' }, take: 1, select: { id: true } } },
      });
      const axes = await tx.axis.findMany({
        where: { versionId: cohort.versionId, key: { in: plan.axes } },
        orderBy: { position: 'asc' },
        select: { id: true },
      });
      await tx.learningQuestion.create({
        data: {
          id,
          scope: 'shared',
          cohortId,
          meetingId: meeting.id,
          previousId: made.at(-1)?.id ?? null,
          roundId: found(cohort.rounds[0]).id,
          axisId: found(axes[0]).id,
          text: plan.text,
          createdAt: now,
          savedAt: now,
          closedAt: closed && new Date(closed.startsAt.getTime() + 170 * 60_000),
        },
      });
      await tx.questionAxis.createMany({ data: axes.map((axis) => ({ questionId: id, axisId: axis.id })) });
      const axisId = found(axes[0]).id;
      if (at > 0) return axisId;
      const shared = await tx.share.findMany({
        where: { audience: 'group', subject: 'learning_question', participant: { cohortId } },
        select: { learningQuestion: { select: { id: true, text: true } } },
      });
      await tx.questionSource.createMany({
        data: shared.flatMap(({ learningQuestion }) =>
          learningQuestion
            ? [{ questionId: id, sourceId: learningQuestion.id, wording: learningQuestion.text }]
            : [],
        ),
      });
      return axisId;
    });
    made.push({ id, text: plan.text, axisId, agreedIn: plan.agreedIn });
  }
  /** On which question the group worked after this meeting. */
  return (number: number) => found(made.findLast(({ agreedIn }) => agreedIn <= number));
}
