import { paths } from '@/lib/shared/paths';
import type { Read } from '../read';

/** One participant's steps, for who leads the group. */
export const programmeReads: Record<string, Read> = {
  '/p/[slug]/groep/[cohort]/deelnemer/[participant]': {
    at: ({ slug, cohort, participant }) => paths.participant(slug, cohort, participant),
    readers: ['leader', 'otherLeader'],
    says: ({ people }) => people.fresh.name,
  },
};
