import { notArrived } from '@/lib/core/people/did-not-arrive';
import { canAdminister } from '@/lib/core/people/policy';
import { assertAllowed, found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { cohortFields } from './cohort-fields';
import { getNewestRound, hasAsked, hasBegun } from './what-happened';

/** Whom and what a group can be made of. */
export async function getCohortChoices({ tx, actor }: Scope) {
  assertAllowed(canAdminister(actor));
  const versions = await tx.frameworkVersion.findMany({
    where: { publishedAt: { not: null } },
    orderBy: [{ framework: { name: 'asc' } }, { number: 'desc' }],
    select: { id: true, number: true, framework: { select: { name: true } } },
  });
  const schools = await tx.school.findMany({
    orderBy: [{ kind: 'asc' }, { name: 'asc' }],
    select: { id: true, name: true, kind: true },
  });
  const members = await tx.member.findMany({
    where: { leftAt: null, roles: { hasSome: ['mentor', 'school_trainer', 'institute_trainer'] } },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, roles: true, schoolId: true },
  });
  const schoolNames = new Map(schools.map(({ id, name }) => [id, name]));
  const people = members.map(({ schoolId, ...member }) => ({
    ...member,
    school: schoolId ? (schoolNames.get(schoolId) ?? null) : null,
  }));
  return {
    versions: versions.map(({ id, number, framework }) => ({ id, name: framework.name, number })),
    schools,
    mentors: people.filter(({ roles }) => roles.includes('mentor')),
    trainers: people.filter(
      ({ roles }) => roles.includes('school_trainer') || roles.includes('institute_trainer'),
    ),
  };
}

export type CohortChoices = Awaited<ReturnType<typeof getCohortChoices>>;

const person = {
  select: { id: true, name: true, leftAt: true, school: { select: { name: true } } },
} as const;

/** A group as its coordinator meets it: what was said of it and who is in it; nothing of what they do there. */
export async function getCohortToChange(scope: Scope, cohortId: string) {
  const { tx, actor, now } = scope;
  const { facilitators, participants, schools, mails, _count, ...cohort } = found(
    await tx.cohort.findFirst({
      where: { id: cohortId },
      select: {
        ...cohortFields,
        schools: { select: { schoolId: true } },
        facilitators: {
          where: { member: { leftAt: null } },
          orderBy: { createdAt: 'asc' },
          select: { member: person },
        },
        participants: {
          orderBy: { member: { name: 'asc' } },
          select: { id: true, leftAt: true, member: person },
        },
        _count: {
          select: {
            meetings: { where: { announcedAt: { not: null }, cancelledAt: null, startsAt: { gt: now } } },
          },
        },
        mails: { where: { state: { in: [...notArrived] } }, select: { memberId: true } },
      },
    }),
  );
  assertAllowed(canAdminister(actor));
  const round = await getNewestRound(scope, cohortId);
  const failing = new Set(mails.map(({ memberId }) => memberId));
  const everyone = participants.map(({ id, leftAt, member }) => ({
    participantId: id,
    ...toPerson(member, failing),
    stoppedAt: leftAt ?? member.leftAt,
    leftPartnership: member.leftAt !== null,
  }));
  return {
    cohort,
    schools: schools.map(({ schoolId }) => schoolId),
    facilitators: facilitators.map(({ member }) => toPerson(member, failing)),
    participants: everyone.filter(({ stoppedAt }) => stoppedAt === null),
    stopped: everyone.filter(({ stoppedAt }) => stoppedAt !== null),
    /** Meetings in everyone's calendar that are still to come. */
    announcedAhead: _count.meetings,
    feedbackClosesAt: round?.feedbackClosesAt ?? null,
    roundOpen: round !== null && round.closedAt === null,
    askedPooled: round?.askedPooled ?? false,
    asked: await hasAsked(scope, cohortId),
    begun: await hasBegun(scope, cohortId),
  };
}

export type CohortToChange = Awaited<ReturnType<typeof getCohortToChange>>;

function toPerson(
  { id, name, school }: { id: string; name: string; school: { name: string } | null },
  failing: ReadonlySet<string | null>,
) {
  return { memberId: id, name, school: school?.name ?? null, mailFailed: failing.has(id) };
}
