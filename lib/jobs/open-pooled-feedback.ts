import { z } from 'zod';
import { openPooled } from '@/lib/features/results/open-pooled';
import { inTenant } from '@/lib/platform/tenancy/enter';

const payloadSchema = z.object({ partnershipId: z.uuid(), participantId: z.uuid(), roundId: z.uuid() });

/** On the day after the last on which students answer; a mentor who looked earlier that day has opened them already. */
export async function openPooledFeedback(payload: unknown) {
  const { partnershipId, ...place } = payloadSchema.parse(payload);
  await inTenant(partnershipId, (scope) => openPooled(scope, place));
}
