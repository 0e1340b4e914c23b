import { copyStandardFramework } from '@/lib/core/frameworks/copy-framework';
import type { MemberRole, Region } from '@/prisma/generated/enums';
import { startMeetingAfter } from './moments';
import { seedId } from './seeded-ids';
import type { Person, Place } from './seeding';

export type SchoolPlan = { name: string; region: Region | null };
export type PersonPlan = { name: string; email: string; role: MemberRole; school: string | null };
export type CohortPlan = { name: string; facilitators: string[]; mentors: string[] };

/** Since when the partnership is here, and since when the first round is open. */
const [arrived, opened] = [24, 21];

/** The partnership itself with its schools; one without a region is the institute. Gives their ids by name. */
export function buildPartnership(place: Place, schools: SchoolPlan[]) {
  const { partnership } = place;
  return place.at(arrived, '09.00', async ({ tx, now }) => {
    await tx.partnership.create({ data: { ...partnership, createdAt: now } });
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
export function buildPeople(place: Place, schools: Map<string, string>, people: PersonPlan[]) {
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
      await tx.user.create({ data: { id: person.userId, email, locale: 'nl', createdAt: now } });
      await tx.member.create({
        data: {
          id: person.memberId,
          userId: person.userId,
          schoolId: person.schoolId,
          name,
          roles: person.roles,
          createdAt: now,
        },
      });
      known.set(email, person);
    }
    return known;
  });
}

/** A starting group on the standard framework, with its first round open. Gives the round's id. */
export async function buildCohort(
  place: Place,
  people: Map<string, Person>,
  { name, facilitators, mentors }: CohortPlan,
) {
  const { slug } = place.partnership;
  const [cohortId, roundId] = [seedId(slug, 'cohort', name), seedId(slug, 'round', name, 'start')];
  const memberId = (email: string) => people.get(email)?.memberId ?? '';
  await place.at(arrived, '10.00', async (scope) => {
    const versionId = await copyStandardFramework(scope);
    await scope.tx.cohort.create({
      data: {
        id: cohortId,
        versionId,
        name,
        startMeetingAt: startMeetingAfter(place.now),
        createdAt: scope.now,
      },
    });
    for (const [turn, email] of facilitators.entries()) {
      const createdAt = new Date(scope.now.getTime() + turn * 60_000);
      await scope.tx.cohortFacilitator.create({ data: { cohortId, memberId: memberId(email), createdAt } });
    }
  });
  await place.at(opened, '10.00', async ({ tx, now }) => {
    await tx.scanRound.create({ data: { id: roundId, cohortId, kind: 'start', openedAt: now } });
    await tx.participant.createMany({
      data: mentors.map((email) => ({
        id: seedId(slug, 'participant', email),
        cohortId,
        memberId: memberId(email),
        createdAt: now,
      })),
    });
  });
  return { cohortId, roundId };
}
