import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FrameworkForm } from '@/lib/core/frameworks/framework-form';
import { poolAnswers } from '@/lib/features/results/pool-answers';

const axis = (key: string, statements: string[]) => ({
  id: key,
  key,
  name: key,
  subtitle: null,
  shortName: key,
  domainKey: 'd',
  statements: statements.map((one) => ({
    key: one,
    text: one,
    indicators: [],
    indicatorsIntro: null,
    pairs: null,
  })),
});
const form = {
  kind: 'student',
  axes: [axis('a', ['a1', 'a2']), axis('b', ['b1'])],
} as unknown as FrameworkForm;
const asIs = (texts: string[]) => texts;

test('three together: sums per axis and per statement, texts per axis', () => {
  const pooled = poolAnswers(
    form,
    [
      { answers: { a1: 3, a2: 5, b1: 'not-seen' }, feedForward: { a: 'een' } },
      { answers: { a1: 4 }, feedForward: {} },
      { answers: { a1: 7, a2: 'not-seen', b1: 2 }, feedForward: { a: 'twee', b: 'drie' } },
    ],
    asIs,
  );
  expect(pooled).toEqual({
    respondents: 3,
    scores: { a: { sum: 19, answered: 4 }, b: { sum: 2, answered: 1 } },
    statements: { a1: { sum: 14, answered: 3 }, a2: { sum: 5, answered: 1 }, b1: { sum: 2, answered: 1 } },
    feedForward: { a: ['een', 'twee'], b: ['drie'] },
  });
});

test.each([0, 1, 2])('nothing of %i', (count) => {
  const one = { answers: { a1: 3 as const }, feedForward: {} };
  expect(
    poolAnswers(
      form,
      Array.from({ length: count }, () => one),
      asIs,
    ),
  ).toBeNull();
});

test('in whatever order they came: the same', () => {
  const level = fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 'not-seen') as fc.Arbitrary<1 | 'not-seen'>;
  const answer = fc.record({
    answers: fc.record({ a1: level, a2: level, b1: level }, { requiredKeys: [] }),
    feedForward: fc.record({ a: fc.string({ minLength: 1 }) }, { requiredKeys: [] }),
  });
  const sorted = (texts: string[]) => texts.toSorted();
  fc.assert(
    fc.property(fc.array(answer, { minLength: 3, maxLength: 8 }), (given) => {
      const list = given as Parameters<typeof poolAnswers>[1];
      expect(poolAnswers(form, list.toReversed(), sorted)).toEqual(poolAnswers(form, list, sorted));
    }),
  );
});
