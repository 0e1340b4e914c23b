import { describe, expect, test } from 'vitest';
import { instrumentSchema, standardInstrument } from '@/lib/core/frameworks/instrument';
import file from '@/lib/core/frameworks/instruments/werkplekopleider.nl.json';

type Draft = ReturnType<typeof standardInstrument>;

/** The standard instrument with one thing changed; returns what the schema says about it. */
function problemsAfter(change: (draft: Draft) => void): string[] {
  const draft = standardInstrument();
  change(draft);
  const result = instrumentSchema.safeParse(draft);
  return result.success
    ? []
    : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

function statementOf(draft: Draft, form: keyof Draft['forms'], axis: string, index = 0) {
  const statement = draft.forms[form].statements[axis]?.[index];
  if (!statement) throw new Error(`no statement ${index} on ${axis}`);
  return statement;
}

describe('the standard instrument', () => {
  test('is taken over word for word', () => {
    expect(standardInstrument()).toEqual(file);
  });

  test('has the counts of its source: 5, 3, 2, 5, 4 and 5, 4, 2, 5, 2', () => {
    const { axes, forms } = standardInstrument();
    const counts = (form: keyof Draft['forms']) => axes.map(({ key }) => forms[form].statements[key]?.length);
    expect(counts('self')).toEqual([5, 3, 2, 5, 4]);
    expect(counts('student')).toEqual([5, 4, 2, 5, 2]);
    expect(counts('schoolopleider')).toEqual([5, 3, 2, 5, 4]);
  });

  test('spells what the first publication misprinted, as its notes say', () => {
    const { axes, forms } = standardInstrument();
    expect(axes[2]).toMatchObject({ key: 'poortwachter', name: 'Opleidingsdidactische bekwaamheden' });
    expect(forms.student.statements.begeleider?.[0]?.indicators?.[0]).toBe('De relatie is gelijkwaardig.');
  });
});

describe('an instrument is refused', () => {
  test.each<[string, (draft: Draft) => void, string]>([
    [
      'two axes with one key',
      (d) => Object.assign(d.axes[1] ?? {}, { key: 'begeleider' }),
      'axes.1.key: duplicate-key',
    ],
    [
      'two statements with one key',
      (d) => Object.assign(statementOf(d, 'student', 'begeleider'), { key: 'b2' }),
      'forms.student.statements.begeleider.0.key: duplicate-key',
    ],
    [
      'an axis in no domain',
      (d) => Object.assign(d.axes[0] ?? {}, { domain: 'elders' }),
      'axes.0.domain: unknown-domain',
    ],
    [
      'statements on an axis that is not there',
      (d) => Object.assign(d.forms.student.statements, { elders: [] }),
      'forms.student.statements.elders: unknown-axis',
    ],
    [
      'an axis the self-scan does not ask about',
      (d) => Object.assign(d.forms.self.statements, { ontwikkeling: [] }),
      'forms.self.statements.ontwikkeling: axis-without-self-statement',
    ],
    [
      'a pair with a statement of another axis',
      (d) => Object.assign(statementOf(d, 'student', 'begeleider'), { pairs: 'g1' }),
      'forms.student.statements.begeleider.0.pairs: unknown-pair',
    ],
    [
      'a self statement with a pair',
      (d) => Object.assign(statementOf(d, 'self', 'begeleider'), { pairs: 'b2' }),
      'forms.self.statements.begeleider.0.pairs: self-statement-with-pair',
    ],
  ])('with %s', (_, change, problem) => {
    expect(problemsAfter(change)).toContain(problem);
  });

  test.each<[string, (draft: Draft) => void]>([
    ['two axes', (d) => d.axes.splice(2)],
    [
      'eleven axes',
      (d) =>
        d.axes.push(
          ...Array.from(
            { length: 6 },
            (_, i) => ({ ...standardInstrument().axes[0], key: `extra-${i}` }) as Draft['axes'][number],
          ),
        ),
    ],
    ['a five-point scale', (d) => Object.assign(d.scale, { points: 5, max: 5 })],
    ['an empty statement', (d) => Object.assign(statementOf(d, 'self', 'begeleider'), { text: '  ' })],
    [
      'a key every object has',
      (d) => Object.assign(statementOf(d, 'self', 'begeleider'), { key: 'constructor' }),
    ],
    ['a misspelt field', (d) => Object.assign(statementOf(d, 'student', 'begeleider'), { pair: 'b1' })],
  ])('with %s', (_, change) => {
    expect(problemsAfter(change)).not.toEqual([]);
  });

  test('whatever it is instead of a file', () => {
    for (const input of [null, undefined, 7, 'x', [], {}, { axes: 'x' }]) {
      expect(instrumentSchema.safeParse(input).success).toBe(false);
    }
  });
});
