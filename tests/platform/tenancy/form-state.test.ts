import { expect, test } from 'vitest';
import { answerTo } from '@/lib/platform/tenancy/form-state';

const done = { done: 'Gedeeld.', sent: { item: 'a', audience: 'group', change: 'share' } };

test('an answer is shown by the form that asked, also when its button does the opposite now', () => {
  expect(answerTo(done, { item: 'a', audience: 'group', change: 'withdraw' })).toBe(done);
});

test('another form of the page, to which it comes too without a script, shows nothing', () => {
  expect(answerTo(done, { item: 'a', audience: 'someone', change: 'share' })).toEqual({});
  const refused = { problem: 'Dit kan niet.', values: { plan: 'p', state: 'not_tried', outcome: '' } };
  expect(answerTo(refused, { plan: 'p', state: 'tried' })).toEqual({});
  expect(answerTo(refused, { plan: 'p', state: 'not_tried' })).toBe(refused);
});

test('before anything was sent there is nothing to belong to', () => {
  expect(answerTo({}, { item: 'a' })).toEqual({});
});
