import { z } from 'zod';
import { emailAddress, plainText } from '@/lib/shared/text';
import { MOST_PARTNERSHIP_NAME, MOST_PERSON_NAME } from './limits';

export const SECTORS = ['po', 'vo', 'mbo'] as const;

/** What we mail in someone's name, or put above their pages: plain words, no links. */
export const signUpSchema = z.object({
  partnership: plainText({ max: MOST_PARTNERSHIP_NAME, required: true, singleLine: true, noLinks: true }),
  sector: z.enum(SECTORS, 'choose'),
  name: plainText({ max: MOST_PERSON_NAME, required: true, singleLine: true, noLinks: true }),
  email: emailAddress(),
});

export type SignUpInput = z.infer<typeof signUpSchema>;
