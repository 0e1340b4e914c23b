import { z } from 'zod';
import { daysBetween } from '@/lib/shared/calendar-day';
import { isId } from '@/lib/shared/ids';
import { isDay } from '@/lib/shared/local-time';
import { plainText } from '@/lib/shared/text';
import type { Region } from '@/prisma/generated/enums';
import { MOST_CLOSURE_NAME, MOST_DAYS_CLOSED } from './limits';

export const REGIONS: readonly Region[] = ['noord', 'midden', 'zuid'];

/** Whom days without school are of: a region's holiday, or closed days of everyone or of one school. */
export type ClosureOf = { region: Region | null; schoolId: string | null };

/** The same as one choice of a form: "noord", a school's id, or "everyone". */
export const EVERYONE = 'everyone';

export function choiceOf({ region, schoolId }: ClosureOf): string {
  return region ?? schoolId ?? EVERYONE;
}

const of = z.string('choose').transform((choice, ctx): ClosureOf => {
  const region = REGIONS.find((one) => one === choice) ?? null;
  if (region || choice === EVERYONE) return { region, schoolId: null };
  if (isId(choice)) return { region: null, schoolId: choice };
  ctx.addIssue({ code: 'custom', message: 'choose' });
  return z.NEVER;
});

const day = z.string('day').refine((value) => isDay(value) && value >= '2020' && value < '2100', 'day');

const fields = z.object({
  name: plainText({ max: MOST_CLOSURE_NAME, required: true, singleLine: true, noLinks: true }),
  of,
  firstDay: day,
  lastDay: day,
});

type Span = { firstDay: string; lastDay: string };
const inOrder = ({ firstDay, lastDay }: Span) => firstDay <= lastDay;
const notEndless = ({ firstDay, lastDay }: Span) => daysBetween(firstDay, lastDay) < MOST_DAYS_CLOSED;
const orderProblem = { message: 'closureOrder', path: ['lastDay'] };
const lengthProblem = { message: 'closureLong', path: ['lastDay'] };

export const addClosureInput = fields.refine(inOrder, orderProblem).refine(notEndless, lengthProblem);
export const changeClosureInput = fields
  .extend({ closure: z.custom<string>(isId, 'invalid') })
  .refine(inOrder, orderProblem)
  .refine(notEndless, lengthProblem);
export const closureInput = z.object({ closure: z.custom<string>(isId, 'invalid') });
export const nothingInput = z.object({});

export type ClosureInput = z.infer<typeof addClosureInput>;
