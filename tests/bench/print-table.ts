import type { Result } from './results';

const HEAD = ['', 'value', 'unit', 'beside', 'ratio', 'budget', ''];

/** The results as one table for a terminal. */
export function tableOf(results: readonly Result[]): string {
  const lines = [HEAD, ...results.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => aligned(cell, widths[column] ?? 0, column))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cellsOf({ name, value, unit, reference, ratio, budget, ok }: Result): string[] {
  return [name, String(value), unit, textOf(reference), textOf(ratio), budget ?? '', verdict(ok)];
}

function textOf(value: number | null): string {
  return value === null ? '' : String(value);
}

function verdict(ok: boolean | null): string {
  if (ok === null) return '';
  return ok ? 'met' : 'MISSED';
}

/** Figures end at the same column, words begin at it. */
function aligned(cell: string, width: number, column: number): string {
  return column === 1 || column === 3 || column === 4 ? cell.padStart(width) : cell.padEnd(width);
}
