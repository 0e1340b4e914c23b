import { expect, test } from 'vitest';
import { isFinished } from '@/lib/core/cohorts/finished';

const june30 = new Date('2027-06-30T00:00:00Z');

test('finished the day after the last day, or once archived', () => {
  expect(isFinished({ archivedAt: null, lastDay: june30 }, new Date('2027-06-30T23:59:59Z'))).toBe(false);
  expect(isFinished({ archivedAt: null, lastDay: june30 }, new Date('2027-07-01T00:00:00Z'))).toBe(true);
  expect(isFinished({ archivedAt: null, lastDay: null }, new Date('2030-01-01T00:00:00Z'))).toBe(false);
  expect(isFinished({ archivedAt: june30, lastDay: null }, new Date('2027-01-01T00:00:00Z'))).toBe(true);
});
