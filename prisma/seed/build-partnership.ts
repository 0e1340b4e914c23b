import { takeOverHolidays } from '@/lib/core/calendar/take-over-holidays';
import { copyStandardFramework } from '@/lib/core/frameworks/copy-framework';
import { addStartMeeting } from '@/lib/core/meetings/start-meeting';
import { copyStandardWerkvormen } from '@/lib/core/werkvormen/copy-standard-werkvormen';
import { found } from '@/lib/platform/errors';
import type { MemberRole, Region } from '@/prisma/generated/enums';
import { seedId } from './seeded-ids';
import type { Person, Place } from './seeding';

export type SchoolPlan = { name: string; region: Region | null };
export type PersonPlan = { name: string; email: string; role: MemberRole; school: string | null };
export type CohortPlan = {
  name: string;
  facilitators: string[];
  mentors: string[];
  /** How many days ago its first round was opened. */
  opened: number;
  startMeetingAt: Date;
  lastDay: Date;
  grantedHours: number;
};

/** The partnership itself with its schools and framework; a school without a region is the institute. Gives their ids by name. */
export function buildPartnership(place: Place, schools: SchoolPlan[], { arrived }: { arrived: number }) {
  const { partnership } = place;
  return place.at(arrived, '09.00', async (scope) => {
    const { tx, now } = scope;
    await tx.partnership.create({ data: { ...partnership, createdAt: now } });
    await copyStandardFramework(scope);
    await takeOverHolidays(scope);
    await copyStandardWerkvormen(scope);
    const ids = new Map(schools.map(({ name }) => [name, seedId(partnership.slug, 'school', name)]));
    await tx.school.createMany({
      data: schools.map(({ name, region }) => ({
        id: ids.get(name) ?? '',
        name,
        region,
        kind: region ? 'school' : 'institute',
      })),
    });
    return ids;
  });
}

/** Logins and members. Gives who they are by e-mail address. */
export function buildPeople(
  place: Place,
  schools: Map<string, string>,
  people: PersonPlan[],
  { arrived }: { arrived: number },
) {
  const { slug } = place.partnership;
  return place.at(arrived, '09.30', async ({ tx, now }) => {
    const known = new Map<string, Person>();
    for (const { name, email, role, school } of people) {
      const person = {
        memberId: seedId(slug, 'member', email),
        userId: seedId('user', email),
        name,
        email,
        roles: [role],
        schoolId: (school && schools.get(school)) ?? null,
      };
      await tx.user.createMany({
        data: [{ id: person.userId, email, locale: 'nl', createdAt: now, firstSignInAt: now }],
        skipDuplicates: true,
      });
      await tx.member.create({
        data: {
          id: person.memberId,
          userId: person.userId,
          schoolId: person.schoolId,
          name,
          roles: person.roles,
          createdAt: now,
          invitedAt: now,
        },
      });
      known.set(email, person);
    }
    return known;
  });
}

/** A group on the standard framework, with its first round open. Gives its id and the round's. */
export async function buildCohort(place: Place, people: Map<string, Person>, plan: CohortPlan) {
  const { slug } = place.partnership;
  const { name, opened } = plan;
  const [cohortId, roundId] = [seedId(slug, 'cohort', name), seedId(slug, 'round', name, 'start')];
  const members = (emails: string[]) => emails.map((email) => found(people.get(email)));
  const mentors = members(plan.mentors);
  await place.at(opened + 3, '10.00', async (scope) => {
    const { tx, now } = scope;
    const version = await tx.frameworkVersion.findFirstOrThrow({ select: { id: true } });
    await tx.cohort.create({
      data: {
        id: cohortId,
        versionId: version.id,
        name,
        startMeetingAt: plan.startMeetingAt,
        lastDay: plan.lastDay,
        grantedHours: plan.grantedHours,
        createdAt: now,
      },
    });
    await addStartMeeting(scope, { cohortId, startsAt: plan.startMeetingAt });
    const schoolIds = new Set(mentors.flatMap(({ schoolId }) => schoolId ?? []));
    await tx.cohortSchool.createMany({ data: [...schoolIds].map((schoolId) => ({ cohortId, schoolId })) });
    for (const [turn, { memberId }] of members(plan.facilitators).entries()) {
      const createdAt = new Date(now.getTime() + turn * 60_000);
      await tx.cohortFacilitator.create({ data: { cohortId, memberId, createdAt } });
    }
  });
  await place.at(opened, '10.00', async ({ tx, now }) => {
    await tx.scanRound.create({ data: { id: roundId, cohortId, kind: 'start', openedAt: now } });
    await tx.participant.createMany({
      data: mentors.map(({ email, memberId }) => ({
        id: seedId(slug, 'participant', email),
        cohortId,
        memberId,
        createdAt: now,
      })),
    });
  });
  return { cohortId, roundId };
}
