import { describe, expect, test } from 'vitest';
import { attentionFor } from '@/lib/overviews/coordinator/attention';
import { getCoordinatorOverview } from '@/lib/overviews/coordinator/get-coordinator-overview';
import { nextDateOf } from '@/lib/overviews/coordinator/next-date';
import { ForbiddenError } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { aCohort, aMember, aParticipant, aPartnership, as } from '../factories/cast';
import { statementsOf } from '../factories/count-statements';
import { aHandedInScan, aResponse, levels } from '../factories/result';

async function aRunningGroup() {
  const partnership = await aPartnership();
  const coordinator = await aMember({ partnership, roles: ['coordinator'] });
  const marieke = await aMember({ partnership, roles: ['school_trainer'], name: 'Marieke Hoogland' });
  const cohort = await aCohort({ partnership, facilitators: [marieke] });
  const esra = await aParticipant({ cohort, name: 'Esra Yıldız' });
  const bram = await aParticipant({ cohort, name: 'Bram Bos' });
  await aHandedInScan(esra, { answers: levels('b', 6, 5, 5, 6, 5) });
  await aResponse(esra, {
    by: 'Milan de Wit',
    answers: levels('sb', 1),
    feedForward: { begeleider: 'Geheim.' },
  });
  await aResponse(bram, { by: 'Sanne Bakker', draft: true });
  return { partnership, coordinator, marieke, cohort, esra, bram };
}

const overview = (member: Parameters<typeof as>[0]) => as(member, getCoordinatorOverview);

test('a group in numbers, without anything of a person', async () => {
  const { coordinator } = await aRunningGroup();
  const { running, archived, start } = await overview(coordinator);
  expect({ archived, start }).toEqual({ archived: [], start: null });
  expect(running).toHaveLength(1);
  expect(running[0]).toMatchObject({
    facilitators: ['Marieke Hoogland'],
    participants: 2,
    roundKind: 'start',
    handedIn: 1,
    asked: 2,
    answered: 1,
    failingRequests: 0,
    failingPeople: 0,
    attention: [],
    next: { what: 'startMeeting' },
  });
  expect(JSON.stringify(running)).not.toMatch(/Esra|Bram|Milan|Geheim|scores|answers/);
});

test('who stopped or left counts no more, and neither does what was asked for them', async () => {
  const { partnership, coordinator, esra, marieke } = await aRunningGroup();
  await inTenant(partnership.partnershipId, async ({ tx, now }) => {
    await tx.participant.updateMany({ where: { id: esra.participantId }, data: { leftAt: now } });
    await tx.member.updateMany({ where: { id: marieke.memberId }, data: { leftAt: now } });
  });
  const [group] = (await overview(coordinator)).running;
  expect(group).toMatchObject({ participants: 1, handedIn: 0, asked: 1, answered: 0, facilitators: [] });
  expect(group?.attention).toEqual(['noFacilitator', 'fewParticipants']);
});

test('mail that did not arrive asks for attention: to students, and to people of the group', async () => {
  const { partnership, coordinator, cohort, bram } = await aRunningGroup();
  await inTenant(partnership.partnershipId, async ({ tx, now }) => {
    const request = await tx.feedbackRequest.findFirstOrThrow({
      where: { participantId: bram.participantId },
      select: { id: true },
    });
    const mail = { state: 'failed', createdAt: now } as const;
    await tx.outboxMail.createMany({
      data: [
        { ...mail, kind: 'feedback_request', dedupeKey: 'a', feedbackRequestId: request.id },
        { ...mail, kind: 'welcome', dedupeKey: 'b', memberId: bram.memberId, cohortId: cohort.cohortId },
      ],
    });
  });
  const [group] = (await overview(coordinator)).running;
  expect(group).toMatchObject({
    failingRequests: 1,
    failingPeople: 1,
    attention: ['failingPeople', 'failingRequests'],
  });
});

test('takes as many statements for one group as for many', async () => {
  const { partnership, coordinator } = await aRunningGroup();
  const one = await statementsOf(() => overview(coordinator));
  for (let nth = 0; nth < 8; nth++) await aParticipant({ cohort: await aCohort({ partnership }) });
  const many = await statementsOf(() => overview(coordinator));
  expect(many.result.running).toHaveLength(9);
  expect(one.statements).toHaveLength(2);
  expect(many.statements).toHaveLength(2);
});

test('before the first group it says how far the partnership is', async () => {
  const partnership = await aPartnership();
  const coordinator = await aMember({ partnership, roles: ['coordinator'] });
  await aMember({ partnership, roles: ['mentor', 'institute_trainer'], schoolId: coordinator.schoolId });
  expect((await overview(coordinator)).start).toEqual({ schools: 1, mentors: 1, trainers: 1 });
});

test('is for coordinators', async () => {
  const { marieke, esra } = await aRunningGroup();
  for (const other of [marieke, esra]) await expect(overview(other)).rejects.toThrow(ForbiddenError);
});

describe('dates', () => {
  const now = new Date('2026-11-24T10:00:00Z');
  const calm = { facilitators: 1, participants: 2, failingPeople: 0, failingRequests: 0 };
  test('the last day itself is still part of the programme', () => {
    expect(attentionFor({ ...calm, lastDay: new Date('2026-11-24') }, now)).toEqual([]);
    expect(attentionFor({ ...calm, lastDay: new Date('2026-11-22') }, now)).toEqual(['over']);
    expect(attentionFor({ ...calm, lastDay: null }, now)).toEqual([]);
  });
  test('the first to come', () => {
    const startMeetingAt = new Date('2026-12-08T14:30:00Z');
    const feedbackClosesAt = new Date('2026-12-01T22:59:00Z');
    const lastDay = new Date('2027-05-20');
    expect(nextDateOf({ startMeetingAt, feedbackClosesAt, lastDay }, now)?.what).toBe('feedbackCloses');
    expect(nextDateOf({ startMeetingAt, feedbackClosesAt: null, lastDay }, now)?.what).toBe('startMeeting');
    expect(nextDateOf({ startMeetingAt, feedbackClosesAt, lastDay }, new Date('2027-01-01'))?.what).toBe(
      'lastDay',
    );
    expect(
      nextDateOf({ startMeetingAt, feedbackClosesAt, lastDay: null }, new Date('2027-01-01')),
    ).toBeNull();
  });
});
