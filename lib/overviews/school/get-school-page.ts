import { canSeeProgress } from '@/lib/core/cohorts/policy';
import { getForm } from '@/lib/core/frameworks/get-form';
import { reviewsSchool } from '@/lib/core/people/policy';
import { listAskedOfMe } from '@/lib/features/feedback/queries';
import { getGroupFigures } from '@/lib/features/rounds/queries';
import { listSharedWithMe, type SharedWithMe } from '@/lib/features/shares/shared-with-me';
import { readSteps } from '@/lib/overviews/cohort-progress/read-steps';
import { NotFoundError } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';

/**
 * A schoolopleider's page: the groups in which the own school takes part, each with its figures and the steps of the
 * school's own people (never what anyone filled in); what was asked of and shared with this person. NotFoundError for who
 * is no schoolopleider of a school.
 */
export async function getSchoolPage(scope: Scope) {
  const { tx, actor } = scope;
  if (!reviewsSchool(actor) || !actor.schoolId) throw new NotFoundError();
  const school = await tx.school.findFirst({ where: { id: actor.schoolId }, select: { name: true } });
  const shared = await listSharedWithMe(scope);
  return {
    school: school?.name ?? '',
    askedOfMe: await listAskedOfMe(scope),
    shared,
    cohorts: await getCohorts(scope, actor.schoolId, shared),
  };
}

export type SchoolPage = Awaited<ReturnType<typeof getSchoolPage>>;

const person = { select: { id: true, name: true } } as const;

function findCohorts({ tx, actor }: Scope, schoolId: string) {
  return tx.cohort.findMany({
    where: { archivedAt: null, schools: { some: { schoolId } } },
    orderBy: { startMeetingAt: 'desc' },
    select: {
      id: true,
      name: true,
      versionId: true,
      startMeetingAt: true,
      facilitators: { where: { member: { leftAt: null } }, select: { memberId: true, member: person } },
      participants: {
        where: {
          leftAt: null,
          member: { leftAt: null, OR: [{ schoolId }, { id: actor.memberId }] },
        },
        orderBy: { member: { name: 'asc' } },
        select: {
          id: true,
          memberId: true,
          createdAt: true,
          member: { select: { name: true, schoolId: true } },
        },
      },
      rounds: {
        orderBy: { openedAt: 'desc' },
        take: 1,
        select: { id: true, kind: true, openedAt: true, closedAt: true, feedbackClosesAt: true },
      },
    },
  });
}

async function getCohorts(scope: Scope, schoolId: string, shared: SharedWithMe[]) {
  const { tx, actor } = scope;
  const cohorts = await findCohorts(scope, schoolId);
  const figures = await getGroupFigures(scope, {
    cohortIds: cohorts.map(({ id }) => id),
    sharedScanIds: shared.filter(({ subject }) => subject === 'self_scan').map(({ thingId }) => thingId),
  });
  const roundIds = cohorts.flatMap(({ rounds }) => rounds.map(({ id }) => id));
  const steps = await readSteps(tx, { roundIds, schoolId });
  const pages = [];
  for (const { rounds, facilitators, participants, versionId, ...cohort } of cohorts) {
    pages.push({
      ...cohort,
      round: rounds[0] ?? null,
      leads: canSeeProgress(actor, { facilitators }),
      facilitators: facilitators.map(({ member }) => member.name),
      people: participants
        .filter(({ member }) => member.schoolId === schoolId)
        .map(({ id, memberId, member }) => ({ participantId: id, memberId, name: member.name })),
      steps,
      figures: { form: await getForm(tx, versionId, 'self'), rounds: figures.get(cohort.id) ?? [] },
    });
  }
  return pages;
}
