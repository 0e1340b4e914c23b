import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canAnswer,
  canResend,
  canWithdraw,
  expiryOf,
  type RequestMoments,
  requestStatus,
} from '@/lib/features/feedback/request-status';

const now = new Date('2026-11-10T12:00:00Z');
const before = new Date('2026-11-09T12:00:00Z');
const open: RequestMoments = {
  expiresAt: new Date('2026-12-01T12:00:00Z'),
  failedAt: null,
  openedAt: null,
  answeredAt: null,
  declinedAt: null,
  withdrawnAt: null,
};
const past = { ...open, expiresAt: before };

test.each<[string, RequestMoments]>([
  ['sent', open],
  ['opened', { ...open, openedAt: before }],
  ['failed', { ...open, failedAt: before }],
  ['opened', { ...open, failedAt: before, openedAt: before }],
  ['answered', { ...open, openedAt: before, answeredAt: before }],
  ['declined', { ...open, openedAt: before, declinedAt: before }],
  ['withdrawn', { ...open, openedAt: before, withdrawnAt: before }],
  ['expired', past],
  ['expired', { ...past, openedAt: before }],
  ['expired', { ...past, openedAt: before, failedAt: before }],
  ['failed', { ...past, failedAt: before }],
  ['answered', { ...past, answeredAt: before, withdrawnAt: before, declinedAt: before, failedAt: before }],
  ['declined', { ...past, declinedAt: before, withdrawnAt: before }],
  ['withdrawn', { ...past, withdrawnAt: before, failedAt: before }],
])('is %s', (status, moments) => {
  expect(requestStatus(moments, now)).toBe(status);
});

test('expires at the moment itself', () => {
  expect(requestStatus({ ...open, expiresAt: new Date(now.getTime() + 1) }, now)).toBe('sent');
  expect(requestStatus({ ...open, expiresAt: now }, now)).toBe('expired');
});

test('answers that are taken back leave an opened request', () => {
  expect(requestStatus({ ...open, openedAt: before, answeredAt: null }, now)).toBe('opened');
});

describe('expiry', () => {
  test('is 30 days later at the same time of day, also when the clock changes in between', () => {
    // 15:30 in Amsterdam: +2 before 25 October 2026, +1 after it.
    expect(expiryOf(new Date('2026-10-10T13:30:00Z'))).toEqual(new Date('2026-11-09T14:30:00Z'));
    expect(expiryOf(new Date('2026-11-10T14:30:00Z'))).toEqual(new Date('2026-12-10T14:30:00Z'));
    expect(expiryOf(new Date('2027-03-20T14:30:00Z'), 14)).toEqual(new Date('2027-04-03T13:30:00Z'));
  });
});

describe('what can be done', () => {
  test.each([
    ['failed', true],
    ['sent', true],
    ['opened', true],
    ['expired', true],
    ['answered', false],
    ['declined', false],
    ['withdrawn', false],
  ] as const)('%s: sending again and withdrawing %s', (status, can) => {
    expect(canResend(status)).toBe(can);
    expect(canWithdraw(status)).toBe(can);
  });

  test('answering: while unanswered and not expired, also when the mail seemed to fail', () => {
    expect(canAnswer(open, now)).toBe(true);
    expect(canAnswer({ ...open, openedAt: before }, now)).toBe(true);
    expect(canAnswer({ ...open, failedAt: before }, now)).toBe(true);
    for (const moments of [
      past,
      { ...past, failedAt: before },
      { ...open, declinedAt: before },
      { ...open, withdrawnAt: before },
      { ...open, answeredAt: before },
    ]) {
      expect(canAnswer(moments, now)).toBe(false);
    }
  });
});

test('an answered request never expires, and what ended cannot be reopened by time', () => {
  const moment = fc.option(fc.date({ noInvalidDate: true }), { nil: null });
  const moments = fc.record({
    expiresAt: fc.date({ noInvalidDate: true }),
    failedAt: moment,
    openedAt: moment,
    answeredAt: moment,
    declinedAt: moment,
    withdrawnAt: moment,
  });
  fc.assert(
    fc.property(moments, fc.date({ noInvalidDate: true }), (some, at) => {
      const status = requestStatus(some, at);
      expect(status === 'answered').toBe(some.answeredAt !== null);
      const ended = some.answeredAt ?? some.declinedAt ?? some.withdrawnAt;
      expect(canWithdraw(status)).toBe(ended === null);
      if (status === 'expired') expect(canAnswer(some, at)).toBe(false);
    }),
  );
});
