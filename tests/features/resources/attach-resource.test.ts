import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { listUses } from '@/lib/core/resources/list-uses';
import { addResource } from '@/lib/features/resources/add-resource';
import { attachResource, detachResource } from '@/lib/features/resources/attach-resource';
import { getMeetingResources } from '@/lib/features/resources/queries';
import { removeResource } from '@/lib/features/resources/remove-resource';
import { addResourceInput } from '@/lib/features/resources/schema';
import { ForbiddenError, NotFoundError } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AMember, aMember, as } from '@/tests/factories/cast';
import { aGroup, at } from '@/tests/factories/group';

async function withResource(cohort?: string) {
  const group = await aGroup(1);
  const input = addResourceInput.parse({
    id: randomUUID(),
    kind: 'text',
    title: 'Drie vragen',
    body: 'Wat zag je?',
    cohort: cohort ?? group.cohort.cohortId,
  });
  await as(group.facilitator, (scope) => addResource(scope, input));
  const use = {
    meeting: await meetingOf(group.cohort.cohortId, group.partnership),
    resource: input.id,
    place: 'agenda' as const,
  };
  return { group, use, leader: group.facilitator, input };
}

function meetingOf(cohortId: string, { partnershipId }: { partnershipId: string }) {
  return inTenant(partnershipId, async ({ tx }) => {
    const meeting = await tx.meeting.findFirstOrThrow({ where: { cohortId }, select: { id: true } });
    return meeting.id;
  });
}

const usesOf = (member: AMember, meeting: string) =>
  as(member, (scope) => listUses(scope, { slug: member.slug, meetingIds: [meeting] }));

test('attached once however often, to each place by itself, and detached again', async () => {
  const { use, leader } = await withResource();
  await Promise.all([1, 2, 3].map(() => as(leader, (scope) => attachResource(scope, use))));
  await as(leader, (scope) => attachResource(scope, { ...use, place: 'homework' }));
  expect((await usesOf(leader, use.meeting)).map(({ place }) => place).sort()).toEqual([
    'agenda',
    'homework',
  ]);
  for (const _ of [1, 2]) await as(leader, (scope) => detachResource(scope, use));
  expect(await usesOf(leader, use.meeting)).toMatchObject([
    {
      place: 'homework',
      title: 'Drie vragen',
      kind: 'text',
      address: `/p/${leader.slug}/bronnen/${use.resource}`,
    },
  ]);
});

test('a new one comes with the meeting at once', async () => {
  const { group, use, leader } = await withResource();
  const input = addResourceInput.parse({
    id: randomUUID(),
    kind: 'link',
    title: 'Velon',
    url: 'velon.nl',
    cohort: group.cohort.cohortId,
    meeting: use.meeting,
    place: 'recap',
  });
  for (const _ of [1, 2]) await as(leader, (scope) => addResource(scope, input));
  expect(await usesOf(leader, use.meeting)).toMatchObject([{ place: 'recap', address: 'https://velon.nl/' }]);
});

test('only by who leads the group, and only what is the group’s or everyone’s', async () => {
  const { group, use, leader } = await withResource();
  const { group: other, use: foreign } = await withResource();
  const colleague = await aMember({
    partnership: group.partnership,
    roles: ['coordinator', 'school_trainer'],
  });
  for (const person of [at(group, 0), colleague, other.facilitator]) {
    await expect(as(person, (scope) => attachResource(scope, use))).rejects.toThrow(NotFoundError);
    await expect(as(person, (scope) => detachResource(scope, use))).rejects.toThrow(NotFoundError);
  }
  await expect(
    as(leader, (scope) => attachResource(scope, { ...use, resource: foreign.resource })),
  ).rejects.toThrow(NotFoundError);
  expect(await usesOf(leader, use.meeting)).toEqual([]);
});

test('of what was removed the title is left where it stood, and it cannot be attached again', async () => {
  const { use, leader, input } = await withResource();
  await as(leader, (scope) => attachResource(scope, use));
  await as(leader, (scope) => removeResource(scope, input));
  expect(await usesOf(leader, use.meeting)).toMatchObject([{ title: 'Drie vragen', address: null }]);
  await expect(as(leader, (scope) => attachResource(scope, { ...use, place: 'recap' }))).rejects.toThrow(
    NotFoundError,
  );
  await as(leader, (scope) => detachResource(scope, use));
});

test('in a finished group nothing is attached or detached', async () => {
  const { group, use, leader } = await withResource();
  await inTenant(group.partnership.partnershipId, ({ tx }) =>
    tx.cohort.updateMany({ data: { lastDay: new Date('2020-01-01T00:00:00Z') } }),
  );
  await expect(as(leader, (scope) => attachResource(scope, use))).rejects.toThrow(ForbiddenError);
  await expect(as(leader, (scope) => detachResource(scope, use))).rejects.toThrow(ForbiddenError);
});

test('what could be attached is shown to who may', async () => {
  const { group, use, leader } = await withResource();
  const { cohortId } = group.cohort;
  const read = (leads: boolean) =>
    as(leader, (scope) =>
      getMeetingResources(scope, {
        meeting: { id: use.meeting, cohortId, cancelledAt: null },
        leads,
        finished: false,
      }),
    );
  expect((await read(true)).attachable).toMatchObject([{ title: 'Drie vragen' }]);
  expect((await read(false)).attachable).toBeNull();
});
