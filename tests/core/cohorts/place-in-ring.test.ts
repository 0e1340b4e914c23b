import { expect, test } from 'vitest';
import { placeInRing } from '@/lib/core/cohorts/place-in-ring';

/** Start meeting on Tuesday 12 January 2027 from 15.30 to 18.30 in the Netherlands; the programme ends on 30 June. */
const meetings = [{ startsAt: new Date('2027-01-12T14:30:00Z'), endsAt: new Date('2027-01-12T17:30:00Z') }];
const at = (moment: string, lastDay: Date | null = new Date('2027-06-30'), meetingCount = 6) =>
  placeInRing(meetings, { lastDay, meetingCount, now: new Date(moment) }).phase;

test('phase 1 until the start meeting is over; while others may be planned 4, until the last day is over; then 5', () => {
  expect(at('2027-01-12T17:29:59Z')).toBe(1);
  expect(at('2027-01-12T17:30:00Z')).toBe(4);
  expect(at('2027-06-30T20:00:00Z')).toBe(4);
  expect(at('2027-07-01T00:00:00Z')).toBe(5);
});

test('phase 5 from the last meeting on, when as many were planned as the group is to have', () => {
  expect(at('2027-01-12T17:29:59Z', undefined, 1)).toBe(1);
  expect(at('2027-01-12T17:30:00Z', undefined, 1)).toBe(5);
});

test('without a last day the only meeting is the last', () => {
  expect(at('2027-01-13T08:00:00Z', null)).toBe(5);
});
