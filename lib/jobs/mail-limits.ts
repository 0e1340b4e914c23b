/** How long a delivery and its worker may be silent. Settings, so that a test need not wait for minutes. */
export type MailLimits = {
  /** For each answer of the mail server. */
  patienceMs: number;
  /** For a mail as a whole. */
  mostMs: number;
  /** More than a delivery can take: whoever was sending this mail is gone. */
  lostAfterMs: number;
  /** More than any job can take: whoever holds it was killed. */
  deadAfterMs: number;
};

export const usualLimits: MailLimits = {
  patienceMs: 20_000,
  mostMs: 60_000,
  lostAfterMs: 5 * 60_000,
  deadAfterMs: 10 * 60_000,
};
