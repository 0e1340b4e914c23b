import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishedHolidays } from '@/lib/core/calendar/published-holidays';
import { isSchoolDay } from '@/lib/core/calendar/school-days';
import { judgeDates } from '@/lib/features/meetings/judge-dates';
import { proposeDates } from '@/lib/features/meetings/propose-dates';
import { addDays, daysBetween, weekdayOf } from '@/lib/shared/calendar-day';
import { dayField, momentOf, timeField } from '@/lib/shared/local-time';
import type { Region } from '@/prisma/generated/enums';

const holidaysOf = (...regions: Region[]) =>
  publishedHolidays().filter(({ region }) => regions.includes(region));

describe('worked out by hand', () => {
  test('six Tuesdays from January in the middle: four weeks apart, and the May holidays come two weeks early', () => {
    // 4 May is in the holidays (24 April to 9 May), 27 April is King’s Day in them; 20 April is open.
    expect(proposeDates({ firstDay: '2027-01-12', count: 6, weekday: 2 }, holidaysOf('midden'))).toEqual([
      '2027-01-12',
      '2027-02-09',
      '2027-03-09',
      '2027-04-06',
      '2027-04-20',
      '2027-05-18',
    ]);
  });

  test('the summer makes one gap too long, and it says so', () => {
    // 20 and 13 July are in the summer holidays of the north (10 July to 22 August), and all until 6 August: 24 August.
    const closures = holidaysOf('noord');
    const days = proposeDates({ firstDay: '2027-05-25', count: 4, weekday: 2 }, closures);
    expect(days).toEqual(['2027-05-25', '2027-06-22', '2027-07-06', '2027-08-24']);
    expect(judgeDates(days, closures)).toMatchObject([
      { days: null, tooLong: null },
      { days: 28, tooLong: null },
      { days: 14, tooLong: null },
      { days: 49, tooLong: { why: 'closed', closure: { name: 'Zomervakantie', region: 'noord' } } },
    ]);
  });

  test('schools of two regions: what closes one of them is skipped', () => {
    // The south is off from 13 to 21 February 2027, the north from 20 to 28: 16 and 23 February fall out.
    const both = holidaysOf('noord', 'zuid');
    const days = proposeDates({ firstDay: '2027-01-26', count: 2, weekday: 2 }, both);
    expect(days).toEqual(['2027-01-26', '2027-02-09']);
    const north = proposeDates({ firstDay: '2027-01-26', count: 2, weekday: 2 }, holidaysOf('noord'));
    expect(north).toEqual(['2027-01-26', '2027-02-16']);
  });

  test('when the weekday is closed for a month, another day of the week', () => {
    const tuesdays = ['2027-01-26', '2027-02-02', '2027-02-09'].map((day) => ({
      name: 'Toetsdag',
      firstDay: day,
      lastDay: day,
    }));
    // 12 January + 31 days is Friday 12 February.
    expect(proposeDates({ firstDay: '2027-01-12', count: 2, weekday: 2 }, tuesdays)).toEqual([
      '2027-01-12',
      '2027-02-12',
    ]);
  });

  test('three closed weeks leave one week between, and from there a month leads past them', () => {
    const closed = { name: 'Verbouwing', firstDay: '2027-01-26', lastDay: '2027-02-14' };
    const days = proposeDates({ firstDay: '2027-01-12', count: 3, weekday: 2 }, [closed]);
    expect(days).toEqual(['2027-01-12', '2027-01-25', '2027-02-23']);
    expect(judgeDates(days, [closed]).every(({ tooLong }) => tooLong === null)).toBe(true);
  });

  test('a leap day is a day like any other', () => {
    expect(proposeDates({ firstDay: '2028-02-01', count: 3, weekday: 2 }, [])).toEqual([
      '2028-02-01',
      '2028-02-29',
      '2028-03-28',
    ]);
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2027-02-28', '2027-03-01')).toBe(1);
  });

  test('half past three stays half past three when the clock changes', () => {
    const moments = proposeDates({ firstDay: '2027-03-09', count: 2, weekday: 2 }, []).map((day) =>
      momentOf(day, '15:30'),
    );
    expect(moments.map((moment) => moment?.toISOString())).toEqual([
      '2027-03-09T14:30:00.000Z',
      '2027-04-06T13:30:00.000Z',
    ]);
    expect(moments.map((moment) => moment && timeField(moment))).toEqual(['15:30', '15:30']);
    expect(momentOf('2027-10-26', '15:30')?.toISOString()).toBe('2027-10-26T13:30:00.000Z');
    expect(momentOf('2027-11-02', '15:30')?.toISOString()).toBe('2027-11-02T14:30:00.000Z');
  });

  test('a gap that somebody chose names a school day that would have kept to a month', () => {
    expect(judgeDates(['2027-01-12', '2027-03-02'], [])[1]?.tooLong).toEqual({
      why: 'chosen',
      day: '2027-02-12',
    });
  });

  test('a first day in a holiday is kept, and says what it falls in', () => {
    expect(judgeDates(['2027-05-04'], holidaysOf('midden'))).toMatchObject([
      { noSchool: { why: 'closed', closure: { name: 'Meivakantie' } } },
    ]);
  });
});

describe('whatever the start, the region and the closed days', () => {
  const regions = fc.subarray<Region>(['noord', 'midden', 'zuid']);
  const closed = fc
    .record({ start: fc.integer({ min: 0, max: 900 }), length: fc.integer({ min: 1, max: 60 }) })
    .map(({ start, length }) => ({
      name: 'Dicht',
      firstDay: addDays('2026-08-01', start),
      lastDay: addDays('2026-08-01', start + length - 1),
    }));
  const any = fc.record({
    firstDay: fc.integer({ min: 0, max: 760 }).map((days) => addDays('2026-08-01', days)),
    count: fc.integer({ min: 1, max: 12 }),
    weekday: fc.integer({ min: 1, max: 5 }),
    regions,
    own: fc.array(closed, { maxLength: 6 }),
  });

  test('every gap is at most 31 days, or says what closed it', () => {
    fc.assert(
      fc.property(any, ({ regions, own, ...wanted }) => {
        const closures = [...holidaysOf(...regions), ...own];
        const days = proposeDates(wanted, closures);
        expect(days).toHaveLength(wanted.count);
        const [, ...later] = judgeDates(days, closures);
        for (const { day, days: apart, tooLong } of later) {
          expect(isSchoolDay(day, closures)).toBe(true);
          expect(apart).toBeGreaterThanOrEqual(7);
          if ((apart ?? 0) > 31) expect(tooLong).toMatchObject({ why: 'closed' });
          else expect(tooLong).toBeNull();
        }
      }),
      { numRuns: 500 },
    );
  });

  test('with the published holidays alone, only a summer makes a gap too long, and the weekday is kept', () => {
    fc.assert(
      fc.property(any, ({ regions, own: _own, ...wanted }) => {
        const closures = holidaysOf(...regions);
        const [, ...later] = judgeDates(proposeDates(wanted, closures), closures);
        for (const { day, tooLong } of later) {
          expect(
            tooLong === null || (tooLong.why === 'closed' && tooLong.closure.name === 'Zomervakantie'),
          ).toBe(true);
          expect(weekdayOf(day)).toBeLessThanOrEqual(5);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a day and a time come back as they were typed, on both sides of every change of the clock', () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2026-01-01', days));
    fc.assert(
      fc.property(day, (typed) => {
        const moment = momentOf(typed, '15:30');
        expect(moment && [dayField(moment), timeField(moment)]).toEqual([typed, '15:30']);
      }),
    );
  });
});
