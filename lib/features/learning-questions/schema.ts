import { z } from 'zod';
import { isId } from '@/lib/shared/ids';
import { orNothing } from '@/lib/shared/or-nothing';
import { plainText } from '@/lib/shared/text';

export const QUESTION_MAX = 1000;

const id = z.string().refine(isId, 'invalid');
const sentence = plainText({ max: QUESTION_MAX, required: true });

/** An axis is chosen and a sentence is there: nothing else is asked of a learning question. */
export const saveLearningQuestionInput = z.object({
  round: id,
  axis: z.string('choose').refine(isId, 'choose'),
  text: sentence,
});

export type SaveLearningQuestion = z.infer<typeof saveLearningQuestionInput>;

/** A list of boxes arrives as one field per box that was ticked: its name ends in the id it stands for. */
export const AXIS_FIELD = 'axis-';
export const SOURCE_FIELD = 'source-';

function ticked(fields: object, prefix: string): string[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    name.startsWith(prefix) && value !== '' ? [name.slice(prefix.length)] : [],
  );
}

function withLists(fields: unknown): unknown {
  if (typeof fields !== 'object' || fields === null) return fields;
  return { ...fields, axes: ticked(fields, AXIS_FIELD), sources: ticked(fields, SOURCE_FIELD) };
}

const shared = z.object({
  cohort: id,
  text: sentence,
  axes: z.array(id).min(1, 'choose').max(10, 'invalid'),
  /** Own questions that it is made from. */
  sources: z.array(id).max(100, 'invalid'),
});

export const addSharedQuestionInput = z.preprocess(
  withLists,
  shared.extend({
    /** The shared question that it follows. */
    previous: orNothing(id),
    /** Where it was agreed; the last meeting that began, when nothing is said. */
    meeting: orNothing(id),
  }),
);

export type AddSharedQuestion = z.infer<typeof addSharedQuestionInput>;

export const changeSharedQuestionInput = z.preprocess(withLists, shared.extend({ question: id }));

export type ChangeSharedQuestion = z.infer<typeof changeSharedQuestionInput>;

export const closeSharedQuestionInput = z.object({ cohort: id, question: id });

export type CloseSharedQuestion = z.infer<typeof closeSharedQuestionInput>;
