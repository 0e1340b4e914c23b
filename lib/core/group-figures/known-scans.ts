import type { KnownScans } from './figure';

/** Who looks: a member, and whether they are or ever were in the group. */
export type Viewer = { memberId: string; tookPart: boolean };

/** A share of a scan, standing or withdrawn. */
export type ScanShare = {
  scanId: string;
  audience: 'facilitator' | 'school_trainer' | 'group';
  audienceMemberId: string | null;
  sharedAt: Date;
};

/**
 * Which scans of a round this viewer can see by themselves, or ever could: the own, what named them, and, for whoever is
 * or was in the group, all that was ever shown to it. That counts what was shown while they were not there as well: who
 * left and came back saw what was shown before, and no record says until when. It only grows: what someone has seen is
 * not unseen by a withdrawal, by leaving the group or by no longer leading it.
 */
export function knownScans(
  viewer: Viewer,
  scans: readonly { scanId: string; ownerId: string }[],
  shares: readonly ScanShare[],
): KnownScans {
  const known = new Map<string, Date>();
  for (const { scanId, ownerId } of scans) if (ownerId === viewer.memberId) known.set(scanId, new Date(0));
  for (const share of shares) {
    if (!reached(viewer, share)) continue;
    const before = known.get(share.scanId);
    if (!before || share.sharedAt < before) known.set(share.scanId, share.sharedAt);
  }
  return known;
}

function reached({ memberId, tookPart }: Viewer, share: ScanShare): boolean {
  if (share.audience !== 'group') return share.audienceMemberId === memberId;
  return tookPart;
}
