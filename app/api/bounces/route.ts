import { bounceSchema, recordBounce } from '@/lib/jobs/record-bounce';
import { isSigned } from '@/lib/platform/auth/webhook-signature';
import { now } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { BodyTooLarge, readBytes } from '@/lib/platform/read-body';
import { reported } from '@/lib/platform/report-error';

const MOST_BYTES = 4_096;

/**
 * What the mail provider tells of mails that came back (docs/production.md). 404 where no secret is set; the answer never
 * says whether we know the mail. 503 while it is being sent: the provider asks again.
 */
export async function POST(request: Request): Promise<Response> {
  const { LEERKRING_BOUNCE_SECRET: secret } = env();
  if (!secret) return said(404);
  try {
    const body = await readBytes(request, MOST_BYTES);
    const timestamp = request.headers.get('x-leerkring-timestamp');
    const signature = request.headers.get('x-leerkring-signature');
    if (!isSigned(secret, { timestamp, signature, body }, now())) return said(401);
    const bounce = bounceSchema.safeParse(parsed(body));
    if (!bounce.success) return said(400);
    const outcome = await recordBounce(bounce.data);
    return outcome === 'recorded' ? said(200) : said(503, { 'retry-after': '60' });
  } catch (error) {
    if (error instanceof BodyTooLarge) return said(413);
    throw await reported(error);
  }
}

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return null;
  }
}

function said(status: number, headers: Record<string, string> = {}) {
  return new Response(String(status), {
    status,
    headers: { ...headers, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
}

export const dynamic = 'force-dynamic';
