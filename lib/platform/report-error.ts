import { unstable_rethrow } from 'next/navigation';
import { log } from './log';
import { requestId } from './request';

/**
 * Logs what nobody expected under the request's id, and gives an error that says no more than that id: the messages of
 * drivers and parsers quote what people typed, and the framework prints what it is thrown. Redirects pass.
 */
export async function reported(error: unknown): Promise<Error> {
  unstable_rethrow(error);
  const id = await requestId();
  log.error({ err: error, requestId: id }, 'request failed');
  return new Error(`Request ${id} failed; the log has more.`);
}
