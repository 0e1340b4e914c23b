import type { CheckedPart } from '@/components/forms/check-answers';
import type { ScanPage } from '@/lib/features/self-scans/queries';
import { paths } from '@/lib/shared/paths';

/** Every statement with its answer, linked to the place to change it while that can be done. */
export function checkedParts(
  { parts, answers, canAnswer }: ScanPage,
  { slug, round }: { slug: string; round: string },
): CheckedPart[] {
  return parts.map(({ part, axis }) => {
    const href = canAnswer ? fromCheck(slug, round, part) : null;
    return {
      key: axis.key,
      name: axis.name,
      subtitle: axis.subtitle,
      href,
      answers: axis.statements.map(({ key, text }) => ({
        key,
        statement: text,
        answer: answers[key]?.toString() ?? null,
        href: href && `${href}#${key}`,
      })),
    };
  });
}

/** A part that leads back to the check page. */
export function fromCheck(slug: string, round: string, part: number) {
  return `${paths.scanPart(slug, round, part)}?van=controle`;
}
