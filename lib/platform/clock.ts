/**
 * Where the product gets the time from: the one place that reads the machine's clock, and that a test can set. It hangs
 * on the process and not on this module, of which the web server's build may hold more than one copy.
 */
const clock = globalThis as { leerkringClock?: () => Date };

/** The present moment. */
export function now(): Date {
  return clock.leerkringClock?.() ?? new Date();
}

/** Replaces the clock (tests, simulations); without an argument the machine's clock is back. */
export function setClock(read?: () => Date) {
  clock.leerkringClock = read;
}
