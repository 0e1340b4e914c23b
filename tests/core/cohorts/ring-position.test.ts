import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MeetingTimes, ringPosition } from '@/lib/core/cohorts/ring-position';

/** A meeting of three hours that starts at this moment. */
function meeting(startsAt: string, blocks?: MeetingTimes['blocks']): MeetingTimes {
  const start = new Date(startsAt);
  const times = { startsAt: start, endsAt: new Date(start.getTime() + 180 * 60_000) };
  return blocks ? { ...times, blocks } : times;
}

/** 15.30 in Amsterdam, in winter and, the last, in summer. */
const programme = [meeting('2026-11-24T14:30Z'), meeting('2026-12-15T14:30Z'), meeting('2027-04-06T13:30Z')];

function at(now: string, meetings = programme) {
  const { phase, round } = ringPosition(meetings, new Date(now));
  return [phase, round];
}

describe('a programme of three meetings', () => {
  test.each<[string, string, [number, number]]>([
    ['long before', '2026-09-01T08:00Z', [1, 1]],
    ['on the morning of the first', '2026-11-24T08:00Z', [1, 1]],
    ['in the last minute of the first', '2026-11-24T17:29:59Z', [1, 1]],
    ['at the end of the first', '2026-11-24T17:30Z', [4, 1]],
    ['in the weeks between', '2026-12-01T12:00Z', [4, 1]],
    ['just before the day of the second', '2026-12-14T22:59:59Z', [4, 1]],
    ['at midnight in Amsterdam', '2026-12-14T23:00Z', [5, 2]],
    ['at the start of the second', '2026-12-15T14:30Z', [5, 2]],
    ['after an hour', '2026-12-15T15:30Z', [2, 2]],
    ['after two hours', '2026-12-15T16:30Z', [3, 2]],
    ['in its last minute', '2026-12-15T17:29Z', [3, 2]],
    ['at its end', '2026-12-15T17:30Z', [4, 2]],
    ['later that evening', '2026-12-15T22:00Z', [4, 2]],
    ['just before the third, in summer time', '2027-04-05T21:59:59Z', [4, 2]],
    ['at that midnight', '2027-04-05T22:00Z', [5, 3]],
    ['at the end of the last', '2027-04-06T16:30Z', [5, 3]],
    ['a year later', '2028-04-06T16:30Z', [5, 3]],
  ])('%s', (_, now, position) => {
    expect(at(now)).toEqual(position);
  });

  test('names the meeting that is under way or comes next', () => {
    const next = (now: string) => ringPosition(programme, new Date(now)).next?.startsAt.toISOString();
    expect(next('2026-09-01T08:00Z')).toBe('2026-11-24T14:30:00.000Z');
    expect(next('2026-11-24T15:00Z')).toBe('2026-11-24T14:30:00.000Z');
    expect(next('2026-11-24T17:30Z')).toBe('2026-12-15T14:30:00.000Z');
    expect(next('2027-04-06T16:30Z')).toBeUndefined();
    expect(ringPosition(programme, new Date('2026-09-01T08:00Z')).rounds).toBe(3);
  });
});

test('the day begins at midnight in Amsterdam, also on the days the clock changes', () => {
  // 29 March 2026 loses the hour from 2 to 3; 25 October 2026 has it twice.
  const spring = [meeting('2026-03-01T14:30Z'), meeting('2026-03-29T13:30Z')];
  expect(at('2026-03-28T22:59:59Z', spring)).toEqual([4, 1]);
  expect(at('2026-03-28T23:00Z', spring)).toEqual([5, 2]);
  const autumn = [meeting('2026-10-01T13:30Z'), meeting('2026-10-25T14:30Z')];
  expect(at('2026-10-24T21:59:59Z', autumn)).toEqual([4, 1]);
  expect(at('2026-10-24T22:00Z', autumn)).toEqual([5, 2]);
});

test('with an agenda its blocks say which phase it is', () => {
  const blocks = [
    { phase: 5, minutes: 30 },
    { phase: 2, minutes: 40 },
    { phase: 2, minutes: 40 },
    { phase: 3, minutes: 50 },
  ] as const;
  const meetings = [
    meeting('2026-11-24T14:30Z'),
    meeting('2026-12-15T14:30Z', [...blocks]),
    meeting('2027-01-12T14:30Z'),
  ];
  const phaseAfter = (minutes: number) =>
    ringPosition(meetings, new Date(Date.UTC(2026, 11, 15, 14, 30 + minutes))).phase;
  expect([-300, 0, 29, 30, 109, 110, 159].map(phaseAfter)).toEqual([5, 5, 5, 2, 2, 3, 3]);
  // 160 minutes planned of 180: what is left over belongs to the last block; then practice begins.
  expect([160, 179, 180].map(phaseAfter)).toEqual([3, 3, 4]);
});

test('an agenda without blocks is no agenda yet', () => {
  expect(at('2026-12-15T15:31Z', [meeting('2026-11-24T14:30Z'), meeting('2026-12-15T14:30Z', [])])).toEqual([
    2, 2,
  ]);
});

test('without meetings a group is at the beginning', () => {
  expect(ringPosition([], new Date('2026-11-24T14:30Z'))).toEqual({
    phase: 1,
    round: 0,
    rounds: 0,
    next: null,
  });
});

test('a single meeting goes from the beginning to the end', () => {
  const one = [meeting('2026-11-24T14:30Z')];
  expect(at('2026-11-24T17:00Z', one)).toEqual([1, 1]);
  expect(at('2026-11-24T17:30Z', one)).toEqual([5, 1]);
});

describe('whatever the dates', () => {
  const start = Date.UTC(2026, 8, 1);
  const minute = fc
    .integer({ min: 0, max: 400 * 24 * 60 })
    .map((minutes) => new Date(start + minutes * 60_000));
  const times = fc
    .tuple(minute, fc.integer({ min: 1, max: 600 }))
    .map(([startsAt, length]) => ({ startsAt, endsAt: new Date(startsAt.getTime() + length * 60_000) }));

  test('the order in which meetings come makes no difference', () => {
    fc.assert(
      fc.property(fc.array(times, { maxLength: 8 }), minute, (meetings, now) => {
        expect(ringPosition(meetings.toReversed(), now)).toEqual(ringPosition(meetings, now));
      }),
    );
  });

  test('rounds only go up, within their number', () => {
    fc.assert(
      fc.property(fc.array(times, { minLength: 1, maxLength: 8 }), minute, minute, (meetings, a, b) => {
        const [earlier, later] = [a, b]
          .sort((x, y) => Number(x) - Number(y))
          .map((now) => ringPosition(meetings, now));
        expect(earlier?.round).toBeGreaterThanOrEqual(1);
        expect(later?.round).toBeLessThanOrEqual(meetings.length);
        expect(earlier?.round).toBeLessThanOrEqual(later?.round ?? 0);
      }),
    );
  });

  test('phase 1 is before the end of the first only, and only after the last there is no next', () => {
    fc.assert(
      fc.property(fc.array(times, { minLength: 1, maxLength: 8 }), minute, (meetings, now) => {
        const { phase, round, next } = ringPosition(meetings, now);
        expect(phase === 1).toBe(round === 1 && phase !== 4 && next !== null);
        if (next === null) expect([phase, round]).toEqual([5, meetings.length]);
        else expect(next.endsAt.getTime()).toBeGreaterThan(now.getTime());
      }),
    );
  });
});
