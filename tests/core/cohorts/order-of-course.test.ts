import { expect, test } from 'vitest';
import { inOrderOfCourse } from '@/lib/core/cohorts/order-of-course';

const group = (id: string, startMeetingAt: string, lastDay: string | null) => ({
  id,
  startMeetingAt: new Date(startMeetingAt),
  archivedAt: null,
  lastDay: lastDay ? new Date(lastDay) : null,
});
const first = group('first', '2026-09-01', '2027-02-28');
const second = group('second', '2027-03-09', '2027-08-31');
const open = group('open', '2026-09-01', null);
const meeting = { startsAt: new Date('2027-02-02'), endsAt: new Date('2027-02-02') };
const ahead = { next: meeting };
const none = { next: null };

test.each([
  ['the running group comes before its next cycle', [second, first], '2027-02-28', ahead, 'first second'],
  ['that comes first the day after the last', [second, first], '2027-03-01', ahead, 'second first'],
  [
    'without a last day it stays while a meeting is to come',
    [second, open],
    '2027-03-20',
    ahead,
    'open second',
  ],
  ['and goes after the last one', [second, open], '2027-02-03', none, 'second open'],
  ['of what is over the newest', [first, second], '2027-12-01', none, 'second first'],
])('%s', (_, groups, today, place, order) => {
  const places = new Map(groups.map(({ id }) => [id, id === 'second' ? ahead : place]));
  expect(
    inOrderOfCourse(groups, places, new Date(today))
      .map(({ id }) => id)
      .join(' '),
  ).toBe(order);
});
