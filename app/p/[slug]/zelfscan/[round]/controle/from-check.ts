import { paths } from '@/lib/shared/paths';

/** A part that leads back to the check page. */
export function fromCheck(slug: string, round: string, part: number) {
  return `${paths.scanPart(slug, round, part)}?van=controle`;
}
