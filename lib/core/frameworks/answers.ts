import { z } from 'zod';
import { type FrameworkForm, formStatements } from './framework-form';

export const LEVELS = [1, 2, 3, 4, 5, 6, 7] as const;
export const NOT_SEEN = 'not-seen';

export type Level = (typeof LEVELS)[number];
export type Answer = Level | typeof NOT_SEEN;
/** By statement key. An absent key is an unanswered statement. */
export type Answers = Record<string, Answer>;

/** By statement key: the key of the message in `errors`. */
export type AnswerErrors = Record<string, 'level'>;

/** Answers as they lie in the database. */
export const answersSchema: z.ZodType<Answers> = z.record(
  z.string(),
  z.union([z.literal(LEVELS), z.literal(NOT_SEEN)]),
);

/**
 * Reads the answers out of a posted form or a plain object: those of one axis, or of the whole form without `axisKey`.
 * Only the statements asked for are looked at: every other field is somebody else's and is ignored. A field that is
 * absent or empty is unanswered. What is not one of '1' to '7' (or 'not-seen' on a feedback form), or comes more than
 * once, is an error of its own field and does not spoil the others.
 */
export function readAnswers(
  form: FrameworkForm,
  input: unknown,
  axisKey?: string,
): { answers: Answers; errors: AnswerErrors } {
  const answers: Answers = {};
  const errors: AnswerErrors = {};
  const asked =
    axisKey === undefined ? form : { ...form, axes: form.axes.filter(({ key }) => key === axisKey) };
  for (const { key } of formStatements(asked)) {
    const value = fieldOf(input, key);
    if (value === undefined || value === null || value === '') continue;
    const level = LEVELS.find((candidate) => String(candidate) === value);
    if (level !== undefined) answers[key] = level;
    else if (value === NOT_SEEN && form.kind !== 'self') answers[key] = NOT_SEEN;
    else errors[key] = 'level';
  }
  return { answers, errors };
}

/** The same as a zod schema: one issue per wrong field, with the statement's key as path and the code as message. */
export function answersFormSchema(form: FrameworkForm, axisKey?: string) {
  return z.unknown().transform((input, ctx): Answers => {
    const { answers, errors } = readAnswers(form, input, axisKey);
    for (const [key, code] of Object.entries(errors))
      ctx.addIssue({ code: 'custom', message: code, path: [key] });
    return answers;
  });
}

/** What was given before stays unless it is answered again. */
export function withAnswers(before: Answers, given: Answers): Answers {
  return { ...before, ...given };
}

function fieldOf(input: unknown, key: string): unknown {
  if (input instanceof FormData || input instanceof URLSearchParams) {
    const values: unknown[] = input.getAll(key);
    return values.length > 1 ? values : values[0];
  }
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, key)) return undefined;
  return (input as Record<string, unknown>)[key];
}
