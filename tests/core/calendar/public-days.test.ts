import fc from 'fast-check';
import { expect, test } from 'vitest';
import { easterSunday, publicDays } from '@/lib/core/calendar/public-days';
import { weekdayOf } from '@/lib/shared/calendar-day';
import { isDay } from '@/lib/shared/local-time';

test.each([
  // From the almanacs, the earliest and the latest that can be among them.
  ['1818-03-22'],
  ['1943-04-25'],
  ['2000-04-23'],
  ['2008-03-23'],
  ['2024-03-31'],
  ['2025-04-20'],
  ['2026-04-05'],
  ['2027-03-28'],
  ['2028-04-16'],
  ['2038-04-25'],
  ['2049-04-18'],
  ['2100-03-28'],
])('Easter is on %s', (day) => {
  expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
});

test('Easter is a Sunday from 22 March to 25 April, in any year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1583, max: 4000 }), (year) => {
      const day = easterSunday(year);
      expect(isDay(day)).toBe(true);
      expect(weekdayOf(day)).toBe(7);
      expect(day >= `${year}-03-22` && day <= `${year}-04-25`).toBe(true);
    }),
  );
});

test('the days of 2027, as a Dutch calendar has them', () => {
  expect(publicDays(2027)).toEqual([
    { name: 'newYear', day: '2027-01-01' },
    { name: 'easterMonday', day: '2027-03-29' },
    { name: 'kingsDay', day: '2027-04-27' },
    { name: 'liberation', day: '2027-05-05' },
    { name: 'ascension', day: '2027-05-06' },
    { name: 'whitMonday', day: '2027-05-17' },
    { name: 'christmas', day: '2027-12-25' },
    { name: 'secondChristmas', day: '2027-12-26' },
  ]);
});

test('King’s Day is a day earlier when the 27th is a Sunday', () => {
  const kingsDay = (year: number) => publicDays(year).find(({ name }) => name === 'kingsDay')?.day;
  expect(kingsDay(2025)).toBe('2025-04-26');
  expect(kingsDay(2026)).toBe('2026-04-27');
  expect(kingsDay(2031)).toBe('2031-04-26');
});
