import { expect, test } from 'vitest';
import {
  axisByPart,
  axisOfStatement,
  FORM_KINDS,
  formFromInstrument,
  missingStatements,
  partOfAxis,
  partToResume,
  statementKeys,
} from '@/lib/core/frameworks/framework-form';
import { standardInstrument } from '@/lib/core/frameworks/instrument';

const self = formFromInstrument(standardInstrument(), 'self');
const student = formFromInstrument(standardInstrument(), 'student');

test('the three forms of the standard instrument have 19, 18 and 19 statements', () => {
  const counts = FORM_KINDS.map(
    (kind) => statementKeys(formFromInstrument(standardInstrument(), kind)).length,
  );
  expect(counts).toEqual([19, 18, 19]);
});

test('a form keeps the order of the framework and of its statements', () => {
  expect(self.axes.map((axis) => axis.key)).toEqual([
    'begeleider',
    'bruggenbouwer',
    'poortwachter',
    'leraar-van-leraren',
    'ontwikkeling',
  ]);
  expect(statementKeys(student).slice(5, 9)).toEqual(['sg1', 'sg2', 'sg3', 'sg4']);
});

test('a statement brings its indicators and its pair, a self statement has neither', () => {
  const statement = student.axes[3]?.statements[0];
  expect(statement).toMatchObject({ key: 'sl1', pairs: 'l1', indicatorsIntro: 'Bijvoorbeeld door:' });
  expect(statement?.indicators).toHaveLength(2);
  expect(self.axes[3]?.statements[0]).toMatchObject({
    key: 'l1',
    pairs: null,
    indicators: [],
    indicatorsIntro: null,
  });
});

test('only feedback forms ask the open question', () => {
  expect(self.openQuestion).toBeNull();
  expect(student.openQuestion).toMatch(/^Welke feed forward/);
});

test('parts are counted from 1', () => {
  expect(axisByPart(self, 1)?.key).toBe('begeleider');
  expect(axisByPart(self, 5)?.key).toBe('ontwikkeling');
  for (const part of [0, 6, -1, 1.5, Number.NaN]) expect(axisByPart(self, part)).toBeNull();
  expect(partOfAxis(self, 'poortwachter')).toBe(3);
  expect(partOfAxis(self, 'elders')).toBeNull();
});

test('a statement knows its axis', () => {
  expect(axisOfStatement(student, 'sg4')?.key).toBe('bruggenbouwer');
  expect(axisOfStatement(student, 'g3')).toBeNull();
});

test('missing is what has no answer at all', () => {
  const answers = Object.fromEntries(statementKeys(student).map((key) => [key, 'not-seen']));
  expect(missingStatements(student, answers)).toEqual([]);
  const { sg2: _, so1: __, ...rest } = answers;
  expect(missingStatements(student, rest)).toEqual([
    { part: 2, axisKey: 'bruggenbouwer', statementKey: 'sg2' },
    { part: 5, axisKey: 'ontwikkeling', statementKey: 'so1' },
  ]);
});

test('who comes back goes on at the first gap, or at the end when there is none', () => {
  expect(partToResume(self, {})).toBe(1);
  expect(partToResume(self, { b1: 1, b2: 1, b3: 1, b4: 1, b5: 1, g1: 1 })).toBe(2);
  expect(partToResume(self, Object.fromEntries(statementKeys(self).map((key) => [key, 4])))).toBe(5);
});
