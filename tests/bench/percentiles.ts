/** The value under which `share` (0 to 1) of them lie, by nearest rank; 0 without values. */
export function percentile(values: readonly number[], share: number): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** What a number of answered requests comes to. */
export type Load = { perSecond: number; p50: number; p95: number; requests: number; errors: number };

export type Burst = { milliseconds: number[]; seconds: number; errors: number; firstError?: string };

/** Several bursts of the same request as one figure. */
export function summed(bursts: readonly Burst[]): Load {
  const milliseconds = bursts.flatMap((burst) => burst.milliseconds);
  const seconds = bursts.reduce((total, burst) => total + burst.seconds, 0);
  return {
    perSecond: seconds === 0 ? 0 : milliseconds.length / seconds,
    p50: percentile(milliseconds, 0.5),
    p95: percentile(milliseconds, 0.95),
    requests: milliseconds.length,
    errors: bursts.reduce((total, burst) => total + burst.errors, 0),
  };
}
