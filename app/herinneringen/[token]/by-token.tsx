import { endedLink, unknownLink } from '@/app/_links/link-route';
import { inLanguageOf, type LinkVisit } from '@/app/_links/visit';
import { readWishesToken, type WishesLink } from '@/lib/features/reminders/link-tokens';
import { findWishes, type Wishes } from '@/lib/features/reminders/wishes';
import { env } from '@/lib/platform/env';
import { NotFoundError } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import type { TenantScope } from '@/lib/platform/tenancy/scope';

/** Does something as whom the link is of, then shows what they want now, in their language. */
export async function withWishes(
  visit: LinkVisit,
  show: (visit: LinkVisit, wishes: Wishes) => Promise<Response>,
  change: (scope: TenantScope, ids: WishesLink) => Promise<void> = async () => {},
): Promise<Response> {
  const ids = readWishesToken(env().LEERKRING_SECRET, visit.params.token);
  if (!ids) return unknownLink(visit);
  const wishes = await inTenant(ids.partnershipId, async (scope) => {
    await change(scope, ids);
    return findWishes(scope, ids.memberId);
  }).catch((error) => {
    if (error instanceof NotFoundError) return null;
    throw error;
  });
  if (!wishes) return endedLink(visit, visit.t('wishes.goneTitle'), visit.t('wishes.goneText'));
  return show(inLanguageOf(wishes, visit), wishes);
}
