import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  halfwayBetween,
  lastHeld,
  type MeetingDates,
  meetingAfter,
  nextMeeting,
  numbered,
} from '@/lib/core/meetings/numbered';

const meeting = (id: string, startsAt: string, more: Partial<MeetingDates> = {}): MeetingDates => ({
  id,
  kind: 'work',
  startsAt: new Date(startsAt),
  minutes: 180,
  cancelledAt: null,
  ...more,
});

const january = meeting('january', '2027-01-12T14:30:00Z', { kind: 'start' });
const february = meeting('february', '2027-02-09T14:30:00Z');
const march = meeting('march', '2027-03-09T14:30:00Z');

test('numbers follow the dates, and a cancelled meeting has none', () => {
  const cancelled = { ...february, cancelledAt: new Date('2027-01-20T08:00:00Z') };
  const list = numbered([march, cancelled, january]);
  expect(list.map(({ id, number }) => [number, id])).toEqual([
    [1, 'january'],
    [2, 'march'],
  ]);
  expect(list[0]?.endsAt).toEqual(new Date('2027-01-12T17:30:00Z'));
});

test('a meeting is held when it has ended, and next until then', () => {
  const list = numbered([january, february, march]);
  const at = (moment: string) => {
    const now = new Date(moment);
    return [lastHeld(list, now)?.id ?? null, nextMeeting(list, now)?.id ?? null];
  };
  expect(at('2027-01-01T08:00:00Z')).toEqual([null, 'january']);
  expect(at('2027-01-12T17:29:59Z')).toEqual([null, 'january']);
  expect(at('2027-01-12T17:30:00Z')).toEqual(['january', 'february']);
  expect(at('2027-03-09T17:30:00Z')).toEqual(['march', null]);
});

test('halfway lies between the end of one and the start of the next', () => {
  const [first, second] = numbered([january, february]);
  if (!first || !second) throw new Error('two meetings');
  // 12 January 17.30 to 9 February 14.30 UTC is 27 days and 21 hours; half of that is 13 days, 22 hours and 30 minutes.
  expect(halfwayBetween(first, second)).toEqual(new Date('2027-01-26T16:00:00Z'));
});

test('after a meeting comes the next one; after the last, and after a stranger, none', () => {
  const list = numbered([january, february]);
  expect(meetingAfter(list, 'january')?.id).toBe('february');
  expect(meetingAfter(list, 'february')).toBeNull();
  expect(meetingAfter(list, 'elsewhere')).toBeNull();
});

test('in any order of planning the numbers run from 1 without a gap, by date', () => {
  const dates = fc.array(
    fc.date({ min: new Date('2026-01-01'), max: new Date('2029-01-01'), noInvalidDate: true }),
    {
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(dates, (starts) => {
      const list = numbered(starts.map((startsAt, at) => ({ ...january, id: String(at), startsAt })));
      expect(list.map(({ number }) => number)).toEqual(starts.map((_, at) => at + 1));
      expect(list.every((one, at) => at === 0 || one.startsAt >= (list[at - 1]?.startsAt ?? 0))).toBe(true);
    }),
  );
});
