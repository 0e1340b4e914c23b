import type { ScanPage } from '@/lib/features/self-scans/queries';
import { paths } from '@/lib/shared/paths';
import { fromCheck } from '../controle/from-check';

type Place = { slug: string; round: string; part: number };
type Asked = Record<string, string | string[] | undefined>;

export type PartView = NonNullable<ReturnType<typeof partView>>;

/** A part with what its address asks to be pointed out; null for a part that the form does not have. */
export function partView(scan: ScanPage, { slug, round, part }: Place, asked: Asked) {
  const count = scan.parts[part - 1];
  if (!count) return null;
  const { statements } = count.axis;
  const wrong = typeof asked.fout === 'string' ? asked.fout.split('.') : [];
  const showsOpen = asked.open === '1';
  const checking = asked.van === 'controle';
  const last = part === scan.parts.length;
  return {
    ...count,
    scan,
    slug,
    round,
    showsOpen,
    /** Reached from the check page, where its button leads back to. */
    checking,
    /** Another tab or device saved something else meanwhile. */
    newer: asked.nieuwer === '1',
    /** Statements to point out: open, or what could not be saved. */
    marked: statements.filter(({ key }) =>
      showsOpen ? !Object.hasOwn(scan.answers, key) : wrong.includes(key),
    ),
    known: Object.fromEntries(
      statements.flatMap(({ key }) =>
        Object.hasOwn(scan.answers, key) ? [[key, String(scan.answers[key])]] : [],
      ),
    ),
    here: checking ? fromCheck(slug, round, part) : paths.scanPart(slug, round, part),
    next: checking || last ? paths.scanCheck(slug, round) : paths.scanPart(slug, round, part + 1),
  };
}
