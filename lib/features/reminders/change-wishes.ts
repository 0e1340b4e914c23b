import { found, Refusal } from '@/lib/platform/errors';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { addDays, type CalendarDay, dateOf } from '@/lib/shared/calendar-day';
import { dayField } from '@/lib/shared/local-time';
import { ReminderKind } from '@/prisma/generated/enums';
import type { ChangeWishes } from './schema';
import { findWishes, type Wishes } from './wishes';

/** The longest pause, in days. */
const LONGEST = 366;
const DAYS = { week: 7, twoWeeks: 14, month: 30 };

/**
 * What a member wants of reminders from now on: by the link in a mail, or signed in. Doing it again changes nothing more.
 * NotFoundError for who left; Refusal for a day that is over or too far.
 */
export async function changeWishes(scope: TenantScope, memberId: string, change: ChangeWishes) {
  const { tx, now, partnership } = scope;
  await tx.$queryRaw`SELECT id FROM member WHERE id = ${memberId}::uuid FOR NO KEY UPDATE`;
  const wishes = found(await findWishes(scope, memberId));
  const data = { ...changed(wishes, change, dayField(now)), savedAt: now };
  await tx.memberReminder.upsert({
    where: {
      partnershipId_memberId: { partnershipId: partnership.id, memberId },
    },
    create: { memberId, ...data },
    update: data,
    select: { memberId: true },
  });
}

function changed({ kinds, stopped, weekly }: Wishes, change: ChangeWishes, today: CalendarDay) {
  switch (change.what) {
    case 'pause':
      return { pausedUntil: dateOf(lastDay(change, today)) };
    case 'resume':
      return { pausedUntil: null };
    case 'stop':
      return { stopped: Object.values(ReminderKind), weekly: false };
    case 'choose': {
      const shown = kinds.map(({ kind }) => kind);
      const kept = stopped.filter((kind) => !shown.includes(kind) && kind !== 'weekly');
      const off = shown.filter((kind) => !change.on.includes(kind));
      return {
        stopped: [...kept, ...off],
        weekly: weekly !== null && change.weekly,
      };
    }
  }
}

function lastDay(
  { length, until }: Extract<ChangeWishes, { what: 'pause' }>,
  today: CalendarDay,
): CalendarDay {
  if (length !== 'date') return addDays(today, DAYS[length]);
  if (!until) throw new Refusal('day', 'until');
  if (until < today) throw new Refusal('dayPassed', 'until');
  if (until > addDays(today, LONGEST)) throw new Refusal('pauseLong', 'until');
  return until;
}
