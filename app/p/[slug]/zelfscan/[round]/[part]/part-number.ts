/** Parts stand in the address from 1; null for anything else. */
export function partNumber(value: string): number | null {
  return /^[1-9]\d?$/.test(value) ? Number(value) : null;
}
