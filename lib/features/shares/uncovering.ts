import { lockRound } from '@/lib/core/cohorts/lock-round';
import { knownScans } from '@/lib/core/group-figures/known-scans';
import { readFigures } from '@/lib/core/group-figures/read-figures';
import { uncoversOne } from '@/lib/core/group-figures/uncovers-one';
import { found, Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';

type ScanToShare = { cohortId: string; roundId: string; scanId: string; audienceMemberId: string | null };

/**
 * Refuses to show a scan where the group's frozen figures beside it would let its audience work out the scores of one
 * other person. Whoever was ever in the group is asked about too: they may come back. The round stays locked until the
 * commit, so that two people who share at once are judged one after the other.
 */
export async function assertUncoversNobody({ tx }: Scope, share: ScanToShare) {
  const { cohortId, roundId, scanId, audienceMemberId } = share;
  await lockRound(tx, roundId);
  const { figures, scans, shares } = found((await readFigures(tx, { roundId }))[0]);
  if (figures.length === 0) return;
  const participants = await tx.participant.findMany({
    where: { cohortId },
    select: { memberId: true, createdAt: true },
  });
  const viewers = participants.map(({ memberId, createdAt }) => ({ memberId, participantSince: createdAt }));
  const audience = audienceMemberId
    ? [
        viewers.find(({ memberId }) => memberId === audienceMemberId) ?? {
          memberId: audienceMemberId,
          participantSince: null,
        },
      ]
    : viewers;
  if (audience.some((viewer) => uncoversOne(figures, knownScans(viewer, scans, shares), scanId)))
    throw new Refusal('shareUncovers');
}
