import type { SavedScan } from '@/lib/features/self-scans/save-scan-answers';
import { paths } from '@/lib/shared/paths';

type SentPart = {
  slug: string;
  round: string;
  part: number;
  /** How many parts there are. */
  of: number;
  /** The statements of the part that was sent. */
  keys: string[];
  /** Which button. */
  to: string;
  /** The part was reached from the check page. */
  checking: boolean;
  /** What the person saw chosen. */
  seen: Record<string, unknown>;
};

/** After a part was saved: back to it when something asks for attention (the button "on" asks once for what is open), else on. */
export function whereNext(sent: SentPart, { answers, errors, newer }: SavedScan): string {
  const { slug, round, part, keys, to, seen } = sent;
  const again = (query: string, anchor: string) =>
    `${paths.scanPart(slug, round, part)}?${query}${sent.checking ? '&van=controle' : ''}#${anchor}`;
  const wrong = keys.filter((key) => Object.hasOwn(errors, key));
  if (wrong.length > 0) return again(`fout=${wrong.join('.')}`, 'fouten');
  if (newer && keys.some((key) => (answers[key] ?? '').toString() !== (seen[key] ?? '')))
    return again('nieuwer=1', 'nieuwer');
  if (to === 'on' && keys.some((key) => !Object.hasOwn(answers, key))) return again('open=1', 'fouten');
  return placeOf(sent);
}

function placeOf({ slug, round, part, of, to, checking }: SentPart): string {
  const check = paths.scanCheck(slug, round);
  if (to === 'later') return paths.home(slug);
  if (to === 'check') return check;
  if (to === 'back') return part > 1 ? paths.scanPart(slug, round, part - 1) : paths.scan(slug, round);
  return checking || part >= of ? check : paths.scanPart(slug, round, part + 1);
}
