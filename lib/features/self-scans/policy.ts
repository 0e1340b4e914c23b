type Round = { openedAt: Date; closedAt: Date | null };

/** A round takes answers from the moment it opens until it is closed. */
export function isRoundOpen({ openedAt, closedAt }: Round, now: Date) {
  return openedAt <= now && (closedAt === null || now < closedAt);
}

/**
 * Answers may change until the scan is handed in, once, while its round is open. That the scan is the actor's own is not
 * asked here: scans are only ever found through the actor's own participation.
 */
export function canAnswerScan(scan: { round: Round; submittedAt: Date | null }, now: Date) {
  return scan.submittedAt === null && isRoundOpen(scan.round, now);
}
