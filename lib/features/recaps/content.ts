import { z } from 'zod';
import type { Prisma } from '@/prisma/generated/client';

const draft = {
  opening: z.string(),
  question: z.string(),
  homework: z.string(),
  theory: z.string(),
  closing: z.string(),
};

/** What a facilitator writes, as it is stored. */
export const recapDraftSchema = z.object({ ...draft, names: z.boolean() });
export type RecapDraft = z.infer<typeof recapDraftSchema>;

/** What Leerkring knows of a meeting, as it goes into the recap: dates and names in the reader's language follow from it. */
const facts = {
  number: z.number(),
  heldAt: z.coerce.date(),
  /** Null where nothing was recorded, or where the names are left out. */
  people: z.object({ present: z.array(z.string()), missed: z.array(z.string()) }).nullable(),
  next: z
    .object({
      number: z.number(),
      startsAt: z.coerce.date(),
      minutes: z.number(),
      room: z.string().nullable(),
      onlineUrl: z.string().nullable(),
    })
    .nullable(),
  /** What is attached to the homework or the recap; without an address when it was removed. */
  resources: z.array(z.object({ title: z.string(), address: z.string().nullable() })).default([]),
};

const recapFactsSchema = z.object(facts);
export type RecapFacts = z.infer<typeof recapFactsSchema>;

/** A recap as it is sent and stays. */
export const recapLetterSchema = z.object({ ...draft, ...facts });
export type RecapLetter = z.infer<typeof recapLetterSchema>;

/** What was written and what is known at this moment, put together: the preview, and what is sent. */
export function recapLetter(
  { names, ...written }: RecapDraft,
  { people, ...known }: RecapFacts,
): RecapLetter {
  return { ...written, ...known, people: names ? people : null };
}

/** As the database keeps it. */
export function storedLetter({ next, heldAt, ...letter }: RecapLetter): Prisma.InputJsonObject {
  return {
    ...letter,
    heldAt: heldAt.toISOString(),
    next: next && { ...next, startsAt: next.startsAt.toISOString() },
  };
}
