import { z } from 'zod';

/** Keys become names of form fields and of stored figures, so the names every object has of itself are refused. */
const key = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/)
  .refine((value) => !(value in {}), 'reserved-key');
const text = z.string().trim().min(1).max(2000);

const statementSchema = z.strictObject({
  key,
  text,
  pairs: key.optional(),
  indicators: z.array(text).optional(),
  indicatorsIntro: text.optional(),
});

const formSchema = z.strictObject({
  name: text,
  openQuestionPerAxis: text.nullable(),
  openQuestionIsOurs: z.boolean().optional(),
  statements: z.record(key, z.array(statementSchema)),
});

/** Seven points is what the instrument measures with; a partnership changes the words at the ends, not the range. */
const scaleSchema = z.strictObject({
  points: z.literal(7),
  min: z.literal(1),
  max: z.literal(7),
  minLabel: text,
  maxLabel: text,
  note: text.optional(),
});

const reflectionQuestionSchema = z.strictObject({
  key,
  text,
  moment: z.enum(['meeting', 'end of practice']).optional(),
});

/** The shape of an instrument file; whether its parts refer to each other is for `instrumentSchema`. */
export const instrumentFileSchema = z.strictObject({
  key,
  language: z.enum(['nl', 'en']),
  name: text,
  source: text,
  notes: z.array(text),
  scale: scaleSchema,
  domains: z.array(z.strictObject({ key, name: text, competences: z.array(text) })).min(1),
  axes: z
    .array(
      z.strictObject({
        key,
        domain: key,
        role: text.nullable(),
        name: text,
        subtitle: text.nullable(),
        shortName: text,
      }),
    )
    .min(3)
    .max(10),
  forms: z.strictObject({ self: formSchema, student: formSchema, schoolopleider: formSchema }),
  reflections: z.strictObject({
    source: text,
    afterMeeting: z.array(reflectionQuestionSchema),
    afterPractice: z.array(reflectionQuestionSchema),
  }),
});

export type InstrumentFile = z.infer<typeof instrumentFileSchema>;
export type InstrumentStatement = z.infer<typeof statementSchema>;
