import type { ReminderItem, ReminderWords } from '@/emails/reminder-items';
import type { Reminder } from '@/lib/core/reminders/reminder';
import type { ReminderState } from '@/lib/overviews/reminders/due-reminders';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { groupBy } from '@/lib/shared/group-by';
import type { ReminderKind } from '@/prisma/generated/enums';
import { digestWords } from './reminder-digest';
import { homeworkWords } from './reminder-homework';
import { ownWords } from './reminder-own';
import type { InGroup, Telling } from './reminder-telling';
import { weeklyWords } from './reminder-weekly';

/** In this order in the mail. */
const ORDER: readonly ReminderKind[] = [
  ...(['halfway', 'homework', 'preparation', 'feedback_open', 'catch_up', 'reflection'] as const),
  ...(['recap', 'away', 'twice_absent', 'no_plan', 'weekly'] as const),
];

/** What the mail with these reminders says: a part for each kind and thing; people of one digest together. */
export async function reminderContents(
  telling: Telling,
  state: ReminderState,
  reminders: readonly Reminder[],
): Promise<ReminderItem[]> {
  const groups = await readGroups(telling.scope, reminders);
  const parts = groupBy(
    reminders.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)),
    ({ kind, meetingId, requestId }) => `${kind}:${meetingId ?? requestId}`,
  );
  const items: ReminderItem[] = [];
  for (const about of parts.values()) {
    const words = await wordsFor(
      telling,
      about.map((reminder) => ({
        reminder,
        group: state.groups.find(({ cohortId }) => cohortId === reminder.cohortId) ?? null,
        name: groups.get(reminder.cohortId ?? '')?.name ?? '',
      })),
    );
    const [first] = about;
    const extra = groups
      .get(first?.cohortId ?? '')
      ?.reminderSettings.find(({ kind }) => kind === first?.kind);
    if (words) items.push({ ...words, extra: extra?.extra ?? null });
  }
  return items;
}

async function wordsFor(telling: Telling, [first, ...others]: InGroup[]): Promise<ReminderWords | null> {
  if (!first) return null;
  switch (first.reminder.kind) {
    case 'weekly':
      return weeklyWords(telling);
    case 'homework':
      return homeworkWords(telling, first);
    case 'away':
    case 'twice_absent':
    case 'no_plan':
      return digestWords(telling, [first, ...others], first.reminder.kind);
    default:
      return ownWords(telling, first);
  }
}

async function readGroups({ tx }: TenantScope, reminders: readonly Reminder[]) {
  const ids = [...new Set(reminders.flatMap(({ cohortId }) => (cohortId ? [cohortId] : [])))];
  const cohorts = await tx.cohort.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, reminderSettings: { select: { kind: true, extra: true } } },
  });
  return new Map(cohorts.map((cohort) => [cohort.id, cohort]));
}
