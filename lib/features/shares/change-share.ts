import type { Scope } from '@/lib/platform/tenancy/scope';
import type { ChangeShare } from './schema';
import { shareWith } from './share-with';
import { withdrawShare } from './withdraw-share';

/** One button that shares or withdraws, as it says. */
export function changeShare(scope: Scope, { change, ...share }: ChangeShare) {
  return change === 'share' ? shareWith(scope, share) : withdrawShare(scope, share);
}
