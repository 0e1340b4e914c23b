import { expect, test } from 'vitest';
import { addParticipants } from '@/lib/features/cohorts/add-participants';
import { getCycleToStart, startCycle } from '@/lib/features/cohorts/start-cycle';
import { composeMail } from '@/lib/jobs/compose-mail';
import { getHome } from '@/lib/overviews/home/get-home';
import { NotFoundError } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AMember, aMember, aParticipant, as } from '@/tests/factories/cast';
import { type AGroup, aGroup, at } from '@/tests/factories/group';

const start = (group: AGroup, by: AMember, more: Record<string, string | null> = {}) =>
  as(by, (scope) =>
    startCycle(scope, {
      cohort: group.cohort.cohortId,
      name: 'Groep 2090',
      startDay: '2090-01-12',
      startTime: '15:30',
      lastDay: '2090-06-30',
      feedbackClosesOn: null,
      ...more,
    }),
  );
const inside = <T>({ partnership }: AGroup, work: Parameters<typeof inTenant<T>>[1]) =>
  inTenant(partnership.partnershipId, work);

test('people who are still there, facilitators, schools and settings go on; no texts do', async () => {
  const group = await aGroup(4);
  const { cohortId } = group.cohort;
  await inside(group, async ({ tx, now: leftAt }) => {
    await tx.cohort.updateMany({
      data: { mandatory: true, grantedHours: 40, planMinutes: 90, showOthersEarly: true, archivedAt: leftAt },
    });
    await tx.cohortSchool.create({ data: { cohortId, schoolId: group.facilitator.schoolId } });
    await tx.participant.updateMany({ where: { id: at(group, 2).participantId }, data: { leftAt } });
    await tx.member.updateMany({ where: { id: at(group, 3).memberId }, data: { leftAt } });
    await tx.resource.create({
      data: {
        kind: 'text',
        title: 'Van toen',
        body: 'x',
        cohortId,
        memberId: group.facilitator.memberId,
        createdAt: leftAt,
      },
    });
  });
  const { id } = await start(group, group.facilitator);
  await inside(group, async (scope) => {
    const { tx } = scope;
    const made = await tx.cohort.findFirstOrThrow({
      where: { id },
      include: {
        participants: true,
        facilitators: true,
        schools: true,
        rounds: true,
        meetings: true,
        resources: true,
        questions: true,
      },
    });
    expect(made).toMatchObject({
      previousId: cohortId,
      name: 'Groep 2090',
      mandatory: true,
      grantedHours: 40,
      planMinutes: 90,
      showOthersEarly: true,
      archivedAt: null,
      versionId: group.partnership.versionId,
      facilitators: [{ memberId: group.facilitator.memberId }],
      rounds: [{ kind: 'start', closedAt: null }],
      meetings: [{ kind: 'start', startsAt: new Date('2090-01-12T14:30:00Z') }],
      resources: [],
      questions: [],
    });
    expect(made.participants.map(({ memberId }) => memberId).sort()).toEqual(
      [at(group, 0), at(group, 1)].map(({ memberId }) => memberId).sort(),
    );
    expect(made.schools.map(({ schoolId }) => schoolId)).toContain(group.facilitator.schoolId);
    const audit = await tx.auditEvent.findMany({
      select: { kind: true, cohortId: true, actorMemberId: true },
    });
    expect(audit).toContainEqual({
      kind: 'cycle_started',
      cohortId: id,
      actorMemberId: group.facilitator.memberId,
    });
    const rows = await tx.outboxMail.findMany({ where: { kind: 'welcome' } });
    expect(rows).toHaveLength(3);
    for (const row of rows)
      expect((await composeMail(scope, row))?.text).toMatch(/gaat\s+verder,\s+nu\s+als\s+Groep\s+2090/);
  });
});

test('the first page stays with the group that runs, and goes on to the next when that is over', async () => {
  const group = await aGroup(2);
  const { cohortId } = group.cohort;
  const { id } = await start(group, group.facilitator);
  const shown = async () => [
    (await as(at(group, 0), getHome)).participant?.cohort.id,
    (await as(group.facilitator, getHome)).dashboard?.cohort.id,
  ];
  expect(await shown()).toEqual([cohortId, cohortId]);
  const lastDay = (day: string) =>
    inside(group, ({ tx }) =>
      tx.cohort.updateMany({ where: { id: cohortId }, data: { lastDay: new Date(day) } }),
    );
  await lastDay('2089-12-31');
  expect(await shown()).toEqual([cohortId, cohortId]);
  await lastDay('2020-12-31');
  expect(await shown()).toEqual([id, id]);
});

test('by a coordinator or who leads it; a form sent twice starts one', async () => {
  const group = await aGroup(2);
  const { partnership } = group;
  const coordinator = await aMember({ partnership, roles: ['coordinator'] });
  const others = [
    at(group, 0),
    await aMember({ partnership, roles: ['school_trainer'] }),
    await aParticipant(),
  ];
  for (const other of others) {
    await expect(start(group, other)).rejects.toThrow(NotFoundError);
    await expect(as(other, (scope) => getCycleToStart(scope, group.cohort.cohortId))).rejects.toThrow(
      NotFoundError,
    );
  }
  const ids = await Promise.all([
    start(group, coordinator),
    start(group, coordinator),
    start(group, group.facilitator),
  ]);
  expect(new Set(ids.map(({ id }) => id)).size).toBe(1);
  expect(
    await inside(group, ({ tx }) => tx.cohort.count({ where: { previousId: group.cohort.cohortId } })),
  ).toBe(1);
});

test('a name that is taken, dates in the wrong order, or too few who can go on, is said', async () => {
  const group = await aGroup(2);
  const { name } = await inside(group, ({ tx }) => tx.cohort.findFirstOrThrow({ select: { name: true } }));
  await expect(start(group, group.facilitator, { name })).rejects.toMatchObject({
    code: 'cohortNameTaken',
    field: 'name',
  });
  await expect(start(group, group.facilitator, { lastDay: '2089-01-01' })).rejects.toMatchObject({
    field: 'lastDay',
  });
  await inside(group, ({ tx }) =>
    tx.member.updateMany({ where: { id: at(group, 0).memberId }, data: { roles: ['school_trainer'] } }),
  );
  await expect(start(group, group.facilitator)).rejects.toMatchObject({ code: 'cycleFew' });
  const coordinator = await aMember({ partnership: group.partnership, roles: ['coordinator'] });
  await inside(group, ({ tx, now: leftAt }) =>
    tx.member.updateMany({ where: { id: group.facilitator.memberId }, data: { leftAt } }),
  );
  await expect(start(group, coordinator)).rejects.toMatchObject({ code: 'cycleNobodyLeads' });
});

test('where answers are pooled the new group has a day of its own', async () => {
  const group = await aGroup(2);
  await inside(group, ({ tx }) => tx.cohort.updateMany({ data: { feedbackMode: 'pooled' } }));
  const { id } = await start(group, group.facilitator, { feedbackClosesOn: '2090-01-08' });
  const [round] = await inside(group, ({ tx }) => tx.scanRound.findMany({ where: { cohortId: id } }));
  expect(round?.feedbackClosesAt).toEqual(new Date('2090-01-08T22:59:00Z'));
});

test('after the last day nobody is added any more', async () => {
  const group = await aGroup(2);
  const { partnership } = group;
  const coordinator = await aMember({ partnership, roles: ['coordinator'] });
  const mentor = await aMember({ partnership });
  await inside(group, ({ tx }) =>
    tx.cohort.updateMany({ data: { lastDay: new Date('2020-06-30T00:00:00Z') } }),
  );
  await expect(
    as(coordinator, (scope) =>
      addParticipants(scope, { cohort: group.cohort.cohortId, participants: [mentor.memberId] }),
    ),
  ).rejects.toMatchObject({ code: 'cohortFinished' });
});
