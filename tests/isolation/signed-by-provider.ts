import { signatureOf } from '@/lib/platform/auth/webhook-signature';
import { now } from '@/lib/platform/clock';

/** As the mail provider signs what it tells (docs/production.md). */
export function signedByProvider(body: string): Record<string, string> {
  const timestamp = String(Math.floor(now().getTime() / 1000));
  const secret = process.env.LEERKRING_BOUNCE_SECRET ?? '';
  const signature = signatureOf(secret, timestamp, new TextEncoder().encode(body));
  return { 'x-leerkring-timestamp': timestamp, 'x-leerkring-signature': signature };
}
