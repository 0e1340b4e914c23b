import { expect, test } from 'vitest';
import { openRound } from '@/lib/features/rounds/open-round';
import { roundOfKey } from '@/lib/features/rounds/round-mail';
import { composeMail } from '@/lib/jobs/compose-mail';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { as } from '@/tests/factories/cast';
import { type AGroup, aGroup, at, close, handInFor } from '@/tests/factories/group';

/** What would go out now of the mails about an opened round. */
function composed({ partnership }: AGroup) {
  return inTenant(partnership.partnershipId, async (scope) => {
    const rows = await scope.tx.outboxMail.findMany({
      where: { kind: 'round_opened' },
      orderBy: { id: 'asc' },
    });
    const mails = [];
    for (const row of rows) mails.push({ row, mail: await composeMail(scope, row) });
    return mails;
  });
}

async function withEndRound(size: number) {
  const group = await aGroup(size);
  await close(group.facilitator, group.cohort.roundId);
  await as(group.facilitator, (scope) => openRound(scope, { cohort: group.cohort.cohortId, kind: 'end' }));
  return group;
}

test('a participant hears which round is open, with the way to the scan, and may reply to the facilitator', async () => {
  const group = await withEndRound(1);
  const [only] = await composed(group);
  expect(only?.mail?.to.address).toBe(at(group, 0).email);
  expect(only?.mail?.replyTo?.address).toBe(group.facilitator.email);
  expect(only?.mail?.text).toContain('de zelfscan aan het einde');
  expect(only?.mail?.text).toContain(`/zelfscan/${roundOfKey(only?.row.dedupeKey ?? '')}`);
  expect(`${only?.mail?.subject}`).not.toMatch(/Deelnemer|Faber|Groep/);
});

test('nobody who handed in, stopped, or whose group ended', async () => {
  const group = await withEndRound(3);
  const [first] = await composed(group);
  await handInFor(at(group, 0), 4, roundOfKey(first?.row.dedupeKey ?? '') ?? '');
  await inTenant(group.partnership.partnershipId, ({ tx, now }) =>
    tx.participant.updateMany({ where: { id: at(group, 1).participantId }, data: { leftAt: now } }),
  );
  expect((await composed(group)).flatMap(({ mail }) => (mail ? [mail.to.address] : []))).toEqual([
    at(group, 2).email,
  ]);
  await inTenant(group.partnership.partnershipId, ({ tx, now }) =>
    tx.cohort.updateMany({ data: { archivedAt: now } }),
  );
  expect((await composed(group)).every(({ mail }) => mail === null)).toBe(true);
});
