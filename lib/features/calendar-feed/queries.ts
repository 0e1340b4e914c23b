import { calendarEntry, entryFields } from '@/lib/core/meetings/calendar-entry';
import { env } from '@/lib/platform/env';
import { asLocale } from '@/lib/platform/i18n/locale';
import type { Scope, TenantScope } from '@/lib/platform/tenancy/scope';
import { createFeedToken, type FeedIds } from './feed-token';

/** How long a meeting that is over stays in the calendar. */
const KEPT_DAYS = 400;

/** The token of the actor's own calendar; null while there is none, or since it was ended. */
export async function getOwnFeed({ tx, actor, partnership }: Scope): Promise<string | null> {
  const { memberId } = actor;
  const feed = await tx.calendarFeed.findFirst({
    where: { memberId, revokedAt: null },
    select: { version: true },
  });
  if (!feed) return null;
  return createFeedToken(env().LEERKRING_SECRET, {
    partnershipId: partnership.id,
    memberId,
    version: feed.version,
  });
}

/**
 * Everything that was announced to this person, cancelled meetings too: a calendar shows them as such. Null for an address
 * that was replaced or ended, and for who left.
 */
export async function readFeed({ tx, now }: TenantScope, { memberId, version }: FeedIds) {
  const feed = await tx.calendarFeed.findFirst({
    where: { memberId, version, revokedAt: null, member: { leftAt: null } },
    select: {
      member: { select: { user: { select: { locale: true } }, partnership: { select: { slug: true } } } },
    },
  });
  if (!feed) return null;
  const meetings = await tx.meeting.findMany({
    where: {
      announcedAt: { not: null },
      startsAt: { gt: new Date(now.getTime() - KEPT_DAYS * 86_400_000) },
      cohort: {
        OR: [
          { participants: { some: { memberId, leftAt: null } } },
          { facilitators: { some: { memberId } } },
        ],
      },
    },
    orderBy: { startsAt: 'asc' },
    select: entryFields,
  });
  const { user, partnership } = feed.member;
  const locale = asLocale(user.locale);
  const reader = { locale, slug: partnership.slug, baseUrl: env().BASE_URL };
  return { locale, entries: meetings.map((meeting) => calendarEntry(meeting, reader)) };
}
