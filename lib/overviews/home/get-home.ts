import { inOrderOfCourse } from '@/lib/core/cohorts/order-of-course';
import { getCurrentParticipation, type Participation } from '@/lib/core/cohorts/participation';
import { readPlaces } from '@/lib/core/meetings/read-places';
import { canAdminister } from '@/lib/core/people/policy';
import { listAskedOfMe, listMyRequests } from '@/lib/features/feedback/queries';
import { getOwnQuestion } from '@/lib/features/learning-questions/queries';
import { getOwnScan } from '@/lib/features/self-scans/queries';
import { listShared } from '@/lib/features/shares/shared-with-me';
import { getCohortPage } from '@/lib/overviews/cohort-progress/get-cohort-progress';
import { type Course, getCourse } from '@/lib/overviews/programme/get-programme';
import { canPlan, participantStep } from '@/lib/overviews/programme/participant-step';
import type { ProgrammeMeeting } from '@/lib/overviews/programme/read-meetings';
import { readOwnPractice } from '@/lib/overviews/programme/read-own';
import { found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { nextStep } from './next-step';

/** Everything a signed-in person's first page shows, by their roles; each part is empty for who does not have the role. */
export async function getHome(scope: Scope) {
  const participation = await getCurrentParticipation(scope);
  const facilitated = await listFacilitatedCohorts(scope);
  const [led] = facilitated;
  return {
    person: scope.actor.name,
    administers: canAdminister(scope.actor),
    participant: participation && (await getPreparation(scope, participation)),
    facilitated,
    /** The first page of who leads a group and takes part in none. */
    dashboard: led && !participation ? await getCohortPage(scope, led.id) : null,
    askedOfMe: await listAskedOfMe(scope),
    sharedWithMe: await listShared(scope),
  };
}

export type Home = Awaited<ReturnType<typeof getHome>>;

async function getPreparation(scope: Scope, participation: Participation) {
  const { cohort, round, participantId } = participation;
  const course = await getCourse(scope, cohort);
  const scan = await getOwnScan(scope, { participantId, roundId: round.id, versionId: cohort.versionId });
  const requests = await listMyRequests(scope, round.id);
  const question = await getOwnQuestion(scope, { participantId, roundId: round.id });
  const asked = requests.filter(({ status }) => status !== 'withdrawn' && status !== 'declined').length;
  const step = nextStep({ asked, scan: scan.state, hasQuestion: question !== null });
  return {
    cohort,
    round,
    scan,
    requests,
    question,
    step,
    course,
    place: course.place,
    /** Before the start scan and the own question are there, those come first, whenever someone joined. */
    preparing: round.kind === 'start' && round.closedAt === null && step !== 'ready',
    programme:
      course.last &&
      (await getOwnProgramme(scope, {
        course,
        last: course.last,
        participation,
        scanOpen: isOpen(round, scan),
      })),
  };
}

type OwnPlace = { course: Course; last: ProgrammeMeeting; participation: Participation; scanOpen: boolean };

function isOpen(round: Participation['round'], scan: { state: string }) {
  return round.closedAt === null && scan.state !== 'handed-in';
}

/** Once the group has met: the own plan, homework, duo and shared question, and the one thing to do. */
async function getOwnProgramme(scope: Scope, { course, last, participation, scanOpen }: OwnPlace) {
  const { participantId, since } = participation;
  const own = await readOwnPractice(scope, { participantId, meetingId: last.id });
  return {
    own,
    last,
    canPlan: canPlan({ last, next: course.next, since }),
    step: participantStep({ last, next: course.next, since, own, scanOpen, now: scope.now }),
  };
}

export type OwnProgramme = NonNullable<ParticipantHome['programme']>;

export type ParticipantHome = Awaited<ReturnType<typeof getPreparation>>;

/** Still in the group. */
const still = { leftAt: null, member: { leftAt: null } } as const;

/** The cohorts that the actor leads, the one that runs first, with how many handed in. */
async function listFacilitatedCohorts(scope: Scope) {
  const { tx, actor } = scope;
  const cohorts = await tx.cohort.findMany({
    where: { archivedAt: null, facilitators: { some: { memberId: actor.memberId } } },
    select: {
      id: true,
      name: true,
      startMeetingAt: true,
      archivedAt: true,
      lastDay: true,
      meetingCount: true,
      _count: { select: { participants: { where: still } } },
      rounds: {
        orderBy: { openedAt: 'desc' },
        take: 1,
        select: {
          _count: { select: { scans: { where: { submittedAt: { not: null }, participant: still } } } },
        },
      },
    },
  });
  const places = await readPlaces(
    scope,
    cohorts.map(({ id }) => id),
  );
  return inOrderOfCourse(cohorts, places, scope.now).map(({ _count, rounds, ...cohort }) => ({
    ...cohort,
    participants: _count.participants,
    handedIn: rounds[0]?._count.scans ?? 0,
    place: found(places.get(cohort.id)),
  }));
}
