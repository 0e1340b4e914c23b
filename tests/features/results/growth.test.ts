import { expect, test } from 'vitest';
import { getCurrentParticipation } from '@/lib/core/cohorts/participation';
import { getGrowth } from '@/lib/features/results/growth';
import { getResult } from '@/lib/features/results/queries';
import { openRound } from '@/lib/features/rounds/open-round';
import { as } from '@/tests/factories/cast';
import { aGroup, at, close, handInFor } from '@/tests/factories/group';

const growthOf = (person: Parameters<typeof as>[0], roundId: string) =>
  as(person, async (scope) => getGrowth(scope, await getResult(scope, roundId, { read: true })));

test('start, halfway and end: each beside the one before, and all of them line by line', async () => {
  const group = await aGroup(1);
  const esra = at(group, 0);
  const rounds = [group.cohort.roundId];
  await handInFor(esra, 3);
  expect(await growthOf(esra, group.cohort.roundId)).toEqual([]);
  for (const [kind, level] of [
    ['halfway', 4],
    ['end', 6],
  ] as const) {
    await close(group.facilitator, rounds.at(-1) ?? '');
    await as(group.facilitator, (scope) => openRound(scope, { cohort: group.cohort.cohortId, kind }));
    const now = await as(esra, getCurrentParticipation);
    expect(now?.round.kind).toBe(kind);
    rounds.push(now?.round.id ?? '');
    await handInFor(esra, level, now?.round.id);
  }
  const growth = await growthOf(esra, rounds[2] ?? '');
  expect(growth.map(({ kind, series }) => [kind, series.id, series.points[0]?.mean])).toEqual([
    ['start', 'earlier', 3],
    ['halfway', 'between', 4],
    ['end', 'self', 6],
  ]);
  const earlierOf = async (round: number) =>
    (await as(esra, (scope) => getResult(scope, rounds[round] ?? '', { read: true }))).earlier?.roundKind ??
    null;
  expect([await earlierOf(0), await earlierOf(1), await earlierOf(2)]).toEqual([null, 'start', 'halfway']);
});

test('two rounds are the thin line and the own line', async () => {
  const group = await aGroup(1);
  await handInFor(at(group, 0), 3);
  await close(group.facilitator, group.cohort.roundId);
  await as(group.facilitator, (scope) => openRound(scope, { cohort: group.cohort.cohortId, kind: 'end' }));
  const roundId = (await as(at(group, 0), getCurrentParticipation))?.round.id ?? '';
  await handInFor(at(group, 0), 5, roundId);
  expect((await growthOf(at(group, 0), roundId)).map(({ series }) => series.id)).toEqual(['earlier', 'self']);
});
