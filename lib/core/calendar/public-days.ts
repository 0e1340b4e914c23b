import { addDays, type CalendarDay, weekdayOf } from '@/lib/shared/calendar-day';

export const PUBLIC_DAYS = [
  'newYear',
  'easterMonday',
  'kingsDay',
  'liberation',
  'ascension',
  'whitMonday',
  'christmas',
  'secondChristmas',
] as const;

export type PublicDayName = (typeof PUBLIC_DAYS)[number];
export type PublicDay = { name: PublicDayName; day: CalendarDay };

/** The days of a year on which every school in the Netherlands is closed, in their order. Good Friday is not one everywhere. */
export function publicDays(year: number): readonly PublicDay[] {
  const known = worked.get(year) ?? workOut(year);
  worked.set(year, known);
  return known;
}

/** By year: they are asked for with every day that is looked at. */
const worked = new Map<number, readonly PublicDay[]>();

function workOut(year: number): readonly PublicDay[] {
  const easter = easterSunday(year);
  const days: PublicDay[] = [
    { name: 'newYear', day: `${year}-01-01` },
    { name: 'easterMonday', day: addDays(easter, 1) },
    { name: 'kingsDay', day: kingsDay(year) },
    { name: 'liberation', day: `${year}-05-05` },
    { name: 'ascension', day: addDays(easter, 39) },
    { name: 'whitMonday', day: addDays(easter, 50) },
    { name: 'christmas', day: `${year}-12-25` },
    { name: 'secondChristmas', day: `${year}-12-26` },
  ];
  return days.toSorted((a, b) => a.day.localeCompare(b.day));
}

/** On 27 April, or the day before when that is a Sunday. */
function kingsDay(year: number): CalendarDay {
  const birthday = `${year}-04-27`;
  return weekdayOf(birthday) === 7 ? `${year}-04-26` : birthday;
}

/** Of the Gregorian calendar, after Meeus, Jones and Butcher. */
export function easterSunday(year: number): CalendarDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const moon = (19 * golden + century - leapCenturies - moonCorrection(century) + 15) % 30;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - moon - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * week) / 451);
  const days = moon + week - 7 * late + 114;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(Math.floor(days / 31))}-${two((days % 31) + 1)}`;
}

function moonCorrection(century: number) {
  return Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
}
