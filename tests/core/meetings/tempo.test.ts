import { expect, test } from 'vitest';
import { daysApart, isTooLong } from '@/lib/core/meetings/tempo';

const at = (moment: string) => ({ startsAt: new Date(moment) });

test.each([
  ['31 days', '2027-01-12T14:30:00Z', '2027-02-12T14:30:00Z', 31, false],
  ['32 days', '2027-01-12T14:30:00Z', '2027-02-13T14:30:00Z', 32, true],
  ['31 days over the change of the clock', '2027-03-09T14:30:00Z', '2027-04-09T13:30:00Z', 31, false],
  ['31 days, and much later on the day', '2027-01-12T08:00:00Z', '2027-02-12T21:30:00Z', 31, false],
  ['a leap day in between', '2028-02-01T14:30:00Z', '2028-03-03T14:30:00Z', 31, false],
  ['one day, in the Netherlands', '2027-06-01T21:30:00Z', '2027-06-01T22:30:00Z', 1, false],
])('%s', (_, before, after, days, tooLong) => {
  expect(daysApart(at(before), at(after))).toBe(days);
  expect(isTooLong(days)).toBe(tooLong);
});
