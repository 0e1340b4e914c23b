import { calendarFeed, organizerOf } from '@/lib/core/meetings/calendar-file';
import { readFeedToken } from '@/lib/features/calendar-feed/feed-token';
import { readFeed } from '@/lib/features/calendar-feed/queries';
import { now } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { reported } from '@/lib/platform/report-error';
import { inTenant } from '@/lib/platform/tenancy/enter';

/** Somebody's meetings, for the calendar that has the address. Anything but a good address is nothing, whatever is wrong. */
export async function GET(_request: Request, { params }: RouteContext<'/agenda/[token]'>): Promise<Response> {
  const { LEERKRING_SECRET, MAIL_FROM } = env();
  const ids = readFeedToken(LEERKRING_SECRET, (await params).token);
  if (!ids) return nothing();
  try {
    const feed = await inTenant(ids.partnershipId, (scope) => readFeed(scope, ids));
    if (!feed) return nothing();
    const file = calendarFeed(feed.entries, {
      name: 'Leerkring',
      organizer: organizerOf(MAIL_FROM),
      now: now(),
    });
    return new Response(file, {
      headers: {
        ...headers,
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': 'inline; filename="leerkring.ics"',
      },
    });
  } catch (error) {
    throw await reported(error);
  }
}

const headers = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' };

function nothing() {
  return new Response('404', {
    status: 404,
    headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
  });
}
