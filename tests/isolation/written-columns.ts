import type { Snapshot } from './tenant-rows';

/**
 * What was written between two moments: "table.column" of a row that changed, "+table.column" filled in a new row, and
 * "-table" for a row that is gone.
 */
export function writtenColumns(before: Snapshot, after: Snapshot): string[] {
  const written = new Set<string>();
  for (const [key, { table, row }] of after) {
    const old = before.get(key)?.row;
    for (const [column, value] of Object.entries(row)) {
      if (old && JSON.stringify(old[column]) !== JSON.stringify(value)) written.add(`${table}.${column}`);
      if (!old && value !== null) written.add(`+${table}.${column}`);
    }
  }
  for (const [key, { table }] of before) if (!after.has(key)) written.add(`-${table}`);
  return [...written].sort();
}

const begun = [
  'answers',
  'id',
  'participant_id',
  'partnership_id',
  'revision',
  'round_id',
  'saved_at',
  'started_at',
];

const written = [
  'answers',
  'id',
  'kind',
  'meeting_id',
  'participant_id',
  'partnership_id',
  'revision',
  'saved_at',
  'started_at',
];

const mail = [
  ...[
    'attempts',
    'created_at',
    'dedupe_key',
    'handed_at',
    'id',
    'kind',
    'last_failure',
    'meeting_id',
    'member_id',
    'number',
  ],
  ...['partnership_id', 'sending_at', 'settled_at', 'state'],
];

/** What a form is there for as well, by the deed's name: written when it is filled in otherwise than in the deed. */
const also: Record<string, string[]> = {
  'save a part of the scan': begun.map((column) => `+self_scan.${column}`),
  'save a part by the mailed link': ['feedback_response.answers'],
  'ask a trainer for feedback': ['+feedback_request.own_words'],
  'write a reflection': [...written.map((column) => `+reflection.${column}`), 'reflection.skipped_at'],
  'write in a reflection as a script does': ['reflection.skipped_at'],
  'skip a reflection': ['reflection.skipped_at'],
  'take asked feedback back': ['feedback_request.opened_at'],
  // The mail with an invitation goes with its unused link.
  'let a member go': ['-outbox_mail'],
  'add a resource to a group': ['reference', 'domain_key', 'axis_key'].map((column) => `+resource.${column}`),
  'give homework': ['homework.theory'],
  'prepare a meeting': ['bring', 'deepening', 'note'].map((column) => `meeting.${column}`),
  'add a werkvorm': ['+werkvorm.source'],
  'change a werkvorm': ['source', 'steps', 'title'].map((column) => `werkvorm.${column}`),
  // Who comes in later gets the meetings that were announced.
  'add someone to a group': ['+outbox_mail.meeting_id', '+outbox_mail.number'],
  'let someone lead a group': ['+outbox_mail.meeting_id', '+outbox_mail.number'],
  // Whoever goes hears that the announced meetings are off their calendar.
  // So do all of a group that is archived, and its meetings are drafts again.
  'archive a group': [
    ...mail.map((column) => `+outbox_mail.${column}`),
    ...['meeting.announced_at', 'meeting.sequence'],
  ],
  'let someone lead a group no longer': mail.map((column) => `+outbox_mail.${column}`),
  'take someone out of a group': mail.map((column) => `+outbox_mail.${column}`),
  'remove a resource': ['-resource_file'],
  'change a resource': ['resource.domain_key', 'resource.axis_key'],
};

/** The worker tells a mentor that a mail came back, whenever that is. */
const byTheWorker = ['+outbox_mail.member_id', '+outbox_mail.feedback_request_id'];

export function alsoWrites(deed: string): string[] {
  return [...(also[deed] ?? []), ...byTheWorker];
}

/** "-outbox_mail" and "+member.name" are of these tables. */
export const tableOf = (column: string) => column.replace(/^[-+]|\..*$/g, '');
