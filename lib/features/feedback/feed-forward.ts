import { z } from 'zod';

/** By axis key; an absent key is nothing written. */
export type FeedForward = Record<string, string>;

/** As it lies in the database. */
export const feedForwardSchema: z.ZodType<FeedForward> = z.record(z.string(), z.string());
