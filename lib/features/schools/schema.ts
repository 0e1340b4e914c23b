import { z } from 'zod';
import { isId } from '@/lib/shared/ids';
import { plainText } from '@/lib/shared/text';
import { MOST_SCHOOL_NAME } from './limits';

export const SCHOOL_KINDS = ['school', 'institute'] as const;
export const REGIONS = ['noord', 'midden', 'zuid'] as const;

const fields = {
  name: plainText({ max: MOST_SCHOOL_NAME, required: true, singleLine: true, noLinks: true }),
  kind: z.enum(SCHOOL_KINDS, 'choose'),
  /** Empty where the partnership has no use for it. */
  region: z
    .enum(['', ...REGIONS], 'choose')
    .optional()
    .transform((region) => region || null),
};

export const addSchoolSchema = z.object(fields);
export const changeSchoolSchema = z.object({ ...fields, schoolId: z.custom<string>(isId, 'invalid') });
export const schoolIdSchema = z.object({ schoolId: z.custom<string>(isId, 'invalid') });

export type SchoolInput = z.infer<typeof addSchoolSchema>;
