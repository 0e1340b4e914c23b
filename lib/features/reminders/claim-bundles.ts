import type { Bundle } from '@/lib/core/reminders/bundle';
import type { Reminder } from '@/lib/core/reminders/reminder';
import { putInOutbox } from '@/lib/platform/outbox/enqueue-mail';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { dayField } from '@/lib/shared/local-time';

/** Rows in one statement. */
const AT_ONCE = 500;

/** One at a time decides on the reminders of a partnership, in whatever process: what it read still holds when it writes. */
export async function lockReminders({ tx, partnership }: TenantScope) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`reminders:${partnership.id}`}, 0))`;
}

/** Of these keys, those that were decided before. */
export async function listDecided({ tx }: TenantScope, keys: readonly string[]): Promise<Set<string>> {
  const rows = await tx.reminder.findMany({ where: { key: { in: [...keys] } }, select: { key: true } });
  return new Set(rows.map(({ key }) => key));
}

type MailOf = (bundle: Bundle) => string;

/** A person's mail of a day: a second one is not made. */
export const daily =
  (now: Date): MailOf =>
  ([{ to }]) =>
    `reminders:${to.person}:${dayField(now)}`;

/**
 * Puts these mails in the outbox with what they are about. A reminder or a mail whose key is there already is left out.
 * Gives how many mails were not there yet. Call `lockReminders` first.
 */
export async function claimBundles(
  scope: TenantScope,
  bundles: readonly Bundle[],
  keyOfMail: MailOf,
): Promise<number> {
  const byKey = new Map(bundles.map((bundle) => [keyOfMail(bundle), bundle]));
  const mails = await putInOutbox(
    scope,
    [...byKey].map(([dedupeKey, [first]]) => ({ dedupeKey, ...receiverOf(first) })),
  );
  const rows = mails.flatMap(({ id, dedupeKey }) =>
    (byKey.get(dedupeKey) ?? []).map((reminder) => ({ ...rowOf(scope, reminder), mailId: id })),
  );
  await insert(scope, rows);
  return mails.length;
}

/** Writes down what will not be sent, and why. */
export function dropReminders(scope: TenantScope, reminders: readonly Reminder[]) {
  return insert(
    scope,
    reminders.map((reminder) => ({ ...rowOf(scope, reminder), dropped: reminder.dropped })),
  );
}

function receiverOf({ to, requestId }: Reminder) {
  if (to.memberId) return { kind: 'reminders', memberId: to.memberId } as const;
  return { kind: 'feedback_reminder', ...(requestId && { feedbackRequestId: requestId }) } as const;
}

function rowOf({ now: decidedAt }: TenantScope, reminder: Reminder) {
  const { key, kind, number, to, cohortId, requestId, meetingId, participantId, dueAt, allowedAt } = reminder;
  const ids = { cohortId, memberId: to.memberId, feedbackRequestId: requestId, meetingId, participantId };
  return { key, kind, number, ...ids, dueAt, allowedAt, decidedAt };
}

type Row = ReturnType<typeof rowOf> & { mailId?: string; dropped?: Reminder['dropped'] };

async function insert({ tx }: TenantScope, rows: readonly Row[]) {
  for (let at = 0; at < rows.length; at += AT_ONCE)
    await tx.reminder.createMany({ data: rows.slice(at, at + AT_ONCE), skipDuplicates: true });
}
