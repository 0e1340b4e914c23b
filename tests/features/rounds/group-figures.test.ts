import { describe, expect, test } from 'vitest';
import { getGroupFigures } from '@/lib/features/rounds/queries';
import { shareWith } from '@/lib/features/shares/share-with';
import { withdrawShare } from '@/lib/features/shares/withdraw-share';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AMember, type AParticipant, as } from '@/tests/factories/cast';
import { type AGroup, aGroup, at, close, handInFor, later } from '@/tests/factories/group';

/** What someone sees of the only round. */
async function seenBy({ cohort }: AGroup, viewer: AMember | AParticipant, sharedScanIds: string[] = []) {
  const found = await as(viewer, (scope) =>
    getGroupFigures(scope, { cohortIds: [cohort.cohortId], sharedScanIds }),
  );
  const [round] = found.get(cohort.cohortId) ?? [];
  if (!round) throw new Error('no round');
  return round;
}

const share = (owner: AParticipant, audience: string) =>
  as(owner, (scope) => shareWith(scope, { round: owner.roundId, subject: 'self_scan', audience }));

describe('a frozen figure', () => {
  test('is made at closing, over everyone who handed in, and stays when one more comes in', async () => {
    const group = await aGroup(4);
    for (const [index, level] of ([3, 4, 6] as const).entries()) await handInFor(at(group, index), level);
    expect((await seenBy(group, group.facilitator)).missing).toBe('open');
    await close(group.facilitator, group.cohort.roundId);
    const round = await seenBy(group, group.facilitator);
    expect(round).toMatchObject({ missing: null, figure: { people: 3 } });
    expect(round.figure?.scores.begeleider).toEqual({ sum: 65, answered: 15 });
    await handInFor(at(group, 3), 1);
    expect((await seenBy(group, group.facilitator)).figure?.people).toBe(3);
  });

  test('waits for three scans, also when the round was closed before', async () => {
    const group = await aGroup(3);
    await handInFor(at(group, 0), 3);
    await handInFor(at(group, 1), 4);
    await close(group.facilitator, group.cohort.roundId);
    expect((await seenBy(group, group.facilitator)).missing).toBe('few');
    await handInFor(at(group, 2), 5);
    expect((await seenBy(group, group.facilitator)).figure?.people).toBe(3);
  });

  test('is followed by the next when three more came in', async () => {
    const group = await aGroup(6);
    for (const person of group.people.slice(0, 3)) await handInFor(person, 4);
    await close(group.facilitator, group.cohort.roundId);
    for (const person of group.people.slice(3)) await handInFor(person, 6);
    const { figure } = await seenBy(group, group.facilitator);
    expect(figure).toMatchObject({ people: 6 });
    expect(figure?.scores.begeleider).toEqual({ sum: 150, answered: 30 });
  });

  test('is made once, however many hand in or close at the same time', async () => {
    const group = await aGroup(6);
    for (const person of group.people.slice(0, 3)) await handInFor(person, 4);
    await Promise.all([1, 2, 3, 4].map(() => close(group.facilitator, group.cohort.roundId)));
    await Promise.all(group.people.slice(3).map((person) => handInFor(person, 6)));
    const figures = await inTenant(group.partnership.partnershipId, ({ tx }) =>
      tx.groupFigure.findMany({ orderBy: { number: 'asc' }, select: { number: true, scanIds: true } }),
    );
    expect(figures.map(({ number, scanIds }) => [number, scanIds.length])).toEqual([
      [1, 3],
      [2, 6],
    ]);
  });
});

describe('who sees it', () => {
  test('of three scans: the facilitator does, and nobody who is one of them', async () => {
    const group = await aGroup(3);
    for (const person of group.people) await handInFor(person, 4);
    await close(group.facilitator, group.cohort.roundId);
    expect((await seenBy(group, group.facilitator)).figure?.people).toBe(3);
    expect(await seenBy(group, at(group, 0))).toMatchObject({ figure: null, missing: 'close' });
  });

  test('not any more once two of four were shared with them; what was shared makes a line of its own', async () => {
    const group = await aGroup(4);
    const [first, second] = group.people as [AParticipant, AParticipant];
    const scans = [];
    for (const person of group.people) scans.push(await handInFor(person, 5));
    await close(group.facilitator, group.cohort.roundId);
    await share(first, group.facilitator.memberId);
    expect((await seenBy(group, group.facilitator)).figure?.people).toBe(4);
    await share(second, group.facilitator.memberId);
    const round = await seenBy(group, group.facilitator, scans.slice(0, 2));
    expect(round).toMatchObject({ figure: null, missing: 'close', shared: { people: 2 } });
    expect(round.shared?.scores.begeleider).toEqual({ sum: 50, answered: 10 });
  });

  test('a withdrawal does not bring it back', async () => {
    const group = await aGroup(3);
    for (const person of group.people) await handInFor(person, 4);
    const [first] = group.people as [AParticipant];
    await share(first, group.facilitator.memberId);
    await as(first, (scope) =>
      withdrawShare(scope, {
        round: first.roundId,
        subject: 'self_scan',
        audience: group.facilitator.memberId,
      }),
    );
    await close(group.facilitator, group.cohort.roundId);
    expect((await seenBy(group, group.facilitator)).figure).toBeNull();
  });
});

describe('a share that would uncover someone is refused', () => {
  const refusal = { code: 'shareUncovers' };

  test('for one facilitator: the second of three', async () => {
    const group = await aGroup(3);
    const [first, second] = group.people as [AParticipant, AParticipant];
    for (const person of group.people) await handInFor(person, 4);
    await close(group.facilitator, group.cohort.roundId);
    await share(first, group.facilitator.memberId);
    await expect(share(second, group.facilitator.memberId)).rejects.toMatchObject(refusal);
    await share(first, group.facilitator.memberId);
  });

  test('for the group: the second of four, each of whom knows the own scan', async () => {
    const group = await aGroup(4);
    const [first, second] = group.people as [AParticipant, AParticipant];
    for (const person of group.people) await handInFor(person, 4);
    await close(group.facilitator, group.cohort.roundId);
    await share(first, 'group');
    await expect(share(second, 'group')).rejects.toMatchObject(refusal);
  });

  test('not when it was shared well before the figure was made, so that it was never shown', async () => {
    const group = await aGroup(4);
    const [first, second, third] = group.people as [AParticipant, AParticipant, AParticipant];
    for (const person of group.people) await handInFor(person, 4);
    await share(first, group.facilitator.memberId);
    await share(second, group.facilitator.memberId);
    await later(group.partnership);
    await close(group.facilitator, group.cohort.roundId);
    await share(third, group.facilitator.memberId);
  });

  test('nor for a learning question', async () => {
    const group = await aGroup(3);
    for (const person of group.people) await handInFor(person, 4);
    await close(group.facilitator, group.cohort.roundId);
    const [, second] = group.people as [AParticipant, AParticipant];
    await expect(
      as(second, (scope) =>
        shareWith(scope, {
          round: second.roundId,
          subject: 'learning_question',
          audience: group.facilitator.memberId,
        }),
      ),
    ).rejects.toMatchObject({ code: 'nothingToShare' });
  });

  test('of everyone at once, as many as keep two together: the rest are refused', async () => {
    const group = await aGroup(5);
    for (const person of group.people) await handInFor(person, 4);
    await close(group.facilitator, group.cohort.roundId);
    const outcomes = await Promise.allSettled(
      group.people.map((person) => share(person, group.facilitator.memberId)),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
  });
});
