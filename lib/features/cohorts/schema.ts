import { z } from 'zod';
import { isId } from '@/lib/shared/ids';
import { isDay } from '@/lib/shared/local-time';
import { plainText } from '@/lib/shared/text';
import {
  FEWEST_PARTICIPANTS,
  MOST_COHORT_NAME,
  MOST_DAYS,
  MOST_FACILITATORS,
  MOST_HOURS,
  MOST_MINUTES,
  MOST_PARTICIPANTS,
} from './limits';

const id = z.custom<string>(isId, 'invalid');
const day = z.string('day').refine((value) => isDay(value) && value >= '2020' && value < '2100', 'day');
const time = z.string('time').regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time');
const whole = (least: number, most: number) =>
  z
    .string('numberInRange')
    .trim()
    .regex(/^\d{1,4}$/, 'numberInRange')
    .transform(Number)
    .refine((value) => value >= least && value <= most, 'numberInRange');
const orNothing = <T extends z.ZodType>(schema: T) =>
  z
    .union([z.literal('').transform(() => null), schema])
    .optional()
    .transform((value) => value ?? null);

/** A list of boxes arrives as one field per box that was ticked: its name ends in the id it stands for. */
export const SCHOOL_FIELD = 'school-';
export const PARTICIPANT_FIELD = 'participant-';

function ticked(fields: object, prefix: string): string[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    name.startsWith(prefix) && value !== '' ? [name.slice(prefix.length)] : [],
  );
}

function withLists(fields: unknown): unknown {
  if (typeof fields !== 'object' || fields === null) return fields;
  const { facilitator1, facilitator2 } = fields as Record<string, unknown>;
  return {
    ...fields,
    schools: ticked(fields, SCHOOL_FIELD),
    participants: ticked(fields, PARTICIPANT_FIELD),
    facilitators: [...new Set([facilitator1, facilitator2].filter((one) => one !== '' && one !== undefined))],
  };
}

/** What can be said of a group when it starts and later. */
const cohortFields = z.object({
  name: plainText({ max: MOST_COHORT_NAME, required: true, singleLine: true, noLinks: true }),
  version: z.custom<string>(isId, 'choose'),
  startDay: day,
  startTime: time,
  lastDay: day,
  takesPart: z.enum(['voluntary', 'mandatory'], 'choose'),
  grantedHours: orNothing(whole(0, MOST_HOURS)),
  schools: z.array(id).max(200, 'invalid'),
  showOthers: z.enum(['afterScan', 'early'], 'choose'),
  feedbackMode: z.enum(['named', 'pooled'], 'choose'),
  feedbackClosesOn: orNothing(day),
  feedbackDays: whole(1, MOST_DAYS),
  homeworkMinutes: whole(0, MOST_MINUTES),
  planMinutes: whole(0, MOST_MINUTES),
  sharesWithTrainers: z
    .string()
    .optional()
    .transform((value) => value === 'on'),
});

export type CohortFields = z.infer<typeof cohortFields>;

export const createCohortInput = z.preprocess(
  withLists,
  cohortFields.extend({
    facilitators: z
      .array(id, 'choose')
      .min(1, 'facilitatorNeeded')
      .max(MOST_FACILITATORS, 'facilitatorsMany'),
    participants: z
      .array(id)
      .min(FEWEST_PARTICIPANTS, 'participantsFew')
      .max(MOST_PARTICIPANTS, 'participantsMany'),
  }),
);

/** Asked anew of a group that goes on; the rest stays as it was. */
export const startCycleInput = cohortFields
  .pick({ name: true, startDay: true, startTime: true, lastDay: true, feedbackClosesOn: true })
  .extend({ cohort: id });

export type StartCycle = z.infer<typeof startCycleInput>;

export type CreateCohort = z.infer<typeof createCohortInput>;

const cohort = z.custom<string>(isId, 'invalid');

export const changeCohortInput = z.preprocess(
  withLists,
  cohortFields.extend({
    cohort,
    /** The schools that the form showed as taking part: only what was changed in it is changed. */
    schoolsWere: z
      .string()
      .optional()
      .transform((ids) => (ids ?? '').split(',').filter(isId)),
  }),
);

export type ChangeCohort = z.infer<typeof changeCohortInput>;

export const addParticipantsInput = z.preprocess(
  withLists,
  z.object({
    cohort,
    participants: z.array(id).min(1, 'participantNeeded').max(MOST_PARTICIPANTS, 'participantsMany'),
  }),
);

export type AddParticipants = z.infer<typeof addParticipantsInput>;

export const facilitatorInput = z.object({ cohort, facilitator: z.custom<string>(isId, 'choose') });
export const participantInput = z.object({ cohort, participant: z.custom<string>(isId, 'invalid') });
export const cohortInput = z.object({ cohort });
