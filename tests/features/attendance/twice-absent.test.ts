import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAbsent, isAskedAbout } from '@/lib/features/attendance/asked-about';
import { proposedDueDay } from '@/lib/features/attendance/due-day';
import { attendanceStates } from '@/lib/features/attendance/schema';
import { twiceAbsentInARow } from '@/lib/features/attendance/twice-absent';
import { statesOf } from '@/lib/overviews/programme/attendance-of';

type State = (typeof attendanceStates)[number];
const letters: Record<string, State> = {
  p: 'present',
  l: 'late',
  a: 'absent_with_notice',
  A: 'absent_without_notice',
};
const states = (word: string) => [...word].map((letter) => letters[letter] ?? 'present');

test.each<[string, boolean]>([
  ['', false],
  ['a', false],
  ['A', false],
  ['aa', true],
  ['aA', true],
  ['AA', true],
  ['ap', false],
  ['al', false],
  ['paa', true],
  ['aap', false],
  ['apa', false],
  ['aapa', false],
  ['aapaA', true],
  ['aaaaaa', true],
])('who was %s at the meetings so far missed two in a row: %s', (word, expected) => {
  expect(twiceAbsentInARow(states(word))).toBe(expected);
});

test('coming once ends it, and only the last two count, whatever was before', () => {
  const some = fc.array(fc.constantFrom(...attendanceStates));
  fc.assert(
    fc.property(
      some,
      fc.constantFrom(...attendanceStates),
      fc.constantFrom(...attendanceStates),
      (before, one, two) => {
        expect(twiceAbsentInARow([...before, one, two])).toBe(isAbsent(one) && isAbsent(two));
        expect(twiceAbsentInARow([...before, 'present'])).toBe(false);
      },
    ),
  );
});

describe('who came halfway', () => {
  const meetings = ['2027-01-12', '2027-02-09', '2027-03-09', '2027-04-06'].map((day) => ({
    id: day,
    endsAt: new Date(`${day}T17:30:00Z`),
  }));
  const away = { state: 'absent_without_notice', announced: false } as const;
  const attendance = Object.fromEntries(meetings.slice(0, 3).map(({ id }) => [id, away]));
  const missed = (since: string) => statesOf(meetings, { since: new Date(since) }, { attendance }).length;

  test('missed what was held since, and nothing before; a meeting of which nothing is written down counts for nobody', () => {
    expect(missed('2027-01-01T08:00:00Z')).toBe(3);
    expect(missed('2027-02-01T08:00:00Z')).toBe(2);
    expect(missed('2027-02-20T08:00:00Z')).toBe(1);
    expect(missed('2027-03-20T08:00:00Z')).toBe(0);
  });

  test('is asked about a meeting that ends after they came', () => {
    const endsAt = new Date('2027-01-12T17:30:00Z');
    expect(isAskedAbout({ createdAt: new Date('2027-01-12T17:29:59Z') }, { endsAt })).toBe(true);
    expect(isAskedAbout({ createdAt: endsAt }, { endsAt })).toBe(false);
  });
});

test('catching up is proposed for the day before the next meeting, never for a day that has passed', () => {
  const now = new Date('2027-01-13T08:00:00Z');
  const next = (moment: string) => ({ startsAt: new Date(moment) });
  expect(proposedDueDay(next('2027-02-09T14:30:00Z'), now)).toBe('2027-02-08');
  expect(proposedDueDay(next('2027-01-13T14:30:00Z'), now)).toBe('2027-01-13');
  expect(proposedDueDay(null, now)).toBe('2027-01-27');
});
