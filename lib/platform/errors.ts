/** Not there, or not for this person: the two look the same from outside (404). */
export class NotFoundError extends Error {
  override name = 'NotFoundError';
}

/** There, and visible to this person, but this they may not do (403). */
export class ForbiddenError extends Error {
  override name = 'ForbiddenError';
}

/** Throws ForbiddenError unless the policy said yes. */
export function assertAllowed(allowed: boolean): asserts allowed {
  if (!allowed) throw new ForbiddenError();
}

/** The row, or NotFoundError. */
export function found<T>(row: T | null | undefined): T {
  if (row === null || row === undefined) throw new NotFoundError();
  return row;
}

/**
 * An expected failure of a write: rolls back, and is shown in the person's language.
 * `code` is a key of the messages in `errors`, `field` the input it belongs to (none: the whole form).
 */
export class Refusal extends Error {
  override name = 'Refusal';
  constructor(
    readonly code: string,
    readonly field?: string,
    readonly values: Record<string, string | number> = {},
  ) {
    super(code);
  }
}
