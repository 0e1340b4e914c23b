import type { AskedRequest } from '@/lib/features/feedback/asked-request';
import type { LinkState } from '@/lib/features/feedback/link-state';

/** A link that we made, and how it stands. */
export type Link = { request: AskedRequest; state: LinkState; newest: boolean };
