import { expect, test } from 'vitest';
import type { Receiver } from '@/lib/core/reminders/reminder';
import { dueReminders } from '@/lib/overviews/reminders/due-reminders';

const from = new Date('2026-11-28T00:00:00Z');
const to = new Date('2026-12-01T23:00:00Z');
/** The Monday morning between them. */
const now = new Date('2026-11-30T08:00:00Z');

function weekly(about: Partial<Receiver>) {
  const receiver: Receiver = {
    memberId: 'anna',
    person: 'anna',
    closures: [],
    stopped: [],
    pausedUntil: null,
    ...about,
  };
  return dueReminders({ groups: [], weekly: [receiver] }, from, to, now).map(({ dropped }) => dropped);
}

test.each([
  ['goes to an address that works', {}, null],
  ['is not sent to one that does not', { undeliverable: true }, 'undeliverable'],
  ['names the own wish first', { undeliverable: true, stopped: ['weekly'] as const }, 'stopped'],
])('a reminder %s', (_what, about, dropped) => {
  expect(weekly(about)).toEqual([dropped]);
});
