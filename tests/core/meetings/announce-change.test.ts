import { expect, test } from 'vitest';
import { announceChange } from '@/lib/core/meetings/announce-change';
import { meetingState } from '@/lib/core/meetings/meeting-state';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { aGroup, at } from '@/tests/factories/group';

async function outbox(partnershipId: string) {
  return inTenant(partnershipId, ({ tx }) =>
    tx.outboxMail.findMany({
      where: { kind: 'meeting_changed' },
      select: { memberId: true, meetingId: true, number: true },
    }),
  );
}

test('a change of an announced meeting reaches everyone in the group, each time with a later entry', async () => {
  const group = await aGroup(3);
  const { partnershipId } = group.partnership;
  const { meetingId } = group.cohort;
  const gone = at(group, 2);
  await inTenant(partnershipId, async ({ tx, now }) => {
    await tx.meeting.updateMany({ where: { id: meetingId }, data: { announcedAt: now } });
    await tx.participant.updateMany({ where: { id: gone.participantId }, data: { leftAt: now } });
  });
  expect(await inTenant(partnershipId, (scope) => announceChange(scope, meetingId))).toBe(3);
  const mails = await outbox(partnershipId);
  const people = [group.facilitator, at(group, 0), at(group, 1)].map(({ memberId }) => memberId);
  expect(mails.map(({ memberId }) => memberId).sort()).toEqual(people.sort());
  expect(mails.every((mail) => mail.meetingId === meetingId && mail.number === 1)).toBe(true);
  await inTenant(partnershipId, (scope) => announceChange(scope, meetingId));
  expect((await outbox(partnershipId)).map(({ number }) => number).sort()).toEqual([1, 1, 1, 2, 2, 2]);
});

test('of a meeting that was not announced, or that was cancelled, nobody is mailed', async () => {
  const { partnership, cohort } = await aGroup(1);
  const announce = () =>
    inTenant(partnership.partnershipId, (scope) => announceChange(scope, cohort.meetingId));
  expect(await announce()).toBe(0);
  await inTenant(partnership.partnershipId, ({ tx, now }) =>
    tx.meeting.updateMany({
      where: { id: cohort.meetingId },
      data: { announcedAt: now, cancelledAt: now },
    }),
  );
  expect(await announce()).toBe(0);
  expect(await outbox(partnership.partnershipId)).toEqual([]);
});

test('how a meeting stands follows from its dates', () => {
  const meeting = {
    startsAt: new Date('2027-01-12T14:30:00Z'),
    minutes: 180,
    cancelledAt: null,
    announcedAt: null,
  };
  const announced = { ...meeting, announcedAt: new Date('2026-12-01T08:00:00Z') };
  const at = (moment: string, of = meeting as typeof announced | typeof meeting) =>
    meetingState(of, new Date(moment));
  expect(at('2027-01-12T14:29:59Z')).toBe('planned');
  expect(at('2027-01-12T14:29:59Z', announced)).toBe('announced');
  expect(at('2027-01-12T14:30:00Z')).toBe('under_way');
  expect(at('2027-01-12T17:29:59Z', announced)).toBe('under_way');
  expect(at('2027-01-12T17:30:00Z')).toBe('held');
  expect(
    meetingState(
      { ...announced, cancelledAt: new Date('2027-01-01T08:00:00Z') },
      new Date('2027-02-01T08:00:00Z'),
    ),
  ).toBe('cancelled');
});
