import { afterEach, describe, expect, test } from 'vitest';
import { canCorrect } from '@/lib/features/next-steps/policy';
import { getNextStep } from '@/lib/features/next-steps/queries';
import { recordNextStep } from '@/lib/features/next-steps/record-next-step';
import type { RecordNextStep } from '@/lib/features/next-steps/schema';
import { setClock } from '@/lib/platform/clock';
import { ForbiddenError, NotFoundError } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AMember, aMember, as } from '@/tests/factories/cast';
import { at as person } from '@/tests/factories/group';
import { type AProgramme, aProgramme, at, finish } from '@/tests/factories/meeting';

afterEach(() => setClock());

const record = (group: AProgramme, more: Partial<RecordNextStep>, by: AMember = group.facilitator) =>
  as(by, (scope) =>
    recordNextStep(scope, {
      meeting: group.meetings[0],
      decision: 'deepen',
      question: null,
      axis: null,
      note: '',
      ...more,
    }),
  );
const recorded = ({ partnership, cohort, meetings: [id] }: AProgramme) =>
  inTenant(partnership.partnershipId, (scope) => getNextStep(scope, { id, cohortId: cohort.cohortId }));

/** A shared question of the group, as it lies in the database. */
async function aQuestion({ partnership, cohort }: AProgramme) {
  return inTenant(partnership.partnershipId, async ({ tx, now }) => {
    const axis = await tx.axis.findFirstOrThrow({ orderBy: { position: 'asc' }, select: { id: true } });
    const question = await tx.learningQuestion.create({
      data: {
        scope: 'shared',
        cohortId: cohort.cohortId,
        roundId: cohort.roundId,
        axisId: axis.id,
        text: 'Hoe dan?',
        createdAt: now,
        savedAt: now,
      },
      select: { id: true },
    });
    return { question: question.id, axis: axis.id };
  });
}

function recapSent({ partnership, facilitator }: AProgramme, meetingId: string) {
  return inTenant(partnership.partnershipId, async ({ tx, now }) => {
    await tx.recap.createMany({ data: [{ meetingId, savedAt: now }] });
    await tx.recapVersion.createMany({
      data: [{ meetingId, number: 1, content: {}, sentAt: now, sentById: facilitator.memberId }],
    });
  });
}

describe('what the group decided', () => {
  test('each of the three, recorded once per meeting and put right; equal posts at once are one row', async () => {
    const group = await aProgramme(1);
    const { question, axis } = await aQuestion(group);
    await Promise.all(Array.from({ length: 20 }, () => record(group, { question })));
    await record(group, { decision: 'follow_up', question, note: 'Iedereen wil door.' });
    expect((await recorded(group)).step).toMatchObject({
      decision: 'follow_up',
      questionId: question,
      axisId: null,
      note: 'Iedereen wil door.',
    });
    await record(group, { decision: 'new_question', question, axis });
    expect((await recorded(group)).step).toMatchObject({
      decision: 'new_question',
      axisId: axis,
      note: null,
    });
    expect(await inTenant(group.partnership.partnershipId, ({ tx }) => tx.nextStep.count())).toBe(1);
  });

  test('a question where it is about one, an axis where a new one lies: those of this group', async () => {
    const group = await aProgramme(1);
    const { question, axis } = await aQuestion(group);
    const elsewhere = await aQuestion(await aProgramme(1));
    const choose = (field: string) => ({ code: 'choose', field });
    await expect(record(group, {})).rejects.toMatchObject(choose('question'));
    await expect(record(group, { decision: 'follow_up' })).rejects.toMatchObject(choose('question'));
    await expect(record(group, { question: elsewhere.question })).rejects.toMatchObject(choose('question'));
    const anew = { decision: 'new_question' as const, question };
    await expect(record(group, anew)).rejects.toMatchObject(choose('axis'));
    await expect(record(group, { ...anew, axis: elsewhere.axis })).rejects.toMatchObject(choose('axis'));
    await record(group, { decision: 'new_question', axis });
    expect((await recorded(group)).step).toMatchObject({ questionId: null, axisId: axis });
  });

  test('not before the meeting began, and not in a meeting that is cancelled', async () => {
    const group = await aProgramme(1, '2027-01-12T14:29:59Z');
    const { question } = await aQuestion(group);
    await expect(record(group, { question })).rejects.toMatchObject({ code: 'meetingNotBegun' });
    at('2027-01-12T14:30:00Z');
    await record(group, { question });
    await inTenant(group.partnership.partnershipId, ({ tx, now }) =>
      tx.meeting.updateMany({ where: { id: group.meetings[0] }, data: { cancelledAt: now } }),
    );
    await expect(record(group, { question })).rejects.toMatchObject({ code: 'meetingCancelled' });
  });

  test('stands once a recap told it, of whichever meeting; recorded after that it can be put right again', async () => {
    const group = await aProgramme(1);
    const { question } = await aQuestion(group);
    await record(group, { question });
    expect((await recorded(group)).mayRecord).toBe(true);
    at('2027-01-14T10:00:00Z');
    await recapSent(group, group.meetings[0]);
    expect((await recorded(group)).mayRecord).toBe(false);
    await expect(record(group, { question })).rejects.toMatchObject({ code: 'nextStepTold' });
    at('2027-02-09T18:00:00Z');
    await record(group, { question, meeting: group.meetings[1] });
    await record(group, { question, meeting: group.meetings[1], decision: 'follow_up' });
    await recapSent(group, group.meetings[1]);
    at('2027-02-10T18:00:00Z');
    await expect(record(group, { question, meeting: group.meetings[1] })).rejects.toMatchObject({
      code: 'nextStepTold',
    });
  });

  test('by who leads the group alone, while it goes on', async () => {
    const group = await aProgramme(1);
    const { question } = await aQuestion(group);
    const coordinator = await aMember({ partnership: group.partnership, roles: ['coordinator'] });
    for (const other of [person(group, 0), coordinator, await aMember()])
      await expect(record(group, { question }, other)).rejects.toThrow(NotFoundError);
    await finish(group);
    await expect(record(group, { question })).rejects.toThrow(ForbiddenError);
  });
});

test('the rule: until a recap that went out after it', () => {
  const decidedAt = new Date('2027-01-12T18:00:00Z');
  expect(canCorrect({ decidedAt }, null)).toBe(true);
  expect(canCorrect({ decidedAt }, new Date('2027-01-12T17:59:59Z'))).toBe(true);
  expect(canCorrect({ decidedAt }, decidedAt)).toBe(false);
  expect(canCorrect({ decidedAt }, new Date('2027-01-12T18:00:01Z'))).toBe(false);
});
