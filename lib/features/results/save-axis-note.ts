import { getOwnRound } from '@/lib/core/cohorts/participation';
import { getForm } from '@/lib/core/frameworks/get-form';
import { assertAllowed, found, NotFoundError } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { canNote } from './policy';
import type { SaveAxisNote } from './schema';

/**
 * «Wat ik nu anders zie», beside the own handed-in scan: one note per axis, written anew as often as they like; empty
 * takes it away. NotFoundError for a foreign round or axis, ForbiddenError before the scan is handed in.
 */
export async function saveAxisNote(scope: Scope, { round: roundId, axis: axisId, text }: SaveAxisNote) {
  const { tx, now } = scope;
  const { participantId, cohort } = await getOwnRound(scope, roundId);
  const { axes } = await getForm(tx, cohort.versionId, 'self');
  if (!axes.some(({ id }) => id === axisId)) throw new NotFoundError();
  const scan = found(
    await tx.selfScan.findFirst({
      where: { participantId, roundId },
      select: { id: true, submittedAt: true },
    }),
  );
  assertAllowed(canNote(scan));

  const note = { selfScanId: scan.id, axisId };
  if (text === '') {
    await tx.axisNote.deleteMany({ where: note });
    return;
  }
  await tx.axisNote.createMany({ data: [{ ...note, text, savedAt: now }], skipDuplicates: true });
  await tx.axisNote.updateMany({ where: note, data: { text, savedAt: now } });
}
