import { describe, expect, test } from 'vitest';
import { copyStandardWerkvormen } from '@/lib/core/werkvormen/copy-standard-werkvormen';
import { addWerkvorm } from '@/lib/features/werkvormen/add-werkvorm';
import { changeWerkvorm } from '@/lib/features/werkvormen/change-werkvorm';
import { assertKeeps, getWerkvormToChange, listWerkvormen } from '@/lib/features/werkvormen/queries';
import { retireWerkvorm } from '@/lib/features/werkvormen/retire-werkvorm';
import { addWerkvormInput } from '@/lib/features/werkvormen/schema';
import { ForbiddenError, NotFoundError } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { aCohort, aMember, aParticipant, aPartnership, as } from '@/tests/factories/cast';

const walk = {
  title: 'Wandelen in tweetallen',
  phase: 2,
  minutes: 20,
  steps: ['Loop', 'Vertel'],
  source: null,
};

async function people() {
  const partnership = await aPartnership();
  const leader = await aMember({ partnership, roles: ['school_trainer'] });
  const cohort = await aCohort({ partnership, facilitators: [leader] });
  await inTenant(partnership.partnershipId, copyStandardWerkvormen);
  return {
    partnership,
    cohort,
    leader,
    coordinator: await aMember({ partnership, roles: ['coordinator'] }),
    trainer: await aMember({ partnership, roles: ['school_trainer'] }),
    participant: await aParticipant({ cohort }),
  };
}

test('the six of the programme are there once, however often they are copied', async () => {
  const { partnership, participant } = await people();
  await inTenant(partnership.partnershipId, copyStandardWerkvormen);
  const { werkvormen, keeps } = await as(participant, listWerkvormen);
  expect(keeps).toBe(false);
  expect(werkvormen).toHaveLength(6);
  expect(werkvormen.every(({ source, changeable }) => source && !changeable)).toBe(true);
});

describe('who may', () => {
  const deeds: Record<string, (scope: Scope, id: string) => Promise<unknown>> = {
    'open the form': assertKeeps,
    'open one to change it': getWerkvormToChange,
    'add one': (scope) => addWerkvorm(scope, { ...walk, title: `Nog een ${scope.actor.memberId}` }),
    'change one': (scope, werkvorm) => changeWerkvorm(scope, { ...walk, werkvorm, minutes: 30 }),
    'retire one': (scope, werkvorm) => retireWerkvorm(scope, { werkvorm, change: 'retire' }),
  };
  test.each(Object.keys(deeds))('%s: who leads a group, and the coordinator', async (name) => {
    const { leader, coordinator, trainer, participant } = await people();
    const { id } = await as(leader, (scope) => addWerkvorm(scope, walk));
    const deed = (scope: Scope) => deeds[name]?.(scope, id) ?? Promise.reject(new Error('no deed'));
    for (const other of [trainer, participant]) await expect(as(other, deed)).rejects.toThrow(ForbiddenError);
    for (const keeper of [leader, coordinator]) await as(keeper, deed);
  });

  test('who led a group that is archived keeps nothing any more', async () => {
    const { partnership, cohort, leader } = await people();
    await inTenant(partnership.partnershipId, ({ tx, now }) =>
      tx.cohort.updateMany({ where: { id: cohort.cohortId }, data: { archivedAt: now } }),
    );
    await expect(as(leader, assertKeeps)).rejects.toThrow(ForbiddenError);
  });

  test('nobody changes one that comes with the product, or one of another partnership', async () => {
    const { leader } = await people();
    const other = await people();
    const { werkvormen } = await as(leader, listWerkvormen);
    const standard = werkvormen[0]?.id ?? '';
    await expect(as(leader, (scope) => getWerkvormToChange(scope, standard))).rejects.toThrow(ForbiddenError);
    await expect(as(other.leader, (scope) => getWerkvormToChange(scope, standard))).rejects.toThrow(
      NotFoundError,
    );
  });
});

test('a retired one is seen by who keeps the catalogue only, and comes back', async () => {
  const { leader, participant } = await people();
  const { id: werkvorm } = await as(leader, (scope) => addWerkvorm(scope, walk));
  const seen = async () => [
    (await as(leader, listWerkvormen)).werkvormen.length,
    (await as(participant, listWerkvormen)).werkvormen.length,
  ];
  for (let n = 0; n < 2; n++)
    await as(leader, (scope) => retireWerkvorm(scope, { werkvorm, change: 'retire' }));
  expect(await seen()).toEqual([7, 6]);
  await as(leader, (scope) => retireWerkvorm(scope, { werkvorm, change: 'bringBack' }));
  expect(await seen()).toEqual([7, 7]);
});

test('a title is there once: of ten equal posts one is added, and changing keeps to it too', async () => {
  const { leader } = await people();
  const made = await Promise.allSettled(
    Array.from({ length: 10 }, () => as(leader, (scope) => addWerkvorm(scope, walk))),
  );
  expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  await expect(
    as(leader, (scope) => addWerkvorm(scope, { ...walk, title: 'BRIEVEN' })),
  ).rejects.toMatchObject({
    code: 'werkvormExists',
    field: 'title',
  });
});

test('steps are one to a line, at most twenty; what is wrong is said by its field', () => {
  const given = { title: 'Een', phase: '2', minutes: '30', source: '' };
  expect(addWerkvormInput.parse({ ...given, steps: ' Loop\n\n Vertel \n' })).toMatchObject({
    steps: ['Loop', 'Vertel'],
    source: null,
  });
  const wrong = addWerkvormInput.safeParse({
    title: ' ',
    phase: '6',
    minutes: '0',
    steps: 'x\n'.repeat(21),
    source: '',
  });
  expect(wrong.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['title', 'required'],
    ['phase', 'choose'],
    ['minutes', 'numberInRange'],
    ['steps', 'stepsMany'],
  ]);
});
