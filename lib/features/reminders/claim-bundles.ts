import type { Bundle } from '@/lib/core/reminders/bundle';
import type { Reminder } from '@/lib/core/reminders/reminder';
import { putInOutbox } from '@/lib/platform/outbox/enqueue-mail';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { dayField } from '@/lib/shared/local-time';

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
    (byKey.get(dedupeKey) ?? []).map((reminder) => ({ ...rowOf(reminder), mail_id: id })),
  );
  await insert(scope, rows);
  return mails.length;
}

/** Writes down what will not be sent, and why. */
export function dropReminders(scope: TenantScope, reminders: readonly Reminder[]) {
  return insert(
    scope,
    reminders.map((reminder) => ({ ...rowOf(reminder), dropped: reminder.dropped })),
  );
}

function receiverOf({ to, requestId }: Reminder) {
  if (to.memberId) return { kind: 'reminders', memberId: to.memberId } as const;
  return { kind: 'feedback_reminder', ...(requestId && { feedbackRequestId: requestId }) } as const;
}

function rowOf(reminder: Reminder) {
  const { key, kind, number, to, cohortId, requestId, meetingId, participantId, dueAt, allowedAt } = reminder;
  return {
    ...{ key, kind, number, due_at: dueAt, allowed_at: allowedAt },
    ...{ cohort_id: cohortId, member_id: to.memberId, feedback_request_id: requestId },
    ...{ meeting_id: meetingId, participant_id: participantId },
  };
}

type Row = ReturnType<typeof rowOf> & { mail_id?: string; dropped?: Reminder['dropped'] };

/** As one text: a parameter for each column of a thousand rows would take longer than the rows themselves. */
async function insert({ tx, now }: TenantScope, rows: readonly Row[]) {
  if (rows.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO reminder (id, key, kind, number, cohort_id, member_id, feedback_request_id, meeting_id, participant_id,
      due_at, allowed_at, mail_id, dropped, decided_at)
    SELECT gen_random_uuid(), r.key, r.kind, r.number, r.cohort_id, r.member_id, r.feedback_request_id, r.meeting_id,
      r.participant_id, r.due_at, r.allowed_at, r.mail_id, r.dropped, ${now}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r (key text, kind reminder_kind, number int, cohort_id uuid,
      member_id uuid, feedback_request_id uuid, meeting_id uuid, participant_id uuid, due_at timestamptz,
      allowed_at timestamptz, mail_id uuid, dropped reminder_drop)
    ON CONFLICT (partnership_id, key) DO NOTHING`;
}
