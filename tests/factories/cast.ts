import { randomUUID } from 'node:crypto';
import { copyStandardFramework } from '@/lib/core/frameworks/copy-framework';
import { now } from '@/lib/platform/clock';
import { asMember, inTenant } from '@/lib/platform/tenancy/enter';
import type { Scope } from '@/lib/platform/tenancy/scope';
import type { MemberRole, RoundKind, SchoolKind } from '@/prisma/generated/enums';

/** Builders for tests: each makes the parents it needs. Names are fictional, addresses cannot receive mail. */
export type APartnership = { partnershipId: string; slug: string; name: string; versionId: string };
export type AMember = {
  partnershipId: string;
  slug: string;
  memberId: string;
  userId: string;
  name: string;
  email: string;
  schoolId: string;
};
export type AParticipant = AMember & {
  participantId: string;
  cohortId: string;
  roundId: string;
  versionId: string;
};

export async function aPartnership(name = 'Opleidingsschool De Proef'): Promise<APartnership> {
  const partnershipId = randomUUID();
  const slug = `proef-${partnershipId.slice(0, 8)}`;
  return inTenant(partnershipId, async (scope) => {
    await scope.tx.partnership.create({ data: { id: partnershipId, slug, name, createdAt: scope.now } });
    return { partnershipId, slug, name, versionId: await copyStandardFramework(scope) };
  });
}

export async function aSchool({ partnershipId }: { partnershipId: string }, kind: SchoolKind = 'school') {
  return inTenant(partnershipId, ({ tx }) =>
    tx.school.create({
      data: { name: `School ${randomUUID().slice(0, 6)}`, kind, region: 'midden' },
      select: { id: true },
    }),
  );
}

type MemberWishes = { partnership?: APartnership; roles?: MemberRole[]; name?: string; schoolId?: string };

export async function aMember({
  partnership,
  roles = ['mentor'],
  name = 'Noor de Jong',
  schoolId,
}: MemberWishes = {}): Promise<AMember> {
  const home = partnership ?? (await aPartnership());
  const school = schoolId ?? (await aSchool(home)).id;
  const email = `${randomUUID().slice(0, 8)}@example.nl`;
  return inTenant(home.partnershipId, async ({ tx }) => {
    const user = await tx.user.create({ data: { email, createdAt: now() }, select: { id: true } });
    const member = await tx.member.create({
      data: { userId: user.id, schoolId: school, name, roles, createdAt: now() },
      select: { id: true },
    });
    return {
      partnershipId: home.partnershipId,
      slug: home.slug,
      memberId: member.id,
      userId: user.id,
      name,
      email,
      schoolId: school,
    };
  });
}

type CohortWishes = {
  partnership?: APartnership;
  facilitators?: AMember[];
  startMeetingAt?: Date;
  round?: RoundKind;
  showOthersEarly?: boolean;
};

export async function aCohort({
  partnership,
  facilitators = [],
  startMeetingAt,
  round = 'start',
  showOthersEarly = false,
}: CohortWishes = {}) {
  const home = partnership ?? (await aPartnership());
  return inTenant(home.partnershipId, async ({ tx, now: createdAt }) => {
    const startsAt = startMeetingAt ?? new Date(createdAt.getTime() + 21 * 86_400_000);
    const cohort = await tx.cohort.create({
      data: {
        versionId: home.versionId,
        name: `Groep ${randomUUID().slice(0, 6)}`,
        showOthersEarly,
        createdAt,
        startMeetingAt: startsAt,
        rounds: { create: { kind: round, openedAt: createdAt } },
        meetings: { create: { kind: 'start', startsAt, createdAt } },
      },
      select: { id: true, rounds: { select: { id: true } }, meetings: { select: { id: true } } },
    });
    await tx.cohortFacilitator.createMany({
      data: facilitators.map(({ memberId }) => ({ cohortId: cohort.id, memberId, createdAt })),
    });
    return {
      partnership: home,
      cohortId: cohort.id,
      roundId: cohort.rounds[0]?.id ?? '',
      /** Its start meeting. */
      meetingId: cohort.meetings[0]?.id ?? '',
    };
  });
}

type ParticipantWishes = {
  cohort?: Awaited<ReturnType<typeof aCohort>>;
  member?: AMember;
  name?: string;
  schoolId?: string;
};

export async function aParticipant({
  cohort,
  member,
  name,
  schoolId,
}: ParticipantWishes = {}): Promise<AParticipant> {
  const place = cohort ?? (await aCohort());
  const { partnership, cohortId, roundId } = place;
  const person = member ?? (await aMember({ partnership, name, schoolId }));
  return inTenant(partnership.partnershipId, async ({ tx, now: createdAt }) => {
    const { id } = await tx.participant.create({
      data: { cohortId, memberId: person.memberId, createdAt },
      select: { id: true },
    });
    return { ...person, participantId: id, cohortId, roundId, versionId: partnership.versionId };
  });
}

/** Runs a use case as this member, in a transaction inside their partnership, as the app's role. */
export function as<T>(
  member: { userId: string; slug: string },
  work: (scope: Scope) => Promise<T>,
): Promise<T> {
  return asMember({ userId: member.userId }, member.slug, work);
}
