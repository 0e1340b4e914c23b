/** Rows of one table on their way into the database, in the order in which tables refer to each other. */
export type Row = Record<string, unknown>;

export const TABLES = [
  'app_user',
  'login_session',
  'partnership',
  'school',
  'member',
  'framework',
  'framework_version',
  'domain',
  'axis',
  'form',
  'statement',
  'werkvorm',
  'cohort',
  'meeting',
  'cohort_school',
  'cohort_facilitator',
  'participant',
  'agenda_block',
  'draft_version',
  'attendance',
  'homework',
  'homework_done',
  'recap',
  'recap_version',
  'practice_plan',
  'reflection',
  'scan_round',
  'self_scan',
  'axis_note',
  'group_figure',
  'feedback_request',
  'feedback_response',
  'learning_question',
  'share',
  'outbox_mail',
  'audit_event',
] as const;

export type TableName = (typeof TABLES)[number];
export type Tables = Record<TableName, Row[]>;

export function noRows(): Tables {
  return Object.fromEntries(TABLES.map((name) => [name, []])) as unknown as Tables;
}

/** Adds what stands in `more`, so that several partnerships go in with one COPY per table. */
export function addRows(to: Tables, more: Tables) {
  for (const name of TABLES) for (const row of more[name]) to[name].push(row);
}

/** One line of COPY's text format. Objects are jsonb, arrays are Postgres arrays. */
export function copyLine(row: Row, columns: readonly string[]): string {
  return `${columns.map((column) => copyField(row[column])).join('\t')}\n`;
}

function copyField(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  return textOf(value).replace(
    /[\\\t\n\r]/g,
    (character) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[character] as string,
  );
}

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return `{${value.map((item) => `"${escaped(String(item))}"`).join(',')}}`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function escaped(text: string): string {
  return text.replace(/[\\"]/g, (character) => `\\${character}`);
}
