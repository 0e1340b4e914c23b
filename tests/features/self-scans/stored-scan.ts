import { inTenant } from '@/lib/platform/tenancy/enter';
import type { AParticipant } from '@/tests/factories/cast';

/** The rows of this participant's scans as they lie in the database. */
export function storedScans({ partnershipId, participantId }: AParticipant) {
  return inTenant(partnershipId, ({ tx }) =>
    tx.selfScan.findMany({
      where: { participantId },
      select: { id: true, answers: true, revision: true, savedAt: true, submittedAt: true, scores: true },
    }),
  );
}

/** Every scan of the partnership. */
export function countScans({ partnershipId }: { partnershipId: string }) {
  return inTenant(partnershipId, ({ tx }) => tx.selfScan.count());
}

export function setRound(
  { partnershipId, roundId }: AParticipant,
  data: { openedAt?: Date; closedAt?: Date },
) {
  return inTenant(partnershipId, ({ tx }) =>
    tx.scanRound.update({
      where: { partnershipId_id: { partnershipId, id: roundId } },
      data,
      select: { id: true },
    }),
  );
}

/** The next round of the group opens, which ends this one. */
export function openNext({ partnershipId, cohortId }: AParticipant) {
  return inTenant(partnershipId, ({ tx, now }) =>
    tx.scanRound.create({ data: { cohortId, kind: 'end', openedAt: now }, select: { id: true } }),
  );
}
