import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, LEVELS, NOT_SEEN } from '@/lib/core/frameworks/answers';
import { type FrameworkForm, formFromInstrument, statementKeys } from '@/lib/core/frameworks/framework-form';
import { standardInstrument } from '@/lib/core/frameworks/instrument';
import {
  axisDifferences,
  conversationStarters,
  type Difference,
  type Perspective,
} from '@/lib/features/results/comparison';
import { openerKeys } from '@/lib/features/results/conversation-openers';

const self = formFromInstrument(standardInstrument(), 'self');
const student = formFromInstrument(standardInstrument(), 'student');
const trainer = formFromInstrument(standardInstrument(), 'trainer');

const studentSays = (...responses: Answers[]): Perspective => ({ who: 'milan', form: student, responses });
const trainerSays = (...responses: Answers[]): Perspective => ({ who: 'marieke', form: trainer, responses });

/** "axis or statement: who: own sum/answered against the other's". */
function brief({ axisKey, statementKey, who, self: own, other }: Difference) {
  return `${statementKey ?? axisKey}: ${who}: ${own.sum}/${own.answered} - ${other.sum}/${other.answered}`;
}

function starters(own: Answers, ...others: Perspective[]) {
  return conversationStarters({ form: self, answers: own }, others).map(brief);
}

describe('between axes', () => {
  test('4.6 against 3.6 is one point exactly, though not in floating point', () => {
    const own = { l1: 5, l2: 5, l3: 5, l4: 4, l5: 4 } as const; // 23 / 5
    const others = { sl1: 4, sl2: 4, sl3: 4, sl4: 3, sl5: 3 } as const; // 18 / 5
    expect(23 / 5 - 18 / 5).toBeLessThan(1);
    expect(starters(own, studentSays(others))).toEqual(['leraar-van-leraren: milan: 23/5 - 18/5']);
  });

  test('a third less than a point is none', () => {
    // 10 / 3 against 13 / 3 is one point; against 17 / 4 it is eleven twelfths.
    const own = { g1: 3, g2: 3, g3: 4 } as const;
    expect(starters(own, trainerSays({ xg1: 4, xg2: 4, xg3: 5 }))).toEqual([
      'bruggenbouwer: marieke: 10/3 - 13/3',
    ]);
    expect(starters(own, studentSays({ sg1: 4, sg2: 4, sg3: 5, sg4: 4 }))).toEqual([]);
  });

  test('0.95 is not rounded up to a point', () => {
    const all = (level: 3 | 4): Answers => ({ sb1: 3, sb2: 3, sb3: 3, sb4: 3, sb5: level });
    const four = studentSays(all(3), all(3), all(3), all(4)); // 61 / 20 = 3.05
    expect(starters({ b1: 4 }, four)).toEqual([]);
    expect(starters({ b1: 4 }, studentSays(all(3)))).toEqual(['begeleider: milan: 4/1 - 15/5']);
  });

  test('works both ways, and says which', () => {
    const directions = (own: Answers, other: Answers) =>
      axisDifferences({ form: self, answers: own }, [studentSays(other)]).map(({ direction }) => direction);
    expect(directions({ p1: 6, p2: 6 }, { sp1: 5, sp2: 5 })).toEqual(['selfHigher']);
    expect(directions({ p1: 5, p2: 5 }, { sp1: 6, sp2: 6 })).toEqual(['selfLower']);
  });

  test('nothing answered on one side is no difference', () => {
    expect(starters({}, studentSays({ sp1: 7, sp2: 7 }))).toEqual([]);
    expect(starters({ p1: 1, p2: 1 }, studentSays({ sp1: NOT_SEEN }), trainerSays())).toEqual([]);
  });

  test('several students count as all their answers together', () => {
    // 3, 3 and 6: mean 4 against 5 is one point.
    const [difference] = axisDifferences({ form: self, answers: { p1: 5 } }, [
      studentSays({ sp1: 3, sp2: 3 }, { sp1: 6, sp2: NOT_SEEN }),
    ]);
    expect(difference).toMatchObject({ other: { sum: 12, answered: 3 }, respondents: 2 });
  });
});

describe('between paired statements', () => {
  test('two points is a difference, one is not', () => {
    // Axis: 10 / 2 against 12 / 2 is one point as well.
    const all = starters({ p1: 5, p2: 5 }, trainerSays({ xp1: 7, xp2: 5 }));
    expect(all).toEqual(['p1: marieke: 5/1 - 7/1', 'poortwachter: marieke: 10/2 - 12/2']);
    expect(starters({ p1: 5, p2: 5 }, trainerSays({ xp1: 6, xp2: 5 }))).toEqual([]);
  });

  test('sg3 and sg4 are averaged against g3', () => {
    const pairs = (sg3: Answers[string], sg4: Answers[string]) =>
      starters({ g1: 4, g2: 7, g3: 4 }, studentSays({ sg1: 4, sg2: 4, sg3, sg4 })).filter((line) =>
        line.startsWith('g3'),
      );
    expect(pairs(6, 6)).toEqual(['g3: milan: 4/1 - 12/2']);
    expect(pairs(7, 5)).toEqual(['g3: milan: 4/1 - 12/2']);
    expect(pairs(7, 4)).toEqual([]); // 5.5
    expect(pairs(6, NOT_SEEN)).toEqual(['g3: milan: 4/1 - 6/1']);
    expect(pairs(NOT_SEEN, NOT_SEEN)).toEqual([]);
  });

  test('a pair is named with all its statements', () => {
    const all = conversationStarters({ form: self, answers: { g3: 1 } }, [studentSays({ sg3: 7 })]);
    expect(all.find(({ kind }) => kind === 'statement')).toMatchObject({
      statementKey: 'g3',
      pairedKeys: ['sg3', 'sg4'],
      axisKey: 'bruggenbouwer',
    });
  });

  test('a statement without a pair is compared with nothing', () => {
    expect(starters({ o1: 4 }, studentSays({ so1: 4, so2: NOT_SEEN }))).toEqual([]);
    // so1 has no pair: it counts for the axis only.
    expect(starters({ o1: 1 }, studentSays({ so1: 7 }))).toEqual(['ontwikkeling: milan: 1/1 - 7/1']);
  });
});

test('the largest comes first, equal ones as the form has them, the axis before its statements, students before trainers', () => {
  const own = { b1: 4, p1: 2, p2: 2, o1: 4 } as const;
  const lines = starters(own, studentSays({ sb1: 6, sp1: 7, sp2: 7, so2: 6 }), trainerSays({ xb1: 6 }));
  expect(lines).toEqual([
    'poortwachter: milan: 4/2 - 14/2',
    'p1: milan: 2/1 - 7/1',
    'p2: milan: 2/1 - 7/1',
    'begeleider: milan: 4/1 - 6/1',
    'begeleider: marieke: 4/1 - 6/1',
    'b1: milan: 4/1 - 6/1',
    'b1: marieke: 4/1 - 6/1',
    'ontwikkeling: milan: 4/1 - 6/1',
    'o1: milan: 4/1 - 6/1',
  ]);
});

describe('whatever the answers', () => {
  const answersOf = (form: FrameworkForm) =>
    fc.dictionary(
      fc.constantFrom(...statementKeys(form)),
      fc.constantFrom<Answers[string]>(...LEVELS, NOT_SEEN),
    );
  const own = fc.dictionary(
    fc.constantFrom(...statementKeys(self)),
    fc.constantFrom<Answers[string]>(...LEVELS),
  );
  const students = fc.array(answersOf(student), { maxLength: 4 });

  test('sizes go down and reach their bound', () => {
    fc.assert(
      fc.property(own, students, answersOf(trainer), (answers, those, that) => {
        const all = conversationStarters({ form: self, answers }, [studentSays(...those), trainerSays(that)]);
        const sizes = all.map(({ self: a, other: b }) => Math.abs(a.sum / a.answered - b.sum / b.answered));
        for (const [index, size] of sizes.entries()) {
          expect(size).toBeGreaterThanOrEqual((all[index]?.kind === 'axis' ? 1 : 2) - 1e-9);
          expect(size).toBeLessThanOrEqual(6);
          if (index > 0) expect(size).toBeLessThanOrEqual((sizes[index - 1] ?? 0) + 1e-9);
        }
      }),
    );
  });

  test('the order of the respondents, of the answers, and "niet gezien" make no difference', () => {
    fc.assert(
      fc.property(own, students, (answers, those) => {
        const bare = those.map((each) =>
          Object.fromEntries(
            Object.entries(each)
              .filter(([, answer]) => answer !== NOT_SEEN)
              .reverse(),
          ),
        );
        expect(starters(answers, studentSays(...bare.reverse()))).toEqual(
          starters(answers, studentSays(...those)),
        );
      }),
    );
  });

  test('who agrees on everything has nothing to start from', () => {
    fc.assert(
      fc.property(own, (answers) => {
        const same = Object.fromEntries(Object.entries(answers).map(([key, level]) => [`x${key}`, level]));
        expect(starters(answers, trainerSays(same, same))).toEqual([]);
      }),
    );
  });
});

test('each direction has three to five openers', () => {
  for (const direction of ['selfHigher', 'selfLower'] as const) {
    expect(openerKeys(direction).length).toBeGreaterThanOrEqual(3);
    expect(openerKeys(direction).length).toBeLessThanOrEqual(5);
  }
});
