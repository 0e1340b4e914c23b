/**
 * What others said appears once the own scan is handed in, so that it does not colour it. A cohort may choose to show
 * it earlier.
 */
export function canSeeOthers(
  scan: { submittedAt: Date | null } | null,
  cohort: { showOthersEarly: boolean },
): boolean {
  return cohort.showOthersEarly || isHandedIn(scan);
}

/** «Wat ik nu anders zie» stands beside a handed-in scan, which itself never changes. */
export function canNote(scan: { submittedAt: Date | null } | null): boolean {
  return isHandedIn(scan);
}

function isHandedIn(scan: { submittedAt: Date | null } | null): boolean {
  return scan !== null && scan.submittedAt !== null;
}
