import { z } from 'zod';
import { emptyOr } from '@/lib/shared/empty-or';
import { isId } from '@/lib/shared/ids';
import { plainText } from '@/lib/shared/text';
import { webAddress } from '@/lib/shared/web-address';
import { wholeNumber } from '@/lib/shared/whole-number';
import { type Block, blockKinds } from './agenda';
import { blockField, blocksInFields } from './block-fields';
import {
  LONGEST_BLOCK,
  MOST_ANSWER,
  MOST_BLOCK_NOTE,
  MOST_BLOCK_TITLE,
  MOST_BLOCKS,
  MOST_NOTE,
  MOST_ROOM,
  MOST_URL,
} from './limits';

const id = z.custom<string>(isId, 'invalid');
const revision = wholeNumber(0, 9999, 'invalid');
const orNull = (max: number, rules: { singleLine?: boolean } = {}) =>
  plainText({ max, ...rules }).transform((text) => text || null);
const kind = z.enum(blockKinds, 'choose');

const block = z
  .object({
    kind,
    title: orNull(MOST_BLOCK_TITLE, { singleLine: true }),
    minutes: wholeNumber(1, LONGEST_BLOCK, 'blockMinutes'),
    theory: emptyOr(0, wholeNumber(0, LONGEST_BLOCK, 'blockMinutes')),
    note: orNull(MOST_BLOCK_NOTE),
    werkvorm: emptyOr(null, z.custom<string>(isId, 'choose')),
  })
  .refine(({ minutes, theory }) => theory <= minutes, { message: 'theoryTooLong', path: ['theory'] })
  .transform(
    ({ theory, werkvorm, ...rest }): Block => ({ ...rest, theoryMinutes: theory, werkvormId: werkvorm }),
  );

/** All the parts of the form at once; an issue stands by the field of its part. */
const blocks = z.record(z.string(), z.unknown()).transform((fields, ctx): Block[] => {
  const found = blocksInFields(fields);
  if (found.length > MOST_BLOCKS) ctx.addIssue({ code: 'custom', message: 'blocksMany', path: ['blocks'] });
  return found.flatMap(({ index, block: given }) => {
    const parsed = block.safeParse(given);
    if (parsed.success) return [parsed.data];
    for (const issue of parsed.error.issues)
      ctx.issues.push({
        ...issue,
        path: [blockField(index, issue.path[0] as 'minutes')],
        input: given,
      } as never);
    return [];
  });
});

/** What a button beside "save" does as well; without a script each is a post of its own. */
const change = z
  .string()
  .optional()
  .transform((value = 'save', ctx) => {
    const [what = '', at = ''] = value.split('-');
    if (['save', 'ready', 'add'].includes(what) && !at)
      return { what: what as 'save' | 'ready' | 'add', at: 0 };
    if (['up', 'down', 'remove'].includes(what) && /^\d{1,2}$/.test(at))
      return { what: what as 'up' | 'down' | 'remove', at: Number(at) };
    ctx.addIssue({ code: 'custom', message: 'invalid' });
    return z.NEVER;
  });

const fields = z.object({
  meeting: id,
  revision,
  do: change,
  addKind: kind.optional().default('free'),
  purpose: orNull(MOST_ANSWER),
  bring: orNull(MOST_ANSWER),
  note: orNull(MOST_NOTE),
  onHomework: orNull(MOST_ANSWER),
  onTheory: orNull(MOST_ANSWER),
  dialogue: orNull(MOST_ANSWER),
  deepening: orNull(MOST_ANSWER),
});

export const savePreparationInput = z.record(z.string(), z.unknown()).transform((given, ctx) => {
  const [parsed, agenda] = [fields.safeParse(given), blocks.safeParse(given)];
  for (const { error } of [parsed, agenda])
    for (const issue of error?.issues ?? []) ctx.issues.push({ ...issue, input: given } as never);
  if (!parsed.success || !agenda.success) return z.NEVER;
  const { meeting, revision: seen, do: button, addKind, ...texts } = parsed.data;
  return { meeting, seen, button, addKind, content: { ...texts, blocks: agenda.data } };
});

export type SavePreparation = z.infer<typeof savePreparationInput>;
/** What a duo writes together about a meeting, and what its versions hold. */
export type Preparation = SavePreparation['content'];

const text = z.string().nullable();

/** A version as it was stored. */
export const storedPreparation: z.ZodType<Preparation> = z.object({
  purpose: text,
  bring: text,
  note: text,
  onHomework: text,
  onTheory: text,
  dialogue: text,
  deepening: text,
  blocks: z.array(
    z.object({
      kind,
      title: text,
      minutes: z.number(),
      theoryMinutes: z.number(),
      note: text,
      werkvormId: text,
    }),
  ),
});

export const changePlaceInput = z.object({
  meeting: id,
  room: orNull(MOST_ROOM, { singleLine: true }),
  onlineUrl: emptyOr(null, webAddress({ max: MOST_URL })),
});

/** From a template ("start", "work") or from another meeting. */
export const copyAgendaInput = z.object({
  meeting: id,
  revision,
  from: z.enum(['start', 'work'], 'choose').or(z.custom<string>(isId, 'choose')),
});

export const putBackInput = z.object({ meeting: id, revision, version: id });
