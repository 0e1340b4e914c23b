import { openPayload, sealPayload, uuidBytes, uuidOf } from '@/lib/platform/auth/signed-token';

const PLAN = 'plan-link';
const WISHES = 'reminder-wishes';
const PAYLOAD_BYTES = 32;

export type PlanLink = { partnershipId: string; planId: string };
export type WishesLink = { partnershipId: string; memberId: string };

/** In a mail: opens one plan, to say how it went, and nothing else. */
export function createPlanToken(secret: string, { partnershipId, planId }: PlanLink): string {
  return seal(secret, PLAN, partnershipId, planId);
}

/** Null when we did not make it. */
export function readPlanToken(secret: string, token: unknown): PlanLink | null {
  const ids = open(secret, PLAN, token);
  return ids && { partnershipId: ids[0], planId: ids[1] };
}

/** In a mail: what its receiver wants of reminders, and nothing else. */
export function createWishesToken(secret: string, { partnershipId, memberId }: WishesLink): string {
  return seal(secret, WISHES, partnershipId, memberId);
}

/** Null when we did not make it. */
export function readWishesToken(secret: string, token: unknown): WishesLink | null {
  const ids = open(secret, WISHES, token);
  return ids && { partnershipId: ids[0], memberId: ids[1] };
}

function seal(secret: string, purpose: string, ...ids: [string, string]): string {
  return sealPayload(secret, purpose, Buffer.concat(ids.map(uuidBytes)));
}

function open(secret: string, purpose: string, token: unknown): [string, string] | null {
  const payload = openPayload(secret, purpose, token, PAYLOAD_BYTES);
  return payload && [uuidOf(payload.subarray(0, 16)), uuidOf(payload.subarray(16))];
}
