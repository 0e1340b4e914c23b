import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recapState } from '@/lib/features/recaps/recap-state';

/** Tuesday 12 January 2027, 18.30 in the Netherlands. */
const january = '2027-01-12T17:30:00Z';

test.each([
  ['a second before the end', '2027-01-12T17:29:59Z', 'ahead'],
  ['at the end', '2027-01-12T17:30:00Z', 'open'],
  ['day 4, just before midnight', '2027-01-16T22:59:59Z', 'open'],
  ['day 5, from midnight', '2027-01-16T23:00:00Z', 'due'],
  ['day 7, just before midnight', '2027-01-19T22:59:59Z', 'due'],
  ['day 8, from midnight', '2027-01-19T23:00:00Z', 'late'],
  ['a year later', '2028-01-12T12:00:00Z', 'late'],
])('after a meeting in winter: %s', (_, now, state) => {
  expect(recapState(new Date(january), null, new Date(now))).toBe(state);
});

// Clocks go forward on 28 March 2027 and back on 31 October 2027: days of 23 and 25 hours count as days.
test.each([
  ['24 March 18.30, day 4', '2027-03-24T17:30:00Z', '2027-03-28T21:59:59Z', 'open'],
  ['24 March 18.30, day 5', '2027-03-24T17:30:00Z', '2027-03-28T22:00:00Z', 'due'],
  ['24 March 18.30, day 8', '2027-03-24T17:30:00Z', '2027-03-31T22:00:00Z', 'late'],
  ['28 October 18.30, day 4', '2027-10-28T16:30:00Z', '2027-11-01T22:59:59Z', 'open'],
  ['28 October 18.30, day 5', '2027-10-28T16:30:00Z', '2027-11-01T23:00:00Z', 'due'],
  ['28 October 18.30, day 8', '2027-10-28T16:30:00Z', '2027-11-04T23:00:00Z', 'late'],
])('over the change of the clock: %s', (_, endsAt, now, state) => {
  expect(recapState(new Date(endsAt), null, new Date(now))).toBe(state);
});

test('a meeting that ends after midnight counts from the day on which it ended', () => {
  const endsAt = new Date('2027-01-12T23:30:00Z');
  expect(recapState(endsAt, null, new Date('2027-01-17T22:59:59Z'))).toBe('open');
  expect(recapState(endsAt, null, new Date('2027-01-17T23:00:00Z'))).toBe('due');
});

test('once sent it is neither due nor late, also when it was sent late', () => {
  expect(
    recapState(new Date(january), new Date('2027-02-01T08:00:00Z'), new Date('2027-03-01T08:00:00Z')),
  ).toBe('sent');
});

test('time never takes a recap back to an earlier state', () => {
  const order = ['ahead', 'open', 'due', 'late'];
  const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moment, moment, fc.nat(40 * 86_400_000), (endsAt, now, later) => {
      const first = recapState(endsAt, null, now);
      const then = recapState(endsAt, null, new Date(now.getTime() + later));
      expect(order.indexOf(then)).toBeGreaterThanOrEqual(order.indexOf(first));
    }),
  );
});
