import { expect, test } from 'vitest';
import { getShell } from '@/lib/overviews/shell/get-shell';
import { now } from '@/lib/platform/clock';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { aCohort, aMember, aParticipant, aPartnership, as } from '@/tests/factories/cast';

test('who takes part finds the own development and feedback in the menu', async () => {
  expect(await as(await aParticipant(), getShell)).toMatchObject({ participates: true, tookPart: true });
  expect(await as(await aMember(), getShell)).toMatchObject({ participates: false, tookPart: false });
});

test('who stopped in the group, or whose group was archived, keeps the own development', async () => {
  const stopped = await aParticipant();
  const archived = await aParticipant();
  await inTenant(stopped.partnershipId, ({ tx, now: leftAt }) =>
    tx.participant.updateMany({ where: { id: stopped.participantId }, data: { leftAt } }),
  );
  await inTenant(archived.partnershipId, ({ tx, now: archivedAt }) =>
    tx.cohort.updateMany({ where: { id: archived.cohortId }, data: { archivedAt } }),
  );

  for (const person of [stopped, archived])
    expect(await as(person, getShell)).toMatchObject({ participates: false, tookPart: true, cohort: null });
});

test('who leads a later group than the one they take part in finds both in the menu', async () => {
  const partnership = await aPartnership();
  const mentor = await aParticipant({ cohort: await aCohort({ partnership, startMeetingAt: now() }) });
  const later = await aCohort({ partnership, facilitators: [mentor] });

  expect(await as(mentor, getShell)).toMatchObject({ participates: true, cohort: { id: later.cohortId } });
});
