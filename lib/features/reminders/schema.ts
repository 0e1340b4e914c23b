import { z } from 'zod';
import { usualDays } from '@/lib/core/reminders/settings';
import { isId } from '@/lib/shared/ids';
import { plainText } from '@/lib/shared/text';
import { ReminderKind } from '@/prisma/generated/enums';

export const pauseLengths = ['week', 'twoWeeks', 'month', 'date'] as const;

/** A field of a form with a switch for each kind. */
export const fieldOf = (kind: ReminderKind) => `on-${kind}`;

const empty = (value: unknown) => (value === '' ? undefined : value);

/** One form of the page with somebody's own wishes; `what` says which. */
export const changeWishesInput = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('pause'),
    length: z.enum(pauseLengths, 'choose'),
    until: z.preprocess(empty, z.iso.date('day').optional()),
  }),
  z.object({ what: z.literal('resume') }),
  z.object({ what: z.literal('stop') }),
  z
    .looseObject({ what: z.literal('choose'), weekly: z.string().optional() })
    .transform(({ what, weekly, ...fields }) => ({
      what,
      weekly: weekly !== undefined,
      on: Object.values(ReminderKind).filter((kind) => fieldOf(kind) in fields),
    })),
]);

export type ChangeWishes = z.infer<typeof changeWishesInput>;

export const EXTRA_MAX = 300;
export const MOST_DAYS = 60;

export const dayFieldOf = (at: number) => `day-${at}`;

const day = z.preprocess(
  empty,
  z.coerce
    .number('numberInRange')
    .int('numberInRange')
    .min(1, 'numberInRange')
    .max(MOST_DAYS, 'numberInRange')
    .optional(),
);

/** How one kind is set in a group. A day that is left empty falls away; of asked feedback it is as usual. */
export const saveSettingInput = z
  .object({
    cohort: z.string().refine(isId, 'invalid'),
    kind: z.enum(ReminderKind).exclude(['weekly']),
    enabled: z.string().optional(),
    'day-0': day,
    'day-1': day,
    'day-2': day,
    extra: plainText({ max: EXTRA_MAX, noLinks: true }),
  })
  .transform(({ cohort, kind, enabled, extra, ...days }) => {
    const typed = [days['day-0'], days['day-1'], days['day-2']];
    return { cohort, kind, enabled: enabled !== undefined, extra, days: chosenDays(kind, typed) };
  });

export type SaveSetting = z.infer<typeof saveSettingInput>;

function chosenDays(kind: ReminderKind, typed: (number | undefined)[]): number[] {
  if (!(kind in usualDays)) return [];
  const usual = usualDays[kind as keyof typeof usualDays];
  if (kind === 'feedback_open') return usual.map((days, at) => typed[at] ?? days);
  const all = [...new Set(typed.slice(0, usual.length).filter((days) => days !== undefined))];
  return all.sort((a, b) => (kind === 'recap' ? a - b : b - a));
}

export const sendNowInput = z.object({
  cohort: z.string().refine(isId, 'invalid'),
  /** Which reminders: of one kind about one meeting. */
  what: z.string().max(100, 'invalid'),
  /** Everyone's, or one of them by its key. */
  who: z.string('choose').max(200, 'choose'),
});

export type SendNow = z.infer<typeof sendNowInput>;
