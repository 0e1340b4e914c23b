import type { InstrumentFile } from './instrument-file';

export type InstrumentProblem = {
  code:
    | 'duplicate-key'
    | 'unknown-domain'
    | 'unknown-axis'
    | 'axis-without-self-statement'
    | 'unknown-pair'
    | 'self-statement-with-pair';
  path: (string | number)[];
};

/** What a schema of single fields cannot see: whether the keys are unique and point at something. */
export function instrumentProblems(file: InstrumentFile): InstrumentProblem[] {
  return [
    ...duplicates(file.domains, ['domains']),
    ...duplicates(file.axes, ['axes']),
    ...unknownDomains(file),
    ...unknownAxes(file),
    ...axesWithoutSelfStatement(file),
    ...duplicateStatements(file),
    ...wrongPairs(file),
  ];
}

function duplicates(items: { key: string }[], path: string[]): InstrumentProblem[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    if (!seen.has(item.key)) {
      seen.add(item.key);
      return [];
    }
    return [{ code: 'duplicate-key' as const, path: [...path, index, 'key'] }];
  });
}

function unknownDomains({ domains, axes }: InstrumentFile): InstrumentProblem[] {
  const known = new Set(domains.map((domain) => domain.key));
  return axes.flatMap((axis, index) =>
    known.has(axis.domain) ? [] : [{ code: 'unknown-domain' as const, path: ['axes', index, 'domain'] }],
  );
}

function unknownAxes({ axes, forms }: InstrumentFile): InstrumentProblem[] {
  const known = new Set(axes.map((axis) => axis.key));
  return Object.entries(forms).flatMap(([form, { statements }]) =>
    Object.keys(statements)
      .filter((axis) => !known.has(axis))
      .map((axis) => ({ code: 'unknown-axis' as const, path: ['forms', form, 'statements', axis] })),
  );
}

/** An axis the self-scan does not ask about would be a gap in every radar. */
function axesWithoutSelfStatement({ axes, forms }: InstrumentFile): InstrumentProblem[] {
  return axes
    .filter((axis) => (forms.self.statements[axis.key] ?? []).length === 0)
    .map((axis) => ({
      code: 'axis-without-self-statement',
      path: ['forms', 'self', 'statements', axis.key],
    }));
}

function everyStatement({ forms }: InstrumentFile) {
  return Object.entries(forms).flatMap(([form, { statements }]) =>
    Object.entries(statements).flatMap(([axis, list]) =>
      list.map((statement, index) => ({
        form,
        axis,
        statement,
        path: ['forms', form, 'statements', axis, index],
      })),
    ),
  );
}

/** Unique over all forms, so that a key alone says which statement is meant. */
function duplicateStatements(file: InstrumentFile): InstrumentProblem[] {
  const seen = new Set<string>();
  return everyStatement(file).flatMap(({ statement, path }) => {
    if (!seen.has(statement.key)) {
      seen.add(statement.key);
      return [];
    }
    return [{ code: 'duplicate-key' as const, path: [...path, 'key'] }];
  });
}

/** A pair names a self statement on the same axis; the self form itself has nothing to pair with. */
function wrongPairs(file: InstrumentFile): InstrumentProblem[] {
  return everyStatement(file).flatMap(({ form, axis, statement, path }): InstrumentProblem[] => {
    if (statement.pairs === undefined) return [];
    if (form === 'self') return [{ code: 'self-statement-with-pair', path: [...path, 'pairs'] }];
    const selfStatements = file.forms.self.statements[axis] ?? [];
    const known = selfStatements.some((self) => self.key === statement.pairs);
    return known ? [] : [{ code: 'unknown-pair', path: [...path, 'pairs'] }];
  });
}
