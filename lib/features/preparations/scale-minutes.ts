type Timed = { minutes: number; theoryMinutes: number };

/**
 * The same agenda for a meeting of another length: each part in proportion, together exactly the length, in steps of
 * five minutes where that fits. More parts than minutes stay as they are.
 */
export function scaleMinutes<B extends Timed>(blocks: readonly B[], length: number): B[] {
  const total = blocks.reduce((sum, { minutes }) => sum + minutes, 0);
  if (total === length || total === 0 || blocks.length > length) return [...blocks];
  const step = length % 5 === 0 && blocks.length * 5 <= length ? 5 : 1;
  const shares = share(
    blocks.map(({ minutes }) => minutes / total),
    length / step,
  );
  return blocks.map((block, index) => {
    const minutes = (shares[index] ?? 1) * step;
    return {
      ...block,
      minutes,
      theoryMinutes: Math.min(minutes, Math.round((block.theoryMinutes / block.minutes) * minutes)),
    };
  });
}

/** Whole numbers of at least one in these proportions, together `whole`: the largest remainders get what is left over. */
function share(proportions: readonly number[], whole: number): number[] {
  const over = whole - proportions.length;
  const exact = proportions.map((proportion) => Math.max(0, proportion * whole - 1));
  const weight = exact.reduce((sum, part) => sum + part, 0) || 1;
  const fair = exact.map((part) => (part / weight) * over);
  const floors = fair.map(Math.floor);
  const missing = over - floors.reduce((sum, part) => sum + part, 0);
  const first = fair
    .map((part, index) => ({ index, rest: part - Math.floor(part) }))
    .toSorted((a, b) => b.rest - a.rest || a.index - b.index)
    .slice(0, missing);
  return floors.map((part, index) => 1 + part + (first.some((one) => one.index === index) ? 1 : 0));
}
