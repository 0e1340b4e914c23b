import { expect, test } from 'vitest';
import { numbered } from '@/lib/core/meetings/numbered';
import { canHaveBeenThere, isOwnRound, practiceEnds } from '@/lib/core/meetings/own-time';

const meeting = (id: string, day: string) => ({
  id,
  kind: 'work' as const,
  startsAt: new Date(`${day}T14:30:00Z`),
  minutes: 180,
  cancelledAt: null,
});
const [third, fourth] = numbered([meeting('a', '2027-01-12'), meeting('b', '2027-02-09')]);
if (!third || !fourth) throw new Error('two meetings');
const day = (text: string) => new Date(`${text}T12:00:00Z`);

test.each([
  ['there from the start', '2026-11-01', null, true, true],
  ['added during the meeting', '2027-01-12T16:00:00Z', null, true, true],
  ['added between the two', '2027-01-20', null, true, false],
  ['added after the next one began', '2027-02-09T15:00:00Z', null, false, false],
  ['stopped before it', '2026-11-01', '2027-01-10', false, false],
  ['stopped after it', '2026-11-01', '2027-01-20', true, true],
])('%s', (_, since, leftAt, round, there) => {
  const moment = (text: string) => (text.includes('T') ? new Date(text) : day(text));
  const time = { since: moment(since), leftAt: leftAt === null ? null : moment(leftAt) };
  expect(isOwnRound(third, fourth, time)).toBe(round);
  expect(canHaveBeenThere(third, time, false)).toBe(there);
  expect(canHaveBeenThere(third, time, true)).toBe(false);
});

test('the weeks of practice end in the morning of the next meeting, else of the last day, on a Dutch clock', () => {
  expect(practiceEnds(fourth, day('2027-06-30'))).toEqual(new Date('2027-02-08T23:00:00Z'));
  expect(practiceEnds(null, new Date('2027-06-30T00:00:00Z'))).toEqual(new Date('2027-06-29T22:00:00Z'));
  expect(practiceEnds(null, null)).toBeNull();
});
