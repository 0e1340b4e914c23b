import fc from 'fast-check';
import { expect, test } from 'vitest';
import { katernQuestions } from '@/lib/core/frameworks/reflection-questions';
import { askedNow } from '@/lib/features/reflections/asked-now';
import { canAsk, canReadQuestions, canReflect, canReply } from '@/lib/features/reflections/policy';
import { askInput } from '@/lib/features/reflections/schema';
import { countWords, wordGuide } from '@/lib/features/reflections/word-guide';

const next = {
  next: {
    id: 'b',
    kind: 'work' as const,
    number: 2,
    startsAt: new Date('2027-02-09T14:30:00Z'),
    endsAt: new Date('2027-02-09T17:30:00Z'),
    minutes: 180,
    cancelledAt: null,
  },
};
const group = (finished = false, lastDay: Date | null = null) => ({ finished, cohort: { lastDay } });
const keys = (round: { next: (typeof next)['next'] | null }, of: ReturnType<typeof group>, now: string) =>
  askedNow('meeting', round, of, new Date(now)).asked.map(({ key }) => key);

test('the katern’s words, as they are', () => {
  expect(katernQuestions.meeting.map(({ text }) => text)[3]).toBe(
    'Welke inzichten heb je opgedaan door het toepassen in de praktijk?',
  );
  expect(katernQuestions.practice.map(({ text }) => text)).toEqual([
    'Hoe verliep het?',
    'Wat heb je ervan geleerd?',
    'Wat werkte goed en wat was lastig?',
  ]);
});

test.each([
  ['the evening before the next meeting', '2027-02-08T22:59:00Z', ['r1', 'r2', 'r3']],
  ['the morning of the next meeting', '2027-02-08T23:00:00Z', ['r1', 'r2', 'r3', 'r4']],
])('%s', (_, now, asked) => {
  expect(keys(next, group(), now)).toEqual(asked);
});

test('without a next meeting the fourth waits for the last day, and for nothing in a finished group', () => {
  const lastDay = new Date('2027-06-30');
  expect(keys({ next: null }, group(false, lastDay), '2027-06-29T21:00:00Z')).toHaveLength(3);
  expect(keys({ next: null }, group(false, lastDay), '2027-06-29T22:00:00Z')).toHaveLength(4);
  expect(keys({ next: null }, group(), '2027-06-30T22:00:00Z')).toHaveLength(3);
  expect(keys({ next: null }, group(true), '2027-06-30T22:00:00Z')).toHaveLength(4);
});

test.each([
  ['was there', null, true, true, true],
  ['was not there', null, false, false, true],
  ['stopped', new Date(0), true, false, false],
])('who %s', (_, leftAt, wasThere, meeting, practice) => {
  const place = { leftAt, wasThere };
  expect([canReflect(place, 'meeting'), canReflect(place, 'practice')]).toEqual([meeting, practice]);
});

const owner = { memberId: 'esra' };
test.each([
  ['the author', 'esra', true, { ask: false, read: true, reply: true }],
  ['the author after withdrawing', 'esra', false, { ask: false, read: true, reply: true }],
  ['who sees it', 'joost', true, { ask: true, read: true, reply: false }],
  ['who saw it once', 'joost', false, { ask: false, read: false, reply: false }],
])('%s', (_, memberId, seesIt, may) => {
  const [reader, under] = [{ memberId }, { owner, seesIt }];
  expect({
    ask: canAsk(reader, under),
    read: canReadQuestions(reader, under),
    reply: canReply(reader, under),
  }).toEqual(may);
});

test('the guide is friendly about every text', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'woord').join(' ');
  expect([0, 1, 24, 25, 120, 121].map((count) => wordGuide(words(count)))).toEqual([
    'start',
    'on',
    'on',
    'enough',
    'enough',
    'plenty',
  ]);
  expect(countWords('Mijn student’s vraag: “wat-als?” 2 keer.')).toBe(6);
  fc.assert(fc.property(fc.string(), (text) => countWords(text) >= 0));
});

test('own words come before the list, and one of both is needed', () => {
  const ids = {
    share: '0190f0c0-0000-7000-8000-000000000001',
    question: '0190f0c0-0000-7000-8000-000000000002',
  };
  expect(askInput.parse({ ...ids, own: 'Hoezo?', prompt: 'Waardoor?' }).text).toBe('Hoezo?');
  expect(askInput.parse({ ...ids, own: ' ', prompt: 'Waardoor?' }).text).toBe('Waardoor?');
  expect(askInput.safeParse(ids).error?.issues[0]).toMatchObject({ path: ['own'], message: 'askSomething' });
  fc.assert(fc.property(fc.anything(), (input) => void askInput.safeParse(input)));
});
