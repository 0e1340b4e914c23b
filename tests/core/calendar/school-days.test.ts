import { expect, test } from 'vitest';
import { isSchoolDay, noSchoolOn } from '@/lib/core/calendar/school-days';

const autumn = { name: 'Herfstvakantie', firstDay: '2026-10-17', lastDay: '2026-10-25' };

test('a holiday closes its first and its last day, and the days around it are school days', () => {
  expect(isSchoolDay('2026-10-16', [autumn])).toBe(true);
  expect(noSchoolOn('2026-10-17', [autumn])).toEqual({ why: 'closed', closure: autumn });
  expect(noSchoolOn('2026-10-25', [autumn])).toEqual({ why: 'closed', closure: autumn });
  expect(isSchoolDay('2026-10-26', [autumn])).toBe(true);
});

test('without any closure: weekends and public days', () => {
  expect(noSchoolOn('2027-01-09', [])).toEqual({ why: 'weekend' });
  expect(noSchoolOn('2027-05-06', [])).toEqual({ why: 'public', name: 'ascension' });
  expect(isSchoolDay('2027-05-07', [])).toBe(true);
  expect(isSchoolDay('2028-02-29', [])).toBe(true);
});

test('of a holiday and a public day on one day, the holiday is the reason', () => {
  const may = { name: 'Meivakantie', firstDay: '2027-04-24', lastDay: '2027-05-09' };
  expect(noSchoolOn('2027-05-05', [may])).toMatchObject({ why: 'closed' });
});
