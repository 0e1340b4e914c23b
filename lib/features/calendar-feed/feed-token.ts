import { openPayload, sealPayload, uuidBytes, uuidOf } from '@/lib/platform/auth/signed-token';

const PURPOSE = 'calendar-feed';
const PAYLOAD_BYTES = 16 + 16 + 4;

/** Raising the version is what makes an earlier address stop working. */
export type FeedIds = { partnershipId: string; memberId: string; version: number };

/** The token in the address of somebody's calendar. */
export function createFeedToken(secret: string, { partnershipId, memberId, version }: FeedIds): string {
  const payload = Buffer.alloc(PAYLOAD_BYTES);
  uuidBytes(partnershipId).copy(payload, 0);
  uuidBytes(memberId).copy(payload, 16);
  payload.writeUInt32BE(version, 32);
  return sealPayload(secret, PURPOSE, payload);
}

/** Whose calendar it is, or null when we did not make it. Whether its version still holds is the feed's to say. */
export function readFeedToken(secret: string, token: unknown): FeedIds | null {
  const payload = openPayload(secret, PURPOSE, token, PAYLOAD_BYTES);
  return (
    payload && {
      partnershipId: uuidOf(payload.subarray(0, 16)),
      memberId: uuidOf(payload.subarray(16, 32)),
      version: payload.readUInt32BE(32),
    }
  );
}
