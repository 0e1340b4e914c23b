import { expect, test } from 'vitest';
import { firstAllowed, firstMorning, isAllowed, nextSchoolDay } from '@/lib/core/calendar/allowed-moments';
import { momentOf } from '@/lib/shared/local-time';

const at = (text: string) => momentOf(text.slice(0, 10), text.slice(11)) as Date;
const holiday = [{ name: 'voorjaar', firstDay: '2027-02-20', lastDay: '2027-02-28' }];

test.each([
  ['2027-01-12 07:29', '2027-01-12 07:30', 'before half past seven'],
  ['2027-01-12 07:30', '2027-01-12 07:30', 'at half past seven'],
  ['2027-01-12 17:59', '2027-01-12 17:59', 'in the last minute'],
  ['2027-01-12 18:00', '2027-01-13 07:30', 'at six'],
  ['2027-01-15 18:00', '2027-01-18 07:30', 'on a Friday evening'],
  ['2027-02-19 18:00', '2027-03-01 07:30', 'before a holiday'],
  ['2027-03-26 18:00', '2027-03-30 07:30', 'before Easter, when the clock changes too'],
  ['2027-05-05 10:00', '2027-05-07 07:30', 'on 5 May, the day before Ascension Day'],
])('%s moves to %s: %s', (moment, allowed) => {
  expect(firstAllowed(at(moment), holiday)).toEqual(at(allowed));
  expect(isAllowed(at(allowed), holiday)).toBe(true);
});

test('a place that is closed for months has no allowed moment', () => {
  const closed = [{ name: 'dicht', firstDay: '2027-01-01', lastDay: '2027-12-31' }];
  expect(firstAllowed(at('2027-02-01 10:00'), closed)).toBeNull();
  expect(firstMorning('2027-02-01', closed)).toBeNull();
  expect(isAllowed(at('2027-02-01 10:00'), closed)).toBe(false);
});

test('the next school day comes at the same time by the clock on the wall', () => {
  expect(nextSchoolDay(at('2027-03-26 09:15'), [])).toEqual(at('2027-03-30 09:15'));
});
