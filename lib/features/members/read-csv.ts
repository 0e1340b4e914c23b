import { type CsvError, type Info, parse } from 'csv-parse/sync';
import { Refusal } from '@/lib/platform/errors';
import { type Column, columnsOf } from './csv-columns';
import { MOST_ROWS } from './limits';

/** One row of the list, as it was typed. `line` is where it stands, counted from 1 with the header. */
export type CsvRow = { line: number; cells: Record<Column, string>; tooMany: boolean };
export type CsvList = { rows: CsvRow[]; has: Record<Column, boolean>; unused: string[] };

/**
 * A pasted or uploaded list with a header in any order. Refusal for what cannot be read at all: no text, no header with
 * name and e-mail, a quotation mark too many, too many rows.
 */
export function readCsv(text: string): CsvList {
  const lines = parsed(withoutSeparatorLine(text));
  const [header, ...records] = lines;
  if (!header) throw new Refusal('csvEmpty', 'text');
  const { places, unused } = columnsOf(header.record);
  if (records.length > MOST_ROWS)
    throw new Refusal('csvTooManyRows', 'text', { count: records.length, max: MOST_ROWS });
  const cell = (record: string[], column: Column) => record[places[column] ?? -1] ?? '';
  return {
    has: {
      name: true,
      email: true,
      school: places.school !== undefined,
      roles: places.roles !== undefined,
    },
    unused,
    rows: records.map(({ line, record }) => ({
      line,
      tooMany: record.slice(header.record.length).some((more) => more !== ''),
      cells: {
        name: cell(record, 'name'),
        email: cell(record, 'email'),
        school: cell(record, 'school'),
        roles: cell(record, 'roles'),
      },
    })),
  };
}

type Line = { line: number; record: string[] };

function parsed(text: string): Line[] {
  try {
    const found = parse(text, {
      delimiter: delimiterOf(text),
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { info: Info; record: string[] }[];
    return found
      .filter(({ record }) => record.some((cell) => cell !== ''))
      .map(({ info, record }) => ({ line: info.lines, record }));
  } catch (error) {
    const { lines } = error as CsvError & { lines?: number };
    throw new Refusal('csvUnreadable', 'text', { line: lines ?? 1 });
  }
}

/** What stands most often between the words of the header. */
export function delimiterOf(text: string): string {
  const header = (text.split('\n').find((line) => line.trim() !== '') ?? '').replace(/"[^"]*"/g, '');
  const counted = [';', '\t', ','].map((mark) => ({ mark, times: header.split(mark).length - 1 }));
  return counted.reduce((most, one) => (one.times > most.times ? one : most)).mark;
}

/** Excel's first line "sep=;" is no header. */
function withoutSeparatorLine(text: string): string {
  return text.replace(/^\ufeff?\s*"?sep=.?"?[ \t]*(?:\r\n?|\n)/i, '\n');
}
