import { createHmac, timingSafeEqual } from 'node:crypto';

/** A post that is older, or from further in the future, is refused: it may be somebody who sends again what they saw. */
const WITHIN_MS = 5 * 60_000;
const SIGNATURE = /^sha256=([0-9a-f]{64})$/;

type Signed = { timestamp: string | null; signature: string | null; body: Uint8Array };

/** Of `<seconds since 1970>.<body>`, as the header says it. */
export function signatureOf(secret: string, timestamp: string, body: Uint8Array): string {
  return `sha256=${createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex')}`;
}

/** Whether someone who has the secret signed this, just now. */
export function isSigned(secret: string, { timestamp, signature, body }: Signed, now: Date): boolean {
  if (!timestamp || !/^\d{10}$/.test(timestamp) || !signature || !SIGNATURE.test(signature)) return false;
  const right = timingSafeEqual(Buffer.from(signature), Buffer.from(signatureOf(secret, timestamp, body)));
  return right && Math.abs(now.getTime() - Number(timestamp) * 1000) <= WITHIN_MS;
}
