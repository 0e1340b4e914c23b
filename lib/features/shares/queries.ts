import { getOwnRound, type Participation } from '@/lib/core/cohorts/participation';
import { getForm } from '@/lib/core/frameworks/get-form';
import { axisScoresSchema } from '@/lib/core/frameworks/radar-score';
import { isVisibleTo, shareFields, withPlace } from '@/lib/core/shares/place';
import { found, NotFoundError } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { subjectsOf } from './own-subjects';
import { listReaders } from './readers';
import { whoSeesWhat } from './who-sees-what';

/** What of a round the actor may share, with whom, and who sees what now. NotFoundError for a round that is not theirs. */
export async function getSharing(scope: Scope, roundId: string) {
  return sharingOf(scope, await getOwnRound(scope, roundId));
}

/** The same for who knows the actor's participation already. */
export async function sharingOf(scope: Scope, own: Participation) {
  const { tx, actor } = scope;
  const { participantId, leftAt, cohort, round } = own;
  const roundId = round.id;
  const subjects = await subjectsOf(scope, own);
  const { memberId, schoolId } = actor;
  const owner = { memberId, schoolId, leftAt, sharesWithTrainers: cohort.sharesWithTrainers };
  const readers = await listReaders(scope, cohort.id);
  const standing = await tx.share.findMany({
    where: {
      participantId,
      standsFor: { not: null },
      OR: [{ selfScan: { roundId } }, { learningQuestion: { roundId } }],
    },
    orderBy: { sharedAt: 'asc' },
    select: { ...shareFields, audienceMember: { select: { name: true } } },
  });
  const shares = standing.map(({ audienceMember, ...share }) => ({
    ...share,
    owner,
    audienceName: audienceMember?.name ?? null,
  }));
  return {
    cohort,
    round,
    /** Since when the actor takes part no more: nothing new is shared, and nobody sees what was. */
    stoppedAt: leftAt,
    ready: { self_scan: subjects.self_scan !== null, learning_question: subjects.learning_question !== null },
    ...whoSeesWhat(owner, readers, shares),
  };
}

export type Sharing = Awaited<ReturnType<typeof getSharing>>;

/**
 * What was shared: the owner's own scan, or their learning question; never what others said about them. NotFoundError
 * for whoever is not, or no longer, its audience.
 */
export async function getSharedResult({ tx, actor }: Scope, shareId: string) {
  const share = found(
    await tx.share.findFirst({
      where: { id: shareId, subject: { in: ['self_scan', 'learning_question'] } },
      select: {
        ...withPlace(actor.memberId),
        selfScan: { select: { submittedAt: true, scores: true, round: { select: { kind: true } } } },
        learningQuestion: {
          select: {
            text: true,
            savedAt: true,
            round: { select: { kind: true } },
            axis: { select: { name: true, subtitle: true } },
          },
        },
      },
    }),
  );
  if (!isVisibleTo(actor, share)) throw new NotFoundError();
  const { participant, selfScan, learningQuestion, sharedAt } = share;
  const form = await getForm(tx, participant.cohort.versionId, 'self');
  return {
    name: participant.member.name,
    cohort: { id: participant.cohort.id, name: participant.cohort.name },
    own: participant.member.id === actor.memberId,
    sharedAt,
    form,
    scan: selfScan && {
      roundKind: selfScan.round.kind,
      submittedAt: found(selfScan.submittedAt),
      scores: axisScoresSchema.parse(selfScan.scores),
    },
    question: learningQuestion && { ...learningQuestion, roundKind: learningQuestion.round.kind },
  };
}

export type SharedResult = Awaited<ReturnType<typeof getSharedResult>>;
