/** Exact linear algebra over whole numbers: which unknowns follow from sums of sets. */
type Row = bigint[];

/** The scans whose figures follow from the sums over these sets, by any adding and subtracting whatsoever. */
export function solvable(sets: readonly (readonly string[])[], scanIds: readonly string[]): string[] {
  const rows = reduce(sets.map((set) => scanIds.map((id) => (set.includes(id) ? 1n : 0n))));
  return rows.flatMap((row) => {
    const filled = row.flatMap((value, index) => (value === 0n ? [] : [index]));
    const only = filled.length === 1 ? scanIds[filled[0] ?? 0] : undefined;
    return only === undefined ? [] : [only];
  });
}

/** Reduced row echelon form, without fractions: every pivot stands alone in its column. */
function reduce(matrix: Row[]): Row[] {
  let rows = matrix;
  const width = rows[0]?.length ?? 0;
  let done = 0;
  for (let column = 0; column < width && done < rows.length; column++) {
    const at = rows.findIndex((row, index) => index >= done && row[column] !== 0n);
    const pivot = rows[at];
    if (!pivot) continue;
    const rest = rows.filter((row) => row !== pivot).map((row) => cleared(row, pivot, column));
    rows = [...rest.slice(0, done), pivot, ...rest.slice(done)];
    done += 1;
  }
  return rows.slice(0, done);
}

function cleared(row: Row, pivot: Row, column: number): Row {
  const [own, other] = [row[column] ?? 0n, pivot[column] ?? 0n];
  return own === 0n ? row : row.map((value, index) => value * other - (pivot[index] ?? 0n) * own);
}
