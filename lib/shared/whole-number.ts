import { z } from 'zod';

/** A field with a whole number from `least` to `most`; the message of an issue is a key of `errors`. */
export function wholeNumber(least: number, most: number, message = 'numberInRange') {
  return z
    .string(message)
    .trim()
    .regex(/^\d{1,4}$/, { error: message, abort: true })
    .transform(Number)
    .refine((value) => value >= least && value <= most, message);
}
