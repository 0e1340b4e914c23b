/** It ends when the next round opens, or when the person stops; that a facilitator closed it keeps nobody from handing in. */
type Round = { openedAt: Date; endedAt: Date | null };

/** A round takes answers from the moment it opens until it ends. */
export function isRoundOpen({ openedAt, endedAt }: Round, now: Date) {
  return openedAt <= now && (endedAt === null || now < endedAt);
}

/**
 * Answers may change until the scan is handed in, once, while its round is open. That the scan is the actor's own is not
 * asked here: scans are only ever found through the actor's own participation.
 */
export function canAnswerScan(scan: { round: Round; submittedAt: Date | null }, now: Date) {
  return scan.submittedAt === null && isRoundOpen(scan.round, now);
}
