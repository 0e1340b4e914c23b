import { openPayload, sealPayload, uuidBytes, uuidOf } from '@/lib/platform/auth/signed-token';

const PURPOSE = 'feedback-link';
const PAYLOAD_BYTES = 16 + 16 + 2;

/** `version` counts from 0 to 65,535; raising it is what makes an earlier link stop working. */
export type LinkTokenIds = { partnershipId: string; requestId: string; version: number };

/** The token in a respondent's link, 67 characters. Throws RangeError for ids that are no uuids or a version out of range. */
export function createLinkToken(secret: string, { partnershipId, requestId, version }: LinkTokenIds): string {
  const payload = Buffer.alloc(PAYLOAD_BYTES);
  uuidBytes(partnershipId).copy(payload, 0);
  uuidBytes(requestId).copy(payload, 16);
  payload.writeUInt16BE(version, 32);
  return sealPayload(secret, PURPOSE, payload);
}

/** What the token is about, or null when we did not make it. Whether its version still holds is the request's to say. */
export function readLinkToken(secret: string, token: unknown): LinkTokenIds | null {
  const payload = openPayload(secret, PURPOSE, token, PAYLOAD_BYTES);
  return (
    payload && {
      partnershipId: uuidOf(payload.subarray(0, 16)),
      requestId: uuidOf(payload.subarray(16, 32)),
      version: payload.readUInt16BE(32),
    }
  );
}
