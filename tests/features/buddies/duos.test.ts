import { beforeEach, expect, test } from 'vitest';
import { leaveDuo } from '@/lib/features/buddies/leave-duo';
import { getDuosPage } from '@/lib/features/buddies/queries';
import { saveDuosInput } from '@/lib/features/buddies/schema';
import { saveNote } from '@/lib/features/practice-notes/save-note';
import { getItemSharing } from '@/lib/features/shares/item-sharing';
import { shareItem } from '@/lib/features/shares/share-item';
import { ForbiddenError, NotFoundError } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AMember, as } from '@/tests/factories/cast';
import { statementsOf } from '@/tests/factories/count-statements';
import { at } from '@/tests/factories/group';
import { aMetGroup, pair } from '@/tests/factories/practice';

let group: Awaited<ReturnType<typeof aMetGroup>>;
beforeEach(async () => {
  group = await aMetGroup(5);
});

const one = (index: number) => at(group, index);
const page = (by: AMember = group.facilitator, proposal: 'none' | 'rest' | 'all' = 'none') =>
  as(by, (scope) => getDuosPage(scope, group.cohort.cohortId, proposal));
const names = async () => (await page()).duos.map((duo) => duo.map(({ name }) => name.slice(-1)).join(''));

test('two duos, of which one of three; saving it twice changes nothing', async () => {
  await pair(group, [one(0), one(1)], [one(2), one(3), one(4)]);
  await pair(group, [one(0), one(1)], [one(2), one(3), one(4)]);
  expect(await names()).toEqual(['12', '345']);
  const pairs = await inTenant(group.partnership.partnershipId, ({ tx }) => tx.buddyPair.count());
  expect(pairs).toBe(2);
});

test('one alone, four together and two trios are refused by the field', async () => {
  await expect(pair(group, [one(0)])).rejects.toMatchObject({
    code: 'duoAlone',
    field: `duo-${one(0).participantId}`,
  });
  await expect(pair(group, [one(0), one(1), one(2), one(3)])).rejects.toMatchObject({ code: 'duoLarge' });
  const six = await aMetGroup(6);
  const [a, b] = [
    [at(six, 0), at(six, 1), at(six, 2)],
    [at(six, 3), at(six, 4), at(six, 5)],
  ];
  await expect(pair(six, a, b)).rejects.toMatchObject({ code: 'duoTrios' });
});

test('only who leads the group, in a group that goes on, with people of it', async () => {
  await expect(page(one(0))).rejects.toThrow(NotFoundError);
  await expect(pair({ ...group, facilitator: one(0) }, [one(0), one(1)])).rejects.toThrow(NotFoundError);
  const other = await aMetGroup(1);
  await expect(pair(group, [one(0), at(other, 0)])).rejects.toThrow(NotFoundError);
  await inTenant(group.partnership.partnershipId, ({ tx, now }) =>
    tx.cohort.updateMany({ where: { id: group.cohort.cohortId }, data: { archivedAt: now } }),
  );
  await expect(pair(group, [one(0), one(1)])).rejects.toThrow(ForbiddenError);
});

test('who stops leaves the duo, and who is left alone is said; the proposal takes them along', async () => {
  await pair(group, [one(0), one(1)], [one(2), one(3)]);
  await inTenant(group.partnership.partnershipId, async (scope) => {
    const stopped = one(0).participantId;
    await scope.tx.participant.updateMany({ where: { id: stopped }, data: { leftAt: scope.now } });
    await leaveDuo(scope, stopped);
  });
  const { alone, without, duos } = await page();
  expect(alone.map(({ name }) => name)).toEqual(['Deelnemer 2']);
  expect(without.map(({ name }) => name)).toEqual(['Deelnemer 5']);
  expect(duos).toHaveLength(1);
  const proposed = (await page(group.facilitator, 'rest')).people.map(({ number }) => number);
  expect(proposed).toEqual([2, 1, 1, 2]);
});

test('what was shown to a buddy by name ends with the duo, and does not come back with it', async () => {
  const note = '0190f0c0-0000-7000-8000-000000000001';
  await pair(group, [one(0), one(1)]);
  await as(one(0), async (scope) => {
    await saveNote(scope, { note, meeting: group.meetingId, text: 'Kijk.', url: null, consent: undefined });
    await shareItem(scope, { subject: 'practice_note', item: note, audience: one(1).memberId });
  });
  const sees = async () =>
    (
      await as(one(0), (scope) => getItemSharing(scope, { subject: 'practice_note', item: note }))
    ).people.some(({ memberId, since }) => memberId === one(1).memberId && since !== null);
  await pair(group, [one(0), one(1), one(4)], [one(2), one(3)]);
  expect(await sees()).toBe(true);
  await pair(group, [one(0), one(2)]);
  await pair(group, [one(0), one(1)]);
  expect(await sees()).toBe(false);
});

test('the page takes two statements; the form reads numbers and nothing else', async () => {
  expect((await statementsOf(() => page())).statements.length).toBeLessThanOrEqual(2);
  const cohort = group.cohort.cohortId;
  const field = `duo-${one(0).participantId}`;
  const read = saveDuosInput.safeParse({ cohort, [field]: '2', 'duo-onzin': '1', anders: 'x' });
  expect(read.data?.chosen).toEqual(new Map([[one(0).participantId, 2]]));
  expect(saveDuosInput.safeParse({ cohort, [field]: '-1' }).error?.issues[0]?.path).toEqual([field]);
});
