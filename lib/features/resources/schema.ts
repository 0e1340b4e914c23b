import { z } from 'zod';
import { isId } from '@/lib/shared/ids';
import { plainText } from '@/lib/shared/text';
import { webAddress } from '@/lib/shared/web-address';
import { MOST_ADDRESS, MOST_BODY, MOST_REFERENCE, MOST_TITLE } from './limits';

const id = z.custom<string>(isId, 'invalid');
/** Absent and empty are null. */
const orNull = <T extends z.ZodType>(schema: T) =>
  z
    .union([z.literal('').transform(() => null), schema])
    .optional()
    .transform((value) => value ?? null);

const place = z.enum(['agenda', 'homework', 'recap'], 'invalid');
const title = plainText({ max: MOST_TITLE, required: true, singleLine: true });
const url = webAddress({ max: MOST_ADDRESS });
const body = plainText({ max: MOST_BODY });
/** As `topicOfDomain` and `topicOfAxis` write it. */
const topic = z.string('choose').max(200, 'invalid').optional().default('');

/** What a resource of each kind says; what is not asked of a kind is left out of it. */
const link = z.object({
  kind: z.literal('link'),
  title,
  topic,
  url: webAddress({ max: MOST_ADDRESS, required: true }),
  body,
});
const literature = z.object({
  kind: z.literal('literature'),
  title,
  topic,
  reference: plainText({ max: MOST_REFERENCE, required: true, singleLine: true }),
  url,
  body,
});
const text = z.object({
  kind: z.literal('text'),
  title,
  topic,
  body: plainText({ max: MOST_BODY, required: true }),
});
const file = z.object({ kind: z.literal('file'), title, topic, body });

/** Where it comes to stand: a group (or none, for the partnership), and perhaps with a meeting at once. */
const goesTo = {
  /** Made by the page with the form: the same form sent twice is one resource. */
  id,
  cohort: orNull(id),
  meeting: orNull(id),
  place: orNull(place),
};

export const addResourceInput = z.discriminatedUnion(
  'kind',
  [link.extend(goesTo), literature.extend(goesTo), text.extend(goesTo)],
  'choose',
);
export type AddResource = z.infer<typeof addResourceInput>;

export const addFileInput = z.object(goesTo);
export type AddFile = z.infer<typeof addFileInput> & {
  file: { name: string; bytes: Uint8Array<ArrayBuffer> };
};

/** `meeting` is where the person came from, and goes back to. */
const changes = { id, meeting: orNull(id) };

export const changeResourceInput = z.discriminatedUnion(
  'kind',
  [link.extend(changes), literature.extend(changes), text.extend(changes), file.extend(changes)],
  'choose',
);
export type ChangeResource = z.infer<typeof changeResourceInput>;

export const resourceInput = z.object({ id });
export const useInput = z.object({ meeting: id, place, resource: z.custom<string>(isId, 'choose') });
export type UseResource = z.infer<typeof useInput>;
