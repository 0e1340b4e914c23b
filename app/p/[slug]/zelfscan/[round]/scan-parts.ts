import type { Part } from '@/components/forms/parts-list';
import type { ScanPage } from '@/lib/features/self-scans/queries';
import { paths } from '@/lib/shared/paths';

type ScanPartsOptions = {
  slug: string;
  round: string;
  note: (count: { answered: number; of: number }) => string;
  current?: number;
};

/** The parts as the list beside the page shows them. */
export function scanParts(
  { parts }: Pick<ScanPage, 'parts'>,
  { slug, round, note, current }: ScanPartsOptions,
): Part[] {
  return parts.map(({ part, axis, answered, of, state }) => ({
    key: axis.key,
    name: axis.name,
    subtitle: axis.subtitle,
    href: paths.scanPart(slug, round, part),
    state,
    note: note({ answered, of }),
    current: part === current,
  }));
}
