import { isAllowed } from '@/lib/core/calendar/allowed-moments';
import { remind } from '@/lib/jobs/decide-reminders';
import { setClock } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/client';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { addDays, type CalendarDay, daysBetween } from '@/lib/shared/calendar-day';
import { groupBy } from '@/lib/shared/group-by';
import { dayField, momentOf, timeField } from '@/lib/shared/local-time';

/** "2027-01-12 18:30" on a clock in the Netherlands. */
export function moment(text: string): Date {
  const [day = '', time = ''] = text.split(' ');
  const found = momentOf(day, time);
  if (!found) throw new Error(`${text} is no moment`);
  return found;
}

export type Happening = [when: string, what: (tx: Tx, now: Date) => Promise<unknown>];

/** The worker looks every morning. What comes up during the day and is not asked for then, shows the next morning. */
const MORNING = '07:30';

type Span = { from: string; to: string; alsoAt: readonly string[]; down: readonly [string, string] };

/**
 * Lets everything happen at its moment, and the worker look in between: not while it is down, and as its schedule has it not
 * on a day that is a weekend or a public holiday everywhere.
 */
export async function live(
  partnership: { id: string },
  happenings: readonly Happening[],
  { from, to, alsoAt, down: [downFrom, downTo] }: Span,
) {
  const steps: Happening[] = [...happenings];
  for (const when of [...mornings(from, to), ...alsoAt])
    if (isAllowed(moment(when), []) && !(when >= downFrom && when < downTo))
      steps.push([when, (tx, now) => remind({ tx, now, partnership })]);
  // What happens in a minute comes before the worker looks.
  for (const [when, what] of steps.toSorted(([a], [b]) => a.localeCompare(b))) {
    setClock(() => moment(when));
    await inTenant(partnership.id, ({ tx, now }) => what(tx, now));
  }
}

function mornings(from: CalendarDay, to: CalendarDay): string[] {
  return Array.from({ length: daysBetween(from, to) }, (_, ahead) => `${addDays(from, ahead)} ${MORNING}`);
}

/** "2027-01-04 07:30 preparation 21 mailed: 2 3 4", one line for a moment, a reminder and what became of it, in order. */
export async function listDecisions(partnershipId: string, nameOf: ReadonlyMap<string, string>) {
  const rows = await inTenant(partnershipId, ({ tx }) => tx.reminder.findMany());
  const lines = groupBy(
    rows,
    ({ decidedAt, kind, number, dropped }) =>
      `${dayField(decidedAt)} ${timeField(decidedAt)} ${kind} ${number} ${dropped ?? 'mailed'}`,
  );
  return [...lines]
    .map(
      ([line, these]) =>
        `${line}: ${these
          .map((row) => whose(row, nameOf))
          .toSorted(byNumber)
          .join(' ')}`,
    )
    .toSorted();
}

/** Who leads the group hears about others. */
function whose(
  { memberId, participantId }: { memberId: string | null; participantId: string | null },
  nameOf: ReadonlyMap<string, string>,
) {
  if (!memberId) return 'student';
  const receiver = nameOf.get(memberId) ?? 'stranger';
  return receiver === 'Wil' && participantId ? (nameOf.get(participantId) ?? 'stranger') : receiver;
}

const byNumber = (a: string, b: string) => Number(a) - Number(b);
