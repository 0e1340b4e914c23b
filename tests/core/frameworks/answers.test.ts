import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answersFormSchema,
  answersSchema,
  LEVELS,
  readAnswers,
  withAnswers,
} from '@/lib/core/frameworks/answers';
import { formFromInstrument, statementKeys } from '@/lib/core/frameworks/framework-form';
import { standardInstrument } from '@/lib/core/frameworks/instrument';
import { anyCharacter } from '@/tests/factories/any-character';

const self = formFromInstrument(standardInstrument(), 'self');
const student = formFromInstrument(standardInstrument(), 'student');

function posted(...fields: [string, string | Blob][]) {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

describe('reading one page of a form', () => {
  test('takes the answers of that axis and leaves every other field alone', () => {
    const data = posted(
      ['g1', '5'],
      ['g2', '1'],
      ['b1', '7'],
      ['sg1', '3'],
      ['$ACTION_ID_x', '9'],
      ['feedForward', 'meer'],
    );
    expect(readAnswers(self, data, 'bruggenbouwer')).toEqual({ answers: { g1: 5, g2: 1 }, errors: {} });
  });

  test('takes the whole form when no axis is named, and nothing for an axis it does not have', () => {
    const data = posted(['g1', '5'], ['b1', '7']);
    expect(readAnswers(self, data).answers).toEqual({ b1: 7, g1: 5 });
    expect(readAnswers(self, data, 'elders')).toEqual({ answers: {}, errors: {} });
  });

  test('accepts "not-seen" on feedback forms only', () => {
    expect(readAnswers(student, { sg1: 'not-seen' }, 'bruggenbouwer')).toEqual({
      answers: { sg1: 'not-seen' },
      errors: {},
    });
    expect(readAnswers(self, { g1: 'not-seen' }, 'bruggenbouwer')).toEqual({
      answers: {},
      errors: { g1: 'level' },
    });
  });

  test('an absent or empty field is unanswered', () => {
    expect(readAnswers(self, posted(['g1', '']), 'bruggenbouwer')).toEqual({ answers: {}, errors: {} });
  });

  test('a wrong field does not spoil its neighbours', () => {
    expect(readAnswers(self, { g1: '8', g2: '4' }, 'bruggenbouwer')).toEqual({
      answers: { g2: 4 },
      errors: { g1: 'level' },
    });
  });

  test.each([
    '0',
    '8',
    '-1',
    '1.5',
    '01',
    ' 5',
    '5 ',
    '5\u0000',
    '5\n',
    '５',
    '1e0',
    '0x1',
    'NaN',
    'Infinity',
    'niet gezien',
    'NOT-SEEN',
    '👍',
    '\u202e5',
    '٥',
    '<script>5</script>',
  ])('refuses %j', (value) => {
    expect(readAnswers(student, posted(['sg1', value]), 'bruggenbouwer')).toEqual({
      answers: {},
      errors: { sg1: 'level' },
    });
  });

  test('refuses 50,000 characters', () => {
    expect(readAnswers(student, posted(['sg1', '5'.repeat(50_000)])).errors).toEqual({ sg1: 'level' });
  });

  test('refuses a file, a field sent twice, an array, a number and an object', () => {
    const file = new File(['5'], '5.txt');
    expect(readAnswers(self, posted(['g1', file])).errors).toEqual({ g1: 'level' });
    expect(readAnswers(self, posted(['g1', '5'], ['g1', '5'])).errors).toEqual({ g1: 'level' });
    for (const value of [['5'], 5, { toString: () => '5' }, true]) {
      expect(readAnswers(self, { g1: value }).errors).toEqual({ g1: 'level' });
    }
  });

  test('reads no answer out of what every object has', () => {
    const form = {
      ...self,
      axes: self.axes.map((axis) => ({
        ...axis,
        statements: axis.statements.map((s) => ({ ...s, key: 'constructor' })),
      })),
    };
    expect(readAnswers(form, {})).toEqual({ answers: {}, errors: {} });
    expect(readAnswers(self, JSON.parse('{"__proto__": {"g1": "5"}}'))).toEqual({ answers: {}, errors: {} });
  });

  test('never throws, never invents a key, never leaves the scale', () => {
    const hostile = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 100 }),
      fc.constantFrom(
        '1',
        '7',
        'not-seen',
        '__proto__',
        'constructor',
        '\u0000',
        '\u202eabc',
        'שלום',
        '👩‍👩‍👧‍👦',
      ),
      fc.anything({ maxDepth: 1 }),
    );
    const key = fc.oneof(
      fc.constantFrom(...statementKeys(student), '__proto__', 'constructor', 'toString'),
      fc.string(),
    );
    const input = fc.oneof(
      fc.anything({ withNullPrototype: true, maxDepth: 1 }),
      fc.dictionary(key, hostile),
    );
    fc.assert(
      fc.property(
        input,
        fc.constantFrom(undefined, ...student.axes.map((axis) => axis.key)),
        (value, axisKey) => {
          const { answers, errors } = readAnswers(student, value, axisKey);
          expect(answersSchema.safeParse(answers).success).toBe(true);
          const known = new Set(statementKeys(student));
          expect([...Object.keys(answers), ...Object.keys(errors)].every((name) => known.has(name))).toBe(
            true,
          );
          const parsed = answersFormSchema(student, axisKey).safeParse(value);
          expect(parsed.success).toBe(Object.keys(errors).length === 0);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('what was sent properly comes back, in whatever order', () => {
    const level = fc.constantFrom(...LEVELS);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(statementKeys(self)),
        fc.array(level, { minLength: 19, maxLength: 19 }),
        (keys, levels) => {
          const given = keys.map((key, index) => [key, levels[index] ?? 1] as const);
          const data = posted(...given.map(([key, value]): [string, string] => [key, String(value)]));
          expect(readAnswers(self, data)).toEqual({ answers: Object.fromEntries(given), errors: {} });
        },
      ),
    );
  });
});

test('the zod schema gives one issue per wrong field', () => {
  const result = answersFormSchema(self, 'bruggenbouwer').safeParse({ g1: '9', g2: 'not-seen', g3: '3' });
  expect(result.error?.issues.map(({ path, message }) => [path, message])).toEqual([
    [['g1'], 'level'],
    [['g2'], 'level'],
  ]);
  expect(answersFormSchema(self).parse(posted(['b1', '6']))).toEqual({ b1: 6 });
});

test('earlier answers stay until they are given again', () => {
  expect(withAnswers({ b1: 3, b2: 4 }, { b2: 5, g1: 1 })).toEqual({ b1: 3, b2: 5, g1: 1 });
});

test('stored answers outside the scale are refused', () => {
  expect(answersSchema.parse({ b1: 7, sg1: 'not-seen' })).toEqual({ b1: 7, sg1: 'not-seen' });
  for (const value of [0, 8, 1.5, '5', null, []])
    expect(answersSchema.safeParse({ b1: value }).success).toBe(false);
});
