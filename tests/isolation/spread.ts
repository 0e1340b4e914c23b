/**
 * `count` of all combinations of indexes below these sizes, none twice. Each index goes round on its own, in circles whose
 * lengths have no factor in common: whatever is in a list has its turn once in about the length of that list.
 */
export function* spread(count: number, sizes: number[]): Generator<number[]> {
  const total = sizes.reduce((product, size) => product * size, 1);
  const circles = coprime(sizes);
  const given = new Set<string>();
  for (let nth = 0; given.size < Math.min(count, total); nth += 1) {
    const at = sizes.map((size, which) => (nth % (circles[which] ?? 1)) % size);
    if (given.has(at.join())) continue;
    given.add(at.join());
    yield at;
  }
}

/** The next number for each that has no factor in common with the others; the small ones first, which can spare least. */
function coprime(sizes: number[]): number[] {
  const circles: number[] = sizes.map(() => 1);
  const bySize = [...sizes.keys()].sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
  for (const which of bySize) {
    let circle = sizes[which] ?? 1;
    while (circles.some((other) => divisor(other, circle) > 1)) circle += 1;
    circles[which] = circle;
  }
  return circles;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
