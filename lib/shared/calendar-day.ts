/** A day of the calendar as "2027-01-12", whatever the clock: such texts compare as the days do. */
export type CalendarDay = string;

const dayMs = 24 * 60 * 60_000;

const utc = (day: CalendarDay) => Date.parse(`${day}T00:00:00Z`);

/** So many days later; earlier with a negative number. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return new Date(utc(day) + days * dayMs).toISOString().slice(0, 10);
}

/** From one day to a later one; 0 on the same day. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return (utc(to) - utc(from)) / dayMs;
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: CalendarDay): number {
  return new Date(utc(day)).getUTCDay() || 7;
}

/** "2026-2027": school years begin on 1 August. */
export function schoolYearOf(day: CalendarDay): string {
  const year = Number(day.slice(0, 4));
  return day.slice(5) < '08-01' ? `${year - 1}-${year}` : `${year}-${year + 1}`;
}

/** As the database keeps a calendar day. */
export function dateOf(day: CalendarDay): Date {
  return new Date(utc(day));
}

export function dayOf(date: Date): CalendarDay {
  return date.toISOString().slice(0, 10);
}
