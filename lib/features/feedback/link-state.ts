import { type AskedRequest, statusOf } from './asked-request';

/** What someone who holds a link can do with it. */
export type LinkState = 'open' | 'answered' | 'declined' | 'withdrawn' | 'expired' | 'replaced';

/** How a request ended explains more than that its link is an older one. */
export function linkState(request: AskedRequest, version: number, now: Date): LinkState {
  const status = statusOf(request, now);
  if (status === 'answered' || status === 'declined' || status === 'withdrawn') return status;
  if (version !== request.linkVersion) return 'replaced';
  return status === 'expired' ? 'expired' : 'open';
}
