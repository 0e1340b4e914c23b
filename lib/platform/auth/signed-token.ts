import { createHmac, timingSafeEqual } from 'node:crypto';

const SEAL_BYTES = 16;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/**
 * A token that says what it is about and proves that we made it: base64url of the payload and a seal over purpose and
 * payload. It is derived, so that neither the database nor the outbox holds a usable one. A token for one purpose is
 * worth nothing for another, since each purpose has its own key.
 */
export function sealPayload(secret: string, purpose: string, payload: Uint8Array): string {
  return Buffer.concat([payload, sealOf(secret, purpose, payload)]).toString('base64url');
}

/** The payload of `length` bytes, or null for anything that is not exactly what `sealPayload` gave out. */
export function openPayload(secret: string, purpose: string, token: unknown, length: number): Buffer | null {
  if (typeof token !== 'string' || token.length !== Math.ceil(((length + SEAL_BYTES) * 4) / 3)) return null;
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== length + SEAL_BYTES || bytes.toString('base64url') !== token) return null;
  const payload = bytes.subarray(0, length);
  return timingSafeEqual(bytes.subarray(length), sealOf(secret, purpose, payload)) ? payload : null;
}

/** The token of one id. Throws RangeError when it is no uuid. */
export function signToken(secret: string, purpose: string, id: string): string {
  return sealPayload(secret, purpose, uuidBytes(id));
}

/** The id in the token, in lower case, or null. */
export function readToken(secret: string, purpose: string, token: unknown): string | null {
  const payload = openPayload(secret, purpose, token, 16);
  return payload && uuidOf(payload);
}

export function uuidBytes(uuid: string): Buffer {
  const lower = uuid.toLowerCase();
  if (!UUID.test(lower)) throw new RangeError('not a uuid');
  return Buffer.from(lower.replaceAll('-', ''), 'hex');
}

export function uuidOf(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

function sealOf(secret: string, purpose: string, payload: Uint8Array): Buffer {
  const key = createHmac('sha256', secret).update(`signed token: ${purpose}`).digest();
  return createHmac('sha256', key).update(`${purpose}\0`).update(payload).digest().subarray(0, SEAL_BYTES);
}
