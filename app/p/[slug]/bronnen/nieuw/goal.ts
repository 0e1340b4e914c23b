import { getTranslations } from 'next-intl/server';
import { RESOURCE_PLACES, type ResourcePlace } from '@/lib/features/resources/kinds';
import { isId } from '@/lib/shared/ids';
import { paths } from '@/lib/shared/paths';

/** Where a new resource comes to stand, as an address says it. */
export type Goal = { cohortId: string | null; meetingId: string | null; place: ResourcePlace };

export function goalOf({ groep, bijeenkomst, plek }: Record<string, unknown>): Goal {
  return {
    cohortId: isId(groep) ? groep : null,
    meetingId: isId(bijeenkomst) ? bijeenkomst : null,
    place: RESOURCE_PLACES.find((place) => place === plek) ?? 'agenda',
  };
}

/** The page for a new one, or another address (`at`), with where it comes to stand. */
export function newResourcePath(
  slug: string,
  { cohortId, meetingId, place }: Goal,
  also: Record<string, string> = {},
  at = paths.newResource(slug),
): string {
  const query = new URLSearchParams({
    ...(cohortId && { groep: cohortId }),
    ...(meetingId && { bijeenkomst: meetingId, plek: place }),
    ...also,
  });
  return query.size > 0 ? `${at}?${query}` : at;
}

/** Why a file was not taken: the refusals of `addFile`, which stand in the address of the form that comes back. */
const PROBLEMS = [
  'fileNone',
  'fileTooLarge',
  'fileType',
  'filesMany',
  'resourcesMany',
  'attachedMany',
] as const;

export async function fileProblem(code: unknown): Promise<string | null> {
  const t = await getTranslations('errors');
  const known = PROBLEMS.find((one) => one === code);
  if (code === undefined) return null;
  return known ? t(known, { max: '' }) : t('invalid');
}
