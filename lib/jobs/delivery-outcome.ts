/**
 * What became of handing a mail to the server, as classes without an address or a text:
 * `sent`; `failed` for good, because the server refuses the address ('rejected') or the mail ('refused'); `later`, which
 * is tried again ('deferred' by the server, 'unreachable', or 'misconfigured': it refuses us); `unknown`: the whole mail
 * was on its way when the connection broke, and may have arrived.
 */
export type DeliveryOutcome =
  | { state: 'sent' }
  | { state: 'failed'; failure: 'rejected' | 'refused' }
  | { state: 'later'; failure: 'deferred' | 'unreachable' | 'misconfigured' }
  | { state: 'unknown'; failure: 'lost' };

type SmtpError = { responseCode?: number; command?: string };

/** `whole`: all of the mail was given to the connection. A server that answered an error has not taken it. */
export function outcomeOfError(error: unknown, whole: boolean): DeliveryOutcome {
  const { responseCode: code, command = '' } = (error instanceof Error ? error : {}) as SmtpError;
  if (code === undefined)
    return whole ? { state: 'unknown', failure: 'lost' } : { state: 'later', failure: 'unreachable' };
  if (code < 500) return { state: 'later', failure: 'deferred' };
  if (command.startsWith('RCPT')) return { state: 'failed', failure: 'rejected' };
  if (command.startsWith('DATA')) return { state: 'failed', failure: 'refused' };
  return { state: 'later', failure: 'misconfigured' };
}
