import { expect, test } from 'vitest';
import { shareWith } from '@/lib/features/shares/share-with';
import { getSchoolPage } from '@/lib/overviews/school/get-school-page';
import { NotFoundError } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { aCohort, aMember, aParticipant, aPartnership, aSchool, as } from '@/tests/factories/cast';
import { close, handInFor } from '@/tests/factories/group';

async function world() {
  const partnership = await aPartnership();
  const [own, other] = [await aSchool(partnership), await aSchool(partnership)];
  const facilitator = await aMember({ partnership, roles: ['institute_trainer'], schoolId: other.id });
  const trainer = await aMember({ partnership, roles: ['school_trainer'], schoolId: own.id, name: 'Henk' });
  const cohort = await aCohort({ partnership, facilitators: [facilitator] });
  const people = [];
  for (const name of ['Aad', 'Bea']) people.push(await aParticipant({ cohort, name, schoolId: own.id }));
  for (const name of ['Cas', 'Dop']) people.push(await aParticipant({ cohort, name, schoolId: other.id }));
  const takesPart = (schoolId: string) =>
    inTenant(partnership.partnershipId, ({ tx }) =>
      tx.cohortSchool.createMany({ data: [{ cohortId: cohort.cohortId, schoolId }] }),
    );
  return { partnership, own, other, facilitator, trainer, cohort, people, takesPart };
}

test('the own school takes part: own people by their steps, the group by its figures', async () => {
  const { own, trainer, facilitator, cohort, people, takesPart } = await world();
  expect((await as(trainer, getSchoolPage)).cohorts).toEqual([]);
  await takesPart(own.id);
  for (const person of people) await handInFor(person, 4);
  await close(facilitator, cohort.roundId);
  const { cohorts } = await as(trainer, getSchoolPage);
  expect(cohorts.map(({ people: these }) => these.map(({ name }) => name))).toEqual([['Aad', 'Bea']]);
  expect([...(cohorts[0]?.steps.values() ?? [])].map(({ scan }) => scan)).toEqual(['done', 'done']);
  expect(cohorts[0]?.figures.rounds[0]?.figure?.people).toBe(4);
  expect(JSON.stringify(cohorts[0]?.people)).not.toContain('example.nl');
});

test('what was shared with this person counts as known, and is a line of its own', async () => {
  const { own, trainer, facilitator, cohort, people, takesPart } = await world();
  await takesPart(own.id);
  for (const person of people) await handInFor(person, 4);
  await close(facilitator, cohort.roundId);
  const [aad, bea] = people;
  for (const person of [aad, bea])
    if (person)
      await as(person, (scope) =>
        shareWith(scope, { round: cohort.roundId, subject: 'self_scan', audience: trainer.memberId }),
      );
  const page = await as(trainer, getSchoolPage);
  expect(page.shared.map(({ name }) => name).sort()).toEqual(['Aad', 'Bea']);
  expect(page.cohorts[0]?.figures.rounds[0]).toMatchObject({
    figure: null,
    missing: 'close',
    shared: { people: 2 },
  });
});

test('a school that does not take part sees nothing of the group; who is no schoolopleider has no such page', async () => {
  const { partnership, own, other, facilitator, people, takesPart } = await world();
  await takesPart(own.id);
  const elsewhere = await aMember({ partnership, roles: ['school_trainer'], schoolId: other.id });
  expect((await as(elsewhere, getSchoolPage)).cohorts).toEqual([]);
  const coordinator = await aMember({ partnership, roles: ['coordinator'], schoolId: own.id });
  for (const who of [coordinator, facilitator, people[0]])
    if (who) await expect(as(who, getSchoolPage)).rejects.toThrow(NotFoundError);
});
