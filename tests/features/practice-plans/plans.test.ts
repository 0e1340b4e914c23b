import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { leaveDuo } from '@/lib/features/buddies/leave-duo';
import { listBuddyPlans } from '@/lib/features/practice-plans/buddy-plans';
import { listPlanFacts } from '@/lib/features/practice-plans/plan-facts';
import { getPlanForm, getPlanPage, listOwnPlans } from '@/lib/features/practice-plans/queries';
import { removePlan } from '@/lib/features/practice-plans/remove-plan';
import { savePlanInput } from '@/lib/features/practice-plans/schema';
import { movePlan, settlePlan, undoPlan } from '@/lib/features/practice-plans/settle-plan';
import { splitPlan } from '@/lib/features/practice-plans/split-plan';
import { ForbiddenError, NotFoundError, Refusal } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AParticipant, aParticipant, as } from '@/tests/factories/cast';
import { statementsOf } from '@/tests/factories/count-statements';
import { at } from '@/tests/factories/group';
import { aMetGroup, aPlan, pair } from '@/tests/factories/practice';

let group: Awaited<ReturnType<typeof aMetGroup>>;
let esra: AParticipant;
let joost: AParticipant;
let bram: AParticipant;
beforeEach(async () => {
  group = await aMetGroup(3);
  [esra, joost, bram] = [at(group, 0), at(group, 1), at(group, 2)];
});

const plan = (more: object = {}, by = esra) => aPlan(by, { meeting: group.meetingId, ...more });
const read = (id: string, by = esra) => as(by, (scope) => getPlanPage(scope, id));
const plansOf = (by: AParticipant) =>
  as(by, async (scope) =>
    (await listOwnPlans(scope)).flatMap(({ rounds }) => rounds.flatMap(({ plans }) => plans)),
  );
const inGroup = <T>(work: Parameters<typeof inTenant<T>>[1]) =>
  inTenant(group.partnership.partnershipId, work);

describe('making and changing', () => {
  test('a draft may lack a day and minutes, a plan may not', async () => {
    await plan({ as: 'draft', minutes: undefined, plannedOn: undefined });
    await expect(plan({ minutes: undefined })).rejects.toMatchObject({
      code: 'planMinutes',
      field: 'minutes',
    });
    await expect(plan({ plannedOn: undefined })).rejects.toMatchObject({
      code: 'planDay',
      field: 'plannedOn',
    });
    expect((await plansOf(esra)).map(({ state }) => state)).toEqual(['draft']);
  });

  test('a draft becomes a plan, and a plan no draft any more', async () => {
    const id = await plan({ as: 'draft' });
    await plan({ plan: id, as: 'planned', minutes: 45 });
    expect((await read(id)).plan).toMatchObject({ state: 'planned', minutes: 45 });
    await plan({ plan: id, as: 'draft' });
    expect((await read(id)).plan.state).toBe('planned');
  });

  test('twenty equal posts at once are one plan', async () => {
    const id = randomUUID();
    await Promise.all(Array.from({ length: 20 }, () => plan({ plan: id })));
    expect(await plansOf(esra)).toHaveLength(1);
  });

  test('several plans in the weeks after one meeting', async () => {
    await plan();
    await plan();
    expect(await plansOf(esra)).toHaveLength(2);
  });

  test('nobody else finds it, and its id makes no plan for them', async () => {
    const id = await plan();
    for (const other of [joost, group.facilitator, await aParticipant()]) {
      await expect(as(other, (scope) => getPlanPage(scope, id))).rejects.toThrow(NotFoundError);
      await expect(as(other, (scope) => removePlan(scope, { plan: id }))).rejects.toThrow(NotFoundError);
    }
    await expect(plan({ plan: id }, joost)).rejects.toThrow(NotFoundError);
    expect(await plansOf(joost)).toEqual([]);
  });

  test('no plan after a meeting to come, nor after one of another group', async () => {
    const later = await inGroup(({ tx, now }) =>
      tx.meeting.create({
        data: {
          cohortId: group.cohort.cohortId,
          kind: 'work',
          startsAt: new Date(now.getTime() + 86_400_000),
          createdAt: now,
        },
        select: { id: true },
      }),
    );
    const other = await aMetGroup(1);
    for (const meeting of [later.id, other.meetingId])
      await expect(plan({ meeting })).rejects.toThrow(NotFoundError);
  });

  test('it belongs to an own or a shared question of the group, and to no other', async () => {
    const { shared, foreign } = await inGroup(async ({ tx, now }) => {
      const axis = await tx.axis.findFirstOrThrow({ where: { versionId: esra.versionId } });
      const question = { axisId: axis.id, roundId: esra.roundId, createdAt: now, savedAt: now };
      const common = { ...question, scope: 'shared' as const, cohortId: group.cohort.cohortId };
      const made = await tx.learningQuestion.create({ data: { ...common, text: 'Hoe geven we ruimte?' } });
      const own = { ...question, participantId: joost.participantId, text: 'Van Joost' };
      return { shared: made.id, foreign: (await tx.learningQuestion.create({ data: own })).id };
    });
    const id = await plan({ question: shared });
    expect((await read(id)).plan.question?.text).toBe('Hoe geven we ruimte?');
    await expect(plan({ question: foreign })).rejects.toMatchObject({ field: 'question' });
    const form = await as(esra, (scope) => getPlanForm(scope, { meetingId: group.meetingId }));
    expect(form.questions.map(({ text }) => text)).toEqual(['Hoe geven we ruimte?']);
  });

  test('in a finished group, and for who stopped, plans are only read', async () => {
    const id = await plan();
    const { cohortId } = group.cohort;
    await inGroup(({ tx, now }) =>
      tx.cohort.updateMany({ where: { id: cohortId }, data: { archivedAt: now } }),
    );
    await expect(plan()).rejects.toThrow(ForbiddenError);
    const settled = { plan: id, state: 'tried' as const, outcome: '' };
    await expect(as(esra, (scope) => settlePlan(scope, settled))).rejects.toThrow(ForbiddenError);
    expect((await read(id)).canChange).toBe(false);
    await inGroup(({ tx }) => tx.cohort.updateMany({ where: { id: cohortId }, data: { archivedAt: null } }));
    await inGroup(({ tx, now }) =>
      tx.participant.updateMany({ where: { id: esra.participantId }, data: { leftAt: now } }),
    );
    await expect(as(esra, (scope) => settlePlan(scope, settled))).rejects.toThrow(ForbiddenError);
    expect((await read(id)).plan.state).toBe('planned');
  });

  test('anything posted is a plan or a message, never a failure', () => {
    fc.assert(fc.property(fc.anything(), (input) => void savePlanInput.safeParse(input)));
    expect(savePlanInput.safeParse({ minutes: '0' }).error?.issues.map(({ path }) => path[0])).toContain(
      'minutes',
    );
  });
});

describe('how it went', () => {
  const settle = (id: string, state: 'tried' | 'not_tried', outcome = '') =>
    as(esra, (scope) => settlePlan(scope, { plan: id, state, outcome }));

  test('tried, moved and undone, step by step', async () => {
    const id = await plan({ plannedOn: '2090-01-12' });
    await as(esra, (scope) => movePlan(scope, { plan: id, plannedOn: '2090-01-19' }));
    await settle(id, 'tried', 'Het ging goed.');
    expect((await read(id)).plan).toMatchObject({ state: 'tried', outcome: 'Het ging goed.' });
    await as(esra, (scope) => undoPlan(scope, { plan: id }));
    expect((await read(id)).plan).toMatchObject({
      state: 'moved',
      settledAt: null,
      outcome: 'Het ging goed.',
    });
    await as(esra, (scope) => undoPlan(scope, { plan: id }));
    expect((await read(id)).plan).toMatchObject({ state: 'planned', plannedOn: new Date('2090-01-12') });
  });

  test('not tried asks why', async () => {
    const id = await plan();
    await expect(settle(id, 'not_tried')).rejects.toMatchObject({ code: 'planWhy', field: 'outcome' });
    await settle(id, 'not_tried', 'De les viel uit.');
    expect((await read(id)).plan.state).toBe('not_tried');
    await expect(settle(id, 'tried')).rejects.toThrow(Refusal);
  });

  test('a draft is not tried, and what was tried is not changed', async () => {
    const draft = await plan({ as: 'draft' });
    await expect(settle(draft, 'tried')).rejects.toThrow(Refusal);
    const id = await plan();
    await settle(id, 'tried');
    await expect(plan({ plan: id })).rejects.toMatchObject({ code: 'planSettled' });
  });

  test('only what is still to be tried goes to another day or is split', async () => {
    const draft = await plan({ as: 'draft' });
    const tooBig = await plan({ minutes: 300 });
    await settle(tooBig, 'tried');
    for (const id of [draft, tooBig])
      await expect(
        as(esra, (scope) => movePlan(scope, { plan: id, plannedOn: '2090-01-19' })),
      ).rejects.toMatchObject({ code: 'planOtherwise' });
    await expect(as(esra, (scope) => splitPlan(scope, { plan: tooBig }))).rejects.toMatchObject({
      code: 'planSettled',
    });
    expect((await read(tooBig)).plan).toMatchObject({ state: 'tried', minutes: 300 });
    expect(await plansOf(esra)).toHaveLength(2);
  });

  test('split: the limit, and a draft of the rest; a second post finds it small enough', async () => {
    const id = await plan({ minutes: 300 });
    const { planId } = await as(esra, (scope) => splitPlan(scope, { plan: id }));
    expect((await as(esra, (scope) => splitPlan(scope, { plan: id }))).planId).toBe(id);
    expect(await plansOf(esra)).toMatchObject([
      { id, minutes: 120, state: 'planned', tooBig: false },
      { id: planId, minutes: 180, state: 'draft', plannedOn: null, tooBig: true },
    ]);
  });
});

describe('who reads it', () => {
  const seen = (by: AParticipant) => as(by, listBuddyPlans);

  test('the buddy reads the text, and of an own question nothing', async () => {
    await pair(group, [esra, joost]);
    await plan({ situation: 'de bel gaat' });
    await plan({ as: 'draft' });
    const [only, ...more] = await seen(joost);
    expect(only).toMatchObject({ name: 'Deelnemer 1', situation: 'de bel gaat' });
    expect(more).toEqual([]);
    expect(only).not.toHaveProperty('question');
    expect(await seen(bram)).toEqual([]);
  });

  test('of a new duo what is there already, of an old one nothing any more', async () => {
    await plan();
    await pair(group, [esra, joost]);
    await pair(group, [esra, bram]);
    expect(await seen(bram)).toHaveLength(1);
    expect(await seen(joost)).toEqual([]);
  });

  test('of who stopped nothing', async () => {
    await pair(group, [esra, joost]);
    await plan();
    await inGroup(async (scope) => {
      await scope.tx.participant.updateMany({
        where: { id: esra.participantId },
        data: { leftAt: scope.now },
      });
      await leaveDuo(scope, esra.participantId);
    });
    expect(await seen(joost)).toEqual([]);
  });

  test('who leads the group reads minutes, day and state, and not a word', async () => {
    const id = await plan({ situation: 'Geheime situatie', action: 'geheim', hope: 'geheim', minutes: 200 });
    await as(esra, (scope) => settlePlan(scope, { plan: id, state: 'tried', outcome: 'geheim' }));
    const { result, statements } = await statementsOf(() =>
      as(group.facilitator, (scope) => listPlanFacts(scope, group.cohort.cohortId)),
    );
    expect(result.rounds[0]?.people[0]?.plans).toMatchObject([
      { minutes: 200, state: 'tried', tooBig: true },
    ]);
    expect(JSON.stringify(result)).not.toMatch(/eheim/);
    expect(statements.length).toBeLessThanOrEqual(3);
    await expect(as(esra, (scope) => listPlanFacts(scope, group.cohort.cohortId))).rejects.toThrow(
      NotFoundError,
    );
  });

  test('the own list takes three statements, however many plans', async () => {
    for (let n = 0; n < 3; n++) await plan();
    const { statements } = await statementsOf(() => as(esra, listOwnPlans));
    expect(statements.length).toBeLessThanOrEqual(3);
  });
});
