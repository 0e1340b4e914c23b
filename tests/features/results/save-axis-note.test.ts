import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getResult } from '@/lib/features/results/queries';
import { saveAxisNote } from '@/lib/features/results/save-axis-note';
import { saveAxisNoteInput } from '@/lib/features/results/schema';
import { ForbiddenError, NotFoundError } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { anyCharacter } from '@/tests/factories/any-character';
import { type AParticipant, aParticipant, as } from '@/tests/factories/cast';
import { aHandedInScan, levels } from '@/tests/factories/result';
import { aSelfScan } from '@/tests/factories/self-scan';

const axisOf = ({ partnershipId, versionId }: AParticipant) =>
  inTenant(
    partnershipId,
    async ({ tx }) =>
      (await tx.axis.findFirstOrThrow({ where: { versionId, key: 'poortwachter' }, select: { id: true } }))
        .id,
  );
const write = (who: AParticipant, axis: string, text: string, round = who.roundId) =>
  as(who, (scope) => saveAxisNote(scope, { round, axis, text }));
const notes = async (who: AParticipant) =>
  (await as(who, (scope) => getResult(scope, who.roundId, { read: true }))).scan?.notes.map(
    ({ text }) => text,
  );

test('a note stands beside the scan, changes and goes; the scan stays as it was', async () => {
  const esra = await aParticipant();
  await aHandedInScan(esra, { answers: levels('p', 3, 4) });
  const axis = await axisOf(esra);
  const stored = () =>
    inTenant(esra.partnershipId, ({ tx }) =>
      tx.selfScan.findFirst({ select: { answers: true, scores: true, submittedAt: true, savedAt: true } }),
    );
  const before = await stored();

  await write(esra, axis, 'Ik ben strenger dan ik dacht.');
  await write(esra, axis, 'Ik ben duidelijker dan ik dacht.');
  expect(await notes(esra)).toEqual(['Ik ben duidelijker dan ik dacht.']);
  await write(esra, axis, '');
  expect(await notes(esra)).toEqual([]);
  expect(await stored()).toEqual(before);
});

test('not before the scan is handed in, not in another round, not on a foreign axis', async () => {
  const begun = await aSelfScan();
  await expect(write(begun, await axisOf(begun), 'Nu al?')).rejects.toThrow(ForbiddenError);
  const none = await aParticipant();
  await expect(write(none, await axisOf(none), 'Nu al?')).rejects.toThrow(NotFoundError);
  const esra = await aParticipant();
  await aHandedInScan(esra, { answers: levels('p', 3, 4) });
  await expect(write(none, await axisOf(none), 'Hallo', esra.roundId)).rejects.toThrow(NotFoundError);
  await expect(write(esra, await axisOf(none), 'Hallo')).rejects.toThrow(NotFoundError);
});

test('a hundred posts at once are one note, and none is refused', async () => {
  const esra = await aParticipant();
  await aHandedInScan(esra, { answers: levels('p', 3, 4) });
  const axis = await axisOf(esra);
  const posts = Array.from({ length: 100 }, (_, nth) => write(esra, axis, `Poging ${nth}`));

  expect((await Promise.allSettled(posts)).filter(({ status }) => status === 'rejected')).toEqual([]);
  expect(await notes(esra)).toEqual([expect.stringMatching(/^Poging \d+$/)]);
});

test('hostile text is stored as text or refused, and never throws', async () => {
  const esra = await aParticipant();
  await aHandedInScan(esra, { answers: levels('p', 3, 4) });
  const axis = await axisOf(esra);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: anyCharacter, maxLength: 2200 }), async (text) => {
      const input = saveAxisNoteInput.safeParse({ round: esra.roundId, axis, text });
      if (!input.success) return;
      await as(esra, (scope) => saveAxisNote(scope, input.data));
      expect(await notes(esra)).toEqual(input.data.text === '' ? [] : [input.data.text]);
    }),
    { numRuns: 25 },
  );
});
