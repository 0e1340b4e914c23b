/** One measured thing; `ok` is null where nothing is asked of it. */
export type Result = {
  name: string;
  value: number | string;
  unit: string;
  /** What it is compared with, in the same unit. */
  reference: number | null;
  ratio: number | null;
  /** In words, as `≥ 0.25`. */
  budget: string | null;
  ok: boolean | null;
};

/** A figure without comparison or budget. */
export function fact(name: string, value: number | string, unit = ''): Result {
  return { name, value: rounded(value), unit, reference: null, ratio: null, budget: null, ok: null };
}

export function atMost(name: string, value: number, unit: string, most: number): Result {
  return { ...fact(name, value, unit), budget: `≤ ${most}`, ok: value <= most };
}

/** A figure beside the one it is a share of; `least` and `most` are limits of that share. */
export function compared(
  name: string,
  value: number,
  unit: string,
  { reference, least, most }: { reference: number; least?: number; most?: number },
): Result {
  const ratio = reference === 0 ? 0 : value / reference;
  const within = (least === undefined || ratio >= least) && (most === undefined || ratio <= most);
  const limit = least === undefined ? (most === undefined ? null : `ratio ≤ ${most}`) : `ratio ≥ ${least}`;
  return {
    name,
    value: rounded(value),
    unit,
    reference: Number(rounded(reference)),
    ratio: Math.round(ratio * 1000) / 1000,
    budget: limit,
    ok: limit === null ? null : within,
  };
}

export function missed(results: readonly Result[]): Result[] {
  return results.filter(({ ok }) => ok === false);
}

/** What was measured before, with the lines that were measured again in their place, and new ones behind. */
export function renewed(before: readonly Result[], now: readonly Result[]): Result[] {
  const fresh = new Map(now.map((result) => [result.name, result]));
  const known = new Set(before.map(({ name }) => name));
  return [
    ...before.map((result) => fresh.get(result.name) ?? result),
    ...now.filter(({ name }) => !known.has(name)),
  ];
}

/** One line each, so that a change of one figure reads as one. */
export function written(results: readonly Result[]): string {
  return `[\n${results.map((result) => `  ${JSON.stringify(result)}`).join(',\n')}\n]\n`;
}

/** Three digits that mean something are enough for the eye. */
function rounded(value: number | string): number | string {
  if (typeof value === 'string') return value;
  if (Math.abs(value) >= 100) return Math.round(value);
  return Math.round(value * 100) / 100;
}
