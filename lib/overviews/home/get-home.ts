import { meetingsOf } from '@/lib/core/cohorts/meetings-of';
import { getCurrentParticipation, type Participation } from '@/lib/core/cohorts/participation';
import { ringPosition } from '@/lib/core/cohorts/ring-position';
import { statementKeys } from '@/lib/core/frameworks/framework-form';
import { getForm } from '@/lib/core/frameworks/get-form';
import { listAskedOfMe, listMyRequests } from '@/lib/features/feedback/queries';
import { listSharedWithMe } from '@/lib/features/shares/queries';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { nextStep } from './next-step';

/** Everything a signed-in person's first page shows, by their roles; each part is empty for who does not have the role. */
export async function getHome(scope: Scope) {
  const participation = await getCurrentParticipation(scope);
  return {
    person: scope.actor.name,
    participant: participation && (await getPreparation(scope, participation)),
    facilitated: await listFacilitatedCohorts(scope),
    askedOfMe: await listAskedOfMe(scope),
    sharedWithMe: await listSharedWithMe(scope),
  };
}

export type Home = Awaited<ReturnType<typeof getHome>>;

async function getPreparation(scope: Scope, participation: Participation) {
  const { tx, now } = scope;
  const { cohort, round, participantId } = participation;
  const form = await getForm(tx, cohort.versionId, 'self');
  const scan = await tx.selfScan.findFirst({
    where: { participantId, roundId: round.id },
    select: { answers: true, savedAt: true, submittedAt: true },
  });
  const requests = await listMyRequests(scope, round.id);
  const question = await tx.learningQuestion.findFirst({
    where: { participantId, roundId: round.id },
    select: { text: true, axis: { select: { name: true, subtitle: true } } },
  });
  const answered = scan ? Object.keys(scan.answers as object).length : 0;
  const preparation = {
    asked: {
      student: requests.filter(({ kind }) => kind === 'student').length,
      trainer: requests.filter(({ kind }) => kind === 'trainer').length,
    },
    scan: {
      state: scan?.submittedAt ? ('handed-in' as const) : answered > 0 ? ('begun' as const) : ('not-started' as const),
      answered,
      of: statementKeys(form).length,
      submittedAt: scan?.submittedAt ?? null,
      savedAt: scan?.savedAt ?? null,
    },
    hasQuestion: question !== null,
  };
  return {
    cohort,
    round,
    requests,
    ...preparation,
    question,
    step: nextStep(preparation),
    place: ringPosition(meetingsOf(cohort), now),
  };
}

export type ParticipantHome = Awaited<ReturnType<typeof getPreparation>>;

/** The running cohorts that the actor leads, newest first, with how many handed in. */
async function listFacilitatedCohorts({ tx, actor, now }: Scope) {
  const cohorts = await tx.cohort.findMany({
    where: { archivedAt: null, facilitators: { some: { memberId: actor.memberId } } },
    orderBy: { startMeetingAt: 'desc' },
    select: {
      id: true,
      name: true,
      startMeetingAt: true,
      startMeetingMinutes: true,
      meetingCount: true,
      _count: { select: { participants: true } },
      rounds: {
        orderBy: { openedAt: 'desc' },
        take: 1,
        select: { _count: { select: { scans: { where: { submittedAt: { not: null } } } } } },
      },
    },
  });
  return cohorts.map(({ _count, rounds, ...cohort }) => ({
    ...cohort,
    participants: _count.participants,
    handedIn: rounds[0]?._count.scans ?? 0,
    place: ringPosition(meetingsOf(cohort), now),
  }));
}
