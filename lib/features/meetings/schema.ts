import { z } from 'zod';
import { isId } from '@/lib/shared/ids';
import { isDay } from '@/lib/shared/local-time';
import { FEWEST_MINUTES, MOST_MINUTES, MOST_PLANNED_AT_ONCE } from './limits';

const id = z.custom<string>(isId, 'invalid');
/** No date of a plan is later. */
export const LAST_DAY = '2099-12-31';
const isPlanDay = (value: string) => isDay(value) && value >= '2020' && value <= LAST_DAY;
const day = z.string('day').refine(isPlanDay, 'day');
const time = z.string('time').regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time');
const whole = (least: number, most: number) =>
  z
    .string('numberInRange')
    .trim()
    .regex(/^\d{1,3}$/, 'numberInRange')
    .transform(Number)
    .refine((value) => value >= least && value <= most, 'numberInRange');
const minutes = whole(FEWEST_MINUTES, MOST_MINUTES);

/** What dates are proposed from. */
export const planWish = z.object({
  firstDay: day,
  count: whole(1, MOST_PLANNED_AT_ONCE),
  /** 1 is Monday; empty: the day of the week of the first date. */
  weekday: z.enum(['', '1', '2', '3', '4', '5'], 'choose').transform(Number),
  time,
  minutes,
});

export type PlanWish = z.infer<typeof planWish>;

/** The dates of a proposal arrive as one field each. */
export const DAY_FIELD = 'day-';

/** The days of a form in the order in which they stand in it, by the names of their fields. */
export function dayFields(fields: Record<string, unknown>): { name: string; day: string }[] {
  return Array.from({ length: MOST_PLANNED_AT_ONCE }, (_, at) => `${DAY_FIELD}${at + 1}`).flatMap((name) => {
    const value = fields[name];
    return typeof value === 'string' ? [{ name, day: value }] : [];
  });
}

export const savePlanInput = z
  .looseObject({
    cohort: id,
    step: z.enum(['look', 'save'], 'choose'),
    weekday: z.string().max(1),
    time,
    minutes,
  })
  .transform(({ cohort, step, weekday, time, minutes, ...fields }, ctx) => {
    const days = dayFields(fields);
    for (const { name, day } of days)
      if (!isPlanDay(day)) ctx.addIssue({ code: 'custom', message: 'day', path: [name] });
    if (days.length === 0) ctx.addIssue({ code: 'custom', message: 'invalid', path: ['form'] });
    return { cohort, step, weekday, time, minutes, days };
  });

export type SavePlan = z.infer<typeof savePlanInput>;

const moment = { day, time, minutes };
export const momentInput = z.object(moment);
export const moveInput = z.object({ meeting: id, ...moment });
export const addInput = z.object({ cohort: id, ...moment });
export const cancelInput = z.object({ meeting: id });
export const announceInput = z.object({
  cohort: id,
  /** One of them; without it all that were not announced yet. */
  meeting: id.optional(),
});

export type MoveMeeting = z.infer<typeof moveInput>;
export type AddMeeting = z.infer<typeof addInput>;
export type Announce = z.infer<typeof announceInput>;
