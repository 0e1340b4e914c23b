import { expect, test } from 'vitest';
import { formatDay, formatDayTime, formatTime, isoMoment } from '@/lib/shared/dates';

const at = (moment: string) => new Date(moment);
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

test('a day in both languages, kept on one line', () => {
  expect(formatDay(at('2027-01-12T14:30:00Z'), 'nl')).toBe('di\u00a012\u00a0januari');
  expect(spaced(formatDay(at('2027-01-12T14:30:00Z'), 'en'))).toBe('Tue 12 January');
  expect(spaced(formatDay(at('2027-01-12T14:30:00Z'), 'nl', { year: true }))).toBe('di 12 januari 2027');
});

test('a day and time as people say it', () => {
  expect(spaced(formatDayTime(at('2027-01-12T14:30:00Z'), 'nl'))).toBe('di 12 januari, 15.30 uur');
  expect(spaced(formatDayTime(at('2027-01-12T14:30:00Z'), 'en'))).toBe('Tue 12 January, 15:30');
  expect(spaced(formatTime(at('2027-01-12T08:05:00Z'), 'nl'))).toBe('09.05 uur');
});

test.each([
  ['the last minute of winter time', '2027-03-28T00:59:00Z', 'zo 28 maart, 01.59 uur'],
  ['a minute later it is summer', '2027-03-28T01:00:00Z', 'zo 28 maart, 03.00 uur'],
  ['the last minute of summer time', '2027-10-31T00:59:00Z', 'zo 31 oktober, 02.59 uur'],
  ['a minute later the hour comes again', '2027-10-31T01:00:00Z', 'zo 31 oktober, 02.00 uur'],
  ['late in the evening the day is already the next one', '2026-12-31T23:30:00Z', 'vr 1 januari, 00.30 uur'],
])('%s', (_, moment, words) => {
  expect(spaced(formatDayTime(at(moment), 'nl'))).toBe(words);
});

test('a moment for machines is in UTC', () => {
  expect(isoMoment(at('2027-01-12T15:30:00+01:00'))).toBe('2027-01-12T14:30:00.000Z');
});
