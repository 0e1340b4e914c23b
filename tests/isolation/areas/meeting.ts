import { paths } from '@/lib/shared/paths';
import type { Read } from '../read';

/** The page of one meeting and what its facilitators do for it. */
export const meetingReads: Record<string, Read> = {
  '/p/[slug]/bijeenkomst/[meeting]': {
    at: ({ slug, meeting }) => paths.meeting(slug, meeting),
    readers: ['leader', 'otherLeader', 'ready', 'halfway', 'fresh'],
    says: ({ tag }) => `Groep ${tag}`,
  },
};
