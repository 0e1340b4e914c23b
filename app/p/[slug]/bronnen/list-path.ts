import { paths } from '@/lib/shared/paths';

/** The list in which a resource stands: its group's, or the partnership's. */
export function listPath(slug: string, cohortId: string | null) {
  return cohortId ? paths.cohortResources(slug, cohortId) : paths.resources(slug);
}
