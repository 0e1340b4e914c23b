import { lockRound } from '@/lib/core/cohorts/lock-round';
import { knownScans } from '@/lib/core/group-figures/known-scans';
import { readFigures } from '@/lib/core/group-figures/read-figures';
import { uncoversOne } from '@/lib/core/group-figures/uncovers-one';
import { found, Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';

type ScanToShare = { roundId: string; scanId: string; audienceMemberId: string | null };

/**
 * Refuses to show a scan where the group's frozen figures beside it would let its audience work out the scores of one
 * other person. Whoever was ever in the group is asked about too: they may come back. The round stays locked until the
 * commit, so that two people who share at once are judged one after the other.
 */
export async function assertUncoversNobody({ tx }: Scope, share: ScanToShare) {
  const { roundId, scanId, audienceMemberId } = share;
  await lockRound(tx, roundId);
  const { figures, scans, shares, members } = found((await readFigures(tx, { roundId }))[0]);
  if (figures.length === 0) return;
  const viewerOf = (memberId: string) => ({ memberId, tookPart: members.includes(memberId) });
  const audience = (audienceMemberId ? [audienceMemberId] : members).map(viewerOf);
  if (audience.some((viewer) => uncoversOne(figures, knownScans(viewer, scans, shares), scanId)))
    throw new Refusal('shareUncovers');
}
