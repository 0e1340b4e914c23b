/** Over the group's limit a plan is called too big, kindly; nobody is kept from it. */
export function isTooBig(minutes: number | null, limit: number): boolean {
  return minutes !== null && minutes > limit;
}

/** A plan that is too big as two: the first as long as the limit, the second what is left. */
export function splitMinutes(minutes: number, limit: number): { first: number; rest: number } {
  return { first: limit, rest: minutes - limit };
}
