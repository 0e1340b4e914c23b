import { expect, test } from 'vitest';
import { bundlesAt } from '@/lib/core/reminders/bundle';
import type { Reminder } from '@/lib/core/reminders/reminder';
import { momentOf } from '@/lib/shared/local-time';

const at = (time: string, day = '2027-01-12') => momentOf(day, time) as Date;

function aReminder(kind: Reminder['kind'], time: string, more: Partial<Reminder> = {}): Reminder {
  return {
    kind,
    key: `${kind}:${time}`,
    to: { memberId: 'noor', person: 'noor', closures: [], stopped: [], pausedUntil: null },
    about: 'meeting',
    number: 1,
    cohortId: 'group',
    meetingId: 'meeting',
    requestId: null,
    participantId: null,
    dueAt: at(time),
    before: null,
    inTheMorning: false,
    needless: null,
    allowedAt: at(time),
    dropped: null,
    ...more,
  };
}

const morning = aReminder('homework', '07:30');
const afternoon = aReminder('halfway', '14:00');
const keys = (now: Date, reminders: Reminder[], mailed = new Map<string, string>()) =>
  bundlesAt(now, reminders, mailed).map((bundle) => bundle.map(({ kind }) => kind));

test('reminders of one day wait for the last and go together', () => {
  expect(keys(at('07:30'), [morning, afternoon])).toEqual([]);
  expect(keys(at('14:00'), [morning, afternoon])).toEqual([['homework', 'halfway']]);
});

test('what cannot wait goes at once, and the rest not on the same day', () => {
  const urgent = { ...morning, before: at('13:00') };
  expect(keys(at('07:30'), [urgent, afternoon])).toEqual([['homework']]);
  const mailed = new Map([['noor', '2027-01-12']]);
  expect(keys(at('14:00'), [afternoon], mailed)).toEqual([]);
  expect(keys(at('07:30', '2027-01-13'), [afternoon], mailed)).toEqual([['halfway']]);
});

test('nothing goes in the evening, nor what was dropped', () => {
  expect(keys(at('18:30'), [afternoon])).toEqual([]);
  expect(keys(at('15:00'), [{ ...afternoon, dropped: 'done' }])).toEqual([]);
});

test('a student gets one request in a mail, and the other on a later day', () => {
  const student = { ...morning.to, memberId: null, person: 'sanne@example.nl' };
  const first = aReminder('feedback_open', '07:30', { to: student, requestId: 'one' });
  const second = aReminder('feedback_open', '07:30', { to: student, requestId: 'two' });
  expect(bundlesAt(at('08:00'), [first, second], new Map())).toEqual([[first]]);
});
