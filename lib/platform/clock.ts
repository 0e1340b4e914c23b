/** Where the product gets the time from: the one place that reads the machine's clock, and that a test can set. */
let read: () => Date = () => new Date();

/** The present moment. */
export function now(): Date {
  return read();
}

/** Replaces the clock (tests, simulations); without an argument the machine's clock is back. */
export function setClock(clock: () => Date = () => new Date()) {
  read = clock;
}
