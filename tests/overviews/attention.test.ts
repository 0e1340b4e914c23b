import { expect, test } from 'vitest';
import { needsAttention } from '@/lib/overviews/cohort-progress/attention';
import type { Steps } from '@/lib/overviews/cohort-progress/read-steps';

const day = (n: number) => new Date(Date.UTC(2026, 10, n, 12));
const steps = (participantId: string, taken: Partial<Steps>): [string, Steps] => [
  participantId,
  {
    participantId,
    scan: 'open',
    asked: 0,
    answered: 0,
    read: 0,
    pooled: 0,
    opened: false,
    failing: 0,
    question: false,
    ...taken,
  },
];
const taken = new Map([
  steps('nothing', {}),
  steps('asked', { asked: 1, scan: 'busy' }),
  steps('failed', { asked: 2, failing: 1, scan: 'done' }),
  steps('ready', { asked: 1, scan: 'done', question: true }),
]);
const people = [...taken.keys()].map((participantId) => ({
  participantId,
  name: participantId,
  email: '',
  reached: true,
}));
const at = (openedAt: Date, startMeetingAt: Date, group = people) =>
  needsAttention(group, taken, { openedAt, startMeetingAt, now: day(20) }).map(
    ({ reason, people: these }) => [reason, these.map(({ name }) => name)],
  );
const everything = [
  ['failing', ['failed']],
  ['ask', ['nothing']],
  ['scan', ['asked']],
  ['question', ['failed']],
];

test.each([
  ['a week after the round opened: each by the first step that is open', day(13), day(60), everything],
  ['in the week before the start meeting', day(19), day(27), everything],
  [
    'while people still have time: only what does not come right by itself',
    day(14),
    day(28),
    [['failing', ['failed']]],
  ],
  ['after the meeting of a round that has just opened', day(19), day(1), [['failing', ['failed']]]],
])('%s', (_, openedAt, startMeetingAt, expected) => {
  expect(at(openedAt, startMeetingAt)).toEqual(expected);
});

test('whose own address does not work is there for that alone, whatever else is open', () => {
  const some = people.map((one) => ({ ...one, reached: !['failed', 'ready'].includes(one.name) }));
  expect(at(day(13), day(60), some)).toEqual([
    ['address', ['failed', 'ready']],
    ['ask', ['nothing']],
    ['scan', ['asked']],
  ]);
});
