import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  type Attempt,
  createSaveQueue,
  type Fields,
  type SavingState,
} from '@/app/p/[slug]/autosave/save-queue';

const unreached: Attempt = { kind: 'unreached' };
const signedOut: Attempt = { kind: 'signed-out', signIn: '/aanmelden' };
const saved = (revision: number, newer: Record<string, number> | null = null): Attempt => ({
  kind: 'saved',
  revision,
  note: 'Bewaard',
  newer,
});

/** A queue whose server answers with these, one after the other, and then with success. */
function aQueue(...outcomes: Attempt[]) {
  const sent: [Fields, number][] = [];
  const states: SavingState[] = [];
  const queue = createSaveQueue({
    start: { note: null, known: { b1: '2' }, revision: 4 },
    send: async (choices, revision) => {
      sent.push([choices, revision]);
      await Promise.resolve();
      return outcomes.shift() ?? saved(revision + 1);
    },
    onChange: (state) => states.push(state),
    differs: (answers, waiting) => answers.b1 !== 2 && !('b1' in waiting),
  });
  return { queue, sent, states, last: () => states.at(-1) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

test('a choice is sent at once, with the revision that is known', async () => {
  const { queue, sent, last } = aQueue();
  queue.give('b2', '5');
  await settle();
  expect(sent).toEqual([[{ b2: '5' }, 4]]);
  expect(last()).toMatchObject({
    status: 'saved',
    revision: 5,
    known: { b1: '2', b2: '5' },
    note: 'Bewaard',
  });
});

test('one request at a time; what is chosen meanwhile goes together, the last choice only', async () => {
  const { queue, sent } = aQueue();
  for (const choice of ['1', '2', '3', '4']) queue.give('b2', choice);
  queue.give('b3', '7');
  await settle();
  expect(sent).toEqual([
    [{ b2: '1' }, 4],
    [{ b2: '4', b3: '7' }, 5],
  ]);
  expect(queue.hasUnsaved()).toBe(false);
});

test('without a connection it tries again after 10 seconds, then ever later, at most a minute', async () => {
  const { queue, sent, last } = aQueue(...Array(6).fill(unreached));
  queue.give('b2', '5');
  await settle();
  expect(last()?.status).toBe('unreached');
  for (const seconds of [10, 20, 40, 60, 60]) {
    const before = sent.length;
    await settle(seconds * 1000 - 1);
    expect(sent.length).toBe(before);
    await settle(1);
    expect(sent.length).toBe(before + 1);
  }
  await settle(60_000);
  expect(last()).toMatchObject({ status: 'saved', known: { b2: '5' } });
});

test('a session that ended keeps the choice, and saves it when told to try again', async () => {
  const { queue, sent, last } = aQueue(signedOut);
  queue.give('b2', '5');
  await settle();
  expect(last()).toMatchObject({ status: 'signed-out', signIn: '/aanmelden' });
  expect(await queue.flush()).toBe(true);
  expect(sent).toHaveLength(2);
  expect(last()?.status).toBe('saved');
});

test('what is refused is not tried again', async () => {
  const { queue, sent, last } = aQueue({ kind: 'refused', problem: 'Al ingeleverd' });
  queue.give('b2', '5');
  await settle(200_000);
  expect(sent).toHaveLength(1);
  expect(last()).toMatchObject({ status: 'refused', problem: 'Al ingeleverd', known: { b1: '2' } });
  expect(queue.hasUnsaved()).toBe(false);
});

test('newer answers from elsewhere are told of only when they differ from the page, and stay told', async () => {
  const { queue, last } = aQueue(saved(9, { b1: 2, b2: 5 }), saved(12, { b1: 6, b2: 5 }));
  queue.give('b2', '5');
  await settle();
  expect(last()).toMatchObject({ revision: 9, newer: false });
  queue.give('b3', '5');
  await settle();
  queue.give('b4', '5');
  await settle();
  expect(last()).toMatchObject({ revision: 13, newer: true });
});

test('leaving the page sends what still waits once more, without waiting', async () => {
  const { queue, sent } = aQueue(unreached);
  queue.leave();
  expect(sent).toEqual([]);
  queue.give('b2', '5');
  await settle();
  queue.leave();
  expect(sent).toHaveLength(2);
  queue.stop();
  await settle(100_000);
  expect(sent).toHaveLength(2);
});
