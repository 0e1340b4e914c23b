import { expect, test } from 'vitest';
import { numbered } from '@/lib/core/meetings/numbered';
import { participantStep } from '@/lib/overviews/programme/participant-step';
import type { ProgrammeMeeting } from '@/lib/overviews/programme/read-meetings';
import type { OwnPractice } from '@/lib/overviews/programme/read-own';
import { aProgrammeMeeting } from '../factories/programme';

const [last, next] = numbered([
  aProgrammeMeeting('january', '2027-01-12T14:30:00Z'),
  aProgrammeMeeting('february', '2027-02-09T14:30:00Z'),
]) as [ProgrammeMeeting, ProgrammeMeeting];
const nothing: OwnPractice = {
  buddies: [],
  plans: [],
  reflection: 'open',
  homework: null,
  catchUps: [],
  attendance: {},
  questions: [],
};
const plan = {
  id: 'plan',
  situation: 'hij komt binnen',
  action: 'vraag ik door',
  hope: null,
  minutes: 20,
  plannedOn: null,
};
const homework = { text: 'Lees', theory: null, minutes: 30, done: false };
const long = new Date('2026-12-01');
const step = (
  moment: string,
  own: Partial<OwnPractice>,
  more: { since?: Date; next?: null; scanOpen?: boolean } = {},
) =>
  participantStep({
    last,
    next: more.next === null ? null : next,
    since: more.since ?? long,
    own: { ...nothing, ...own },
    scanOpen: more.scanOpen ?? false,
    now: new Date(moment),
  }).step;

const tomorrow = '2027-01-13T08:00:00Z';
const halfway = '2027-01-26T08:00:00Z';
const near = '2027-02-05T08:00:00Z';
const reflected = { reflection: 'written' as const };
const tried = { plans: [{ ...plan, state: 'tried' as const }] };

test.each<[string, string, string, Partial<OwnPractice>]>([
  ['the day after: reflect while it is fresh', 'reflect', tomorrow, {}],
  [
    'a catch-up task comes first',
    'catch-up',
    tomorrow,
    { catchUps: [{ meetingId: 'january', text: 'Lees', dueOn: next.startsAt }] },
  ],
  [
    'who was not there has nothing to reflect on',
    'make-plan',
    tomorrow,
    { attendance: { january: { state: 'absent_with_notice', announced: true } } },
  ],
  ['reflected, no plan yet', 'make-plan', tomorrow, reflected],
  ['after a week a reflection no longer goes before the plan', 'make-plan', halfway, {}],
  ['a draft', 'finish-plan', halfway, { plans: [{ ...plan, state: 'draft' }] }],
  [
    'a plan to try',
    'try-plan',
    halfway,
    {
      plans: [
        { ...plan, state: 'draft' },
        { ...plan, state: 'moved' },
      ],
      homework,
    },
  ],
  ['tried, homework open', 'homework', halfway, { ...tried, homework }],
  [
    'shortly before the meeting homework goes first',
    'homework',
    near,
    { plans: [{ ...plan, state: 'planned' }], homework },
  ],
  ['all done', 'come', near, { ...tried, homework: { ...homework, done: true } }],
  [
    'all done, and away',
    'away',
    near,
    { ...tried, attendance: { february: { state: null, announced: true } } },
  ],
])('%s', (_, expected, moment, own) => {
  expect(step(moment, own)).toBe(expected);
});

test('who joined after the meeting is not asked to look back on it', () => {
  expect(step(tomorrow, {}, { since: new Date(tomorrow) })).toBe('make-plan');
});

test('who came in while the next meeting was under way has no weeks left to plan for', () => {
  expect(step('2027-02-09T16:00:00Z', {}, { since: new Date('2027-02-09T15:30:00Z') })).toBe('come');
});

test('a round of scans that is open comes after plan and homework', () => {
  expect(step(halfway, tried, { scanOpen: true })).toBe('scan');
  expect(step(halfway, { ...tried, homework }, { scanOpen: true })).toBe('homework');
  expect(step(tomorrow, reflected, { next: null, scanOpen: true })).toBe('scan');
});

test('after the last meeting: reflect, then look back on it all', () => {
  expect(step(tomorrow, {}, { next: null })).toBe('reflect');
  expect(step(tomorrow, reflected, { next: null })).toBe('look-back');
});
