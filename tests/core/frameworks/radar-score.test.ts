import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, LEVELS, NOT_SEEN } from '@/lib/core/frameworks/answers';
import { formFromInstrument, statementKeys } from '@/lib/core/frameworks/framework-form';
import { standardInstrument } from '@/lib/core/frameworks/instrument';
import {
  type AxisScore,
  axisScores,
  axisScoresSchema,
  compareMeans,
  mean,
  poolScores,
  roundForDisplay,
} from '@/lib/core/frameworks/radar-score';

const self = formFromInstrument(standardInstrument(), 'self');
const student = formFromInstrument(standardInstrument(), 'student');

const answersOf = (keys: string[]) =>
  fc.dictionary(fc.constantFrom(...keys), fc.constantFrom<Answers[string]>(...LEVELS, NOT_SEEN));

describe('scores per axis, worked out by hand', () => {
  test('a whole self-scan', () => {
    const answers: Answers = {
      b1: 6,
      b2: 5,
      b3: 5,
      b4: 6,
      b5: 5, // 27 / 5 = 5.4
      g1: 3,
      g2: 4,
      g3: 3, // 10 / 3 = 3.33…
      p1: 5,
      p2: 4, // 9 / 2 = 4.5
      l1: 5,
      l2: 6,
      l3: 3,
      l4: 5,
      l5: 4, // 23 / 5 = 4.6
      o1: 4,
      o2: 5,
      o3: 3,
      o4: 4, // 16 / 4 = 4
    };
    const scores = axisScores(self, answers);
    expect(scores).toEqual({
      begeleider: { sum: 27, answered: 5 },
      bruggenbouwer: { sum: 10, answered: 3 },
      poortwachter: { sum: 9, answered: 2 },
      'leraar-van-leraren': { sum: 23, answered: 5 },
      ontwikkeling: { sum: 16, answered: 4 },
    });
    expect(Object.values(scores).map(roundForDisplay)).toEqual([5.4, 3.3, 4.5, 4.6, 4]);
  });

  test('"niet gezien" and unanswered stay out of the mean', () => {
    const scores = axisScores(student, { sg1: 6, sg2: NOT_SEEN, sg3: 5 });
    expect(scores.bruggenbouwer).toEqual({ sum: 11, answered: 2 });
    expect(mean(scores.bruggenbouwer as AxisScore)).toBe(5.5);
  });

  test('an axis without answers is a gap, not a zero', () => {
    const scores = axisScores(student, { sp1: NOT_SEEN });
    expect(scores.poortwachter).toEqual({ sum: 0, answered: 0 });
    expect(mean({ sum: 0, answered: 0 })).toBeNull();
    expect(roundForDisplay({ sum: 0, answered: 0 })).toBeNull();
  });

  test('answers to another form count for nothing', () => {
    expect(Object.values(axisScores(self, { sg1: 7, so1: 7 })).every(({ answered }) => answered === 0)).toBe(
      true,
    );
  });

  test('several students are one series: all their answered statements together', () => {
    const full = axisScores(student, { sg1: 2, sg2: 2, sg3: 2, sg4: 2 }); // mean 2
    const brief = axisScores(student, { sg1: 7 }); // mean 7
    expect(poolScores([full, brief]).bruggenbouwer).toEqual({ sum: 15, answered: 5 }); // 3, not 4.5
    expect(poolScores([])).toEqual({});
  });
});

test.each([
  [{ sum: 17, answered: 4 }, 4.3], // 4.25, halves up
  [{ sum: 81, answered: 20 }, 4.1], // 4.05
  [{ sum: 13, answered: 3 }, 4.3],
  [{ sum: 14, answered: 3 }, 4.7],
  [{ sum: 7, answered: 1 }, 7],
])('shown in one decimal: %o as %d', (score, shown) => {
  expect(roundForDisplay(score)).toBe(shown);
});

test('means are compared exactly', () => {
  expect(compareMeans({ sum: 10, answered: 3 }, { sum: 20, answered: 6 })).toBe(0);
  expect(compareMeans({ sum: 10, answered: 3 }, { sum: 17, answered: 5 })).toBeLessThan(0);
});

describe('whatever the answers', () => {
  test('a mean lies between 1 and 7 or is absent, and what is stored can be read back', () => {
    fc.assert(
      fc.property(answersOf(statementKeys(student)), (answers) => {
        const scores = axisScores(student, answers);
        for (const score of Object.values(scores)) {
          const value = mean(score);
          expect(value === null || (value >= 1 && value <= 7)).toBe(true);
        }
        expect(axisScoresSchema.parse(scores)).toEqual(scores);
      }),
    );
  });

  test('their order makes no difference', () => {
    fc.assert(
      fc.property(answersOf(statementKeys(student)), (answers) => {
        const reversed = Object.fromEntries(Object.entries(answers).reverse());
        expect(axisScores(student, reversed)).toEqual(axisScores(student, answers));
      }),
    );
  });

  test('leaving out a "niet gezien" changes nothing', () => {
    fc.assert(
      fc.property(answersOf(statementKeys(student)), (answers) => {
        const seen = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== NOT_SEEN));
        expect(axisScores(student, seen)).toEqual(axisScores(student, answers));
      }),
    );
  });

  test('pooling is the same in any order and in any steps', () => {
    fc.assert(
      fc.property(
        fc.array(answersOf(statementKeys(student)), { maxLength: 6 }),
        fc.nat(6),
        (group, split) => {
          const scores = group.map((answers) => axisScores(student, answers));
          const whole = poolScores(scores);
          expect(poolScores([...scores].reverse())).toEqual(whole);
          expect(poolScores([poolScores(scores.slice(0, split)), poolScores(scores.slice(split))])).toEqual(
            whole,
          );
        },
      ),
    );
  });
});

test.each([
  { sum: 8, answered: 1 },
  { sum: 1, answered: 2 },
  { sum: 0.5, answered: 0 },
  { sum: -1, answered: 0 },
  { sum: 3 },
])('a stored score %o cannot be', (score) => {
  expect(axisScoresSchema.safeParse({ begeleider: score }).success).toBe(false);
});
