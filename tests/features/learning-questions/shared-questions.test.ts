import { afterEach, describe, expect, test } from 'vitest';
import { addSharedQuestion } from '@/lib/features/learning-questions/add-shared-question';
import {
  changeSharedQuestion,
  closeSharedQuestion,
} from '@/lib/features/learning-questions/change-shared-question';
import { domainOf } from '@/lib/features/learning-questions/one-domain';
import { saveLearningQuestion } from '@/lib/features/learning-questions/save-learning-question';
import { addSharedQuestionInput } from '@/lib/features/learning-questions/schema';
import { listSharedQuestions } from '@/lib/features/learning-questions/shared-questions';
import { shareWith } from '@/lib/features/shares/share-with';
import { withdrawShare } from '@/lib/features/shares/withdraw-share';
import { getQuestionsPage, shownQuestionIds } from '@/lib/overviews/questions/get-questions-page';
import { now, setClock } from '@/lib/platform/clock';
import { ForbiddenError, NotFoundError } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AMember, type AParticipant, aMember, aParticipant, as } from '@/tests/factories/cast';
import { statementsOf } from '@/tests/factories/count-statements';
import { at as person } from '@/tests/factories/group';
import { type AProgramme, aProgramme, at, finish } from '@/tests/factories/meeting';

afterEach(() => setClock());

/** Axes of the standard framework: the first two lie in different domains, and one domain holds two of them. */
async function axesOf({ partnership }: AProgramme) {
  const axes = await inTenant(partnership.partnershipId, ({ tx }) =>
    tx.axis.findMany({ orderBy: { position: 'asc' }, select: { id: true, domainId: true } }),
  );
  const pair = axes.flatMap((one) => {
    const other = axes.find(({ id, domainId }) => id !== one.id && domainId === one.domainId);
    return other ? [one.id] : [];
  });
  const elsewhere = axes.find(({ id }) => !pair.includes(id));
  return { pair, elsewhere: elsewhere?.id ?? '' };
}

type Wishes = { axes: string[]; sources?: string[]; text?: string; previous?: string; meeting?: string };
const add = (group: AProgramme, wishes: Wishes, by: AMember = group.facilitator) =>
  as(by, async (scope) =>
    addSharedQuestion(
      scope,
      {
        cohort: group.cohort.cohortId,
        text: wishes.text ?? 'Hoe voeren we het gesprek op tijd?',
        axes: wishes.axes,
        sources: wishes.sources ?? [],
        previous: wishes.previous ?? null,
        meeting: wishes.meeting ?? null,
      },
      await shownQuestionIds(scope, group.cohort.cohortId),
    ),
  );
const change = (group: AProgramme, question: string, wishes: Wishes, by: AMember = group.facilitator) =>
  as(by, async (scope) =>
    changeSharedQuestion(
      scope,
      {
        cohort: group.cohort.cohortId,
        question,
        text: wishes.text ?? 'Anders',
        axes: wishes.axes,
        sources: wishes.sources ?? [],
      },
      await shownQuestionIds(scope, group.cohort.cohortId),
    ),
  );
const page = (group: AProgramme, by: AMember) =>
  as(by, (scope) => getQuestionsPage(scope, group.cohort.cohortId));
const all = (group: AProgramme) =>
  inTenant(group.partnership.partnershipId, (scope) => listSharedQuestions(scope, group.cohort.cohortId));

/** Writes an own question and shares it. Gives its id. */
async function brings(owner: AParticipant, axis: string, audience: string, text = `Vraag van ${owner.name}`) {
  await as(owner, async (scope) => {
    await saveLearningQuestion(scope, { round: owner.roundId, axis, text });
    await shareWith(scope, { round: owner.roundId, subject: 'learning_question', audience });
  });
  const { id } = await inTenant(owner.partnershipId, ({ tx }) =>
    tx.learningQuestion.findFirstOrThrow({
      where: { participantId: owner.participantId },
      select: { id: true },
    }),
  );
  return id;
}
const withdraw = (owner: AParticipant, audience: string) =>
  as(owner, (scope) =>
    withdrawShare(scope, { round: owner.roundId, subject: 'learning_question', audience }),
  );

describe('making it', () => {
  test('from own questions that were shared with who leads or with the group, in their words of that moment', async () => {
    const group = await aProgramme(3);
    const { pair } = await axesOf(group);
    const [axis = ''] = pair;
    const toLeader = await brings(person(group, 0), axis, group.facilitator.memberId);
    const toGroup = await brings(person(group, 1), axis, 'group');
    await add(group, { axes: pair, sources: [toLeader, toGroup] });
    await as(person(group, 1), (scope) =>
      saveLearningQuestion(scope, { round: person(group, 1).roundId, axis, text: 'Later anders' }),
    );
    const [question] = (await page(group, group.facilitator)).questions;
    expect(question).toMatchObject({ axisIds: pair, meetingId: group.meetings[0], closedAt: null });
    expect(question?.sources.map(({ shown }) => shown?.wording).sort()).toEqual([
      'Vraag van Deelnemer 1',
      'Vraag van Deelnemer 2',
    ]);
  });

  test('not from one that is not shared with the writer', async () => {
    const group = await aProgramme(2);
    const { pair } = await axesOf(group);
    const own = await brings(person(group, 0), pair[0] ?? '', 'group');
    await withdraw(person(group, 0), 'group');
    const refused = { code: 'sourceGone', field: 'sources' };
    await expect(add(group, { axes: pair, sources: [own] })).rejects.toMatchObject(refused);
    expect(await all(group)).toEqual([]);
  });

  test('across domains it is refused, and so is a second question in another domain than the one that runs', async () => {
    const group = await aProgramme(1);
    const { pair, elsewhere } = await axesOf(group);
    await expect(add(group, { axes: [pair[0] ?? '', elsewhere] })).rejects.toMatchObject({
      code: 'oneDomain',
      field: 'axes',
    });
    const { id } = await add(group, { axes: pair });
    const other = { axes: [elsewhere], text: 'In een ander gebied?' };
    await expect(add(group, other)).rejects.toMatchObject({ code: 'otherDomain', field: 'axes' });
    await add(group, { axes: [pair[1] ?? ''], text: 'Ernaast, in hetzelfde gebied?' });
    expect((await all(group)).filter(({ closedAt }) => closedAt === null)).toHaveLength(2);
    await expect(change(group, id, { axes: [elsewhere] })).rejects.toMatchObject({ code: 'otherDomain' });
  });

  test('axes of another framework, a question or a meeting of another group are not there', async () => {
    const group = await aProgramme(1);
    const { pair } = await axesOf(group);
    const stranger = await aProgramme(1);
    const theirs = await axesOf(stranger);
    await expect(add(group, { axes: theirs.pair })).rejects.toMatchObject({ code: 'choose', field: 'axes' });
    const { id } = await add(stranger, { axes: theirs.pair });
    await expect(add(group, { axes: pair, previous: id })).rejects.toThrow(NotFoundError);
    await expect(add(group, { axes: pair, meeting: stranger.meetings[0] })).rejects.toThrow(NotFoundError);
    await expect(change(group, id, { axes: pair })).rejects.toThrow(NotFoundError);
  });

  test('a hundred equal posts at once are one question', async () => {
    const group = await aProgramme(1);
    const { pair } = await axesOf(group);
    const ids = await Promise.all(Array.from({ length: 100 }, () => add(group, { axes: pair })));
    expect(new Set(ids.map(({ id }) => id)).size).toBe(1);
    expect(await all(group)).toHaveLength(1);
  });
});

describe('going on', () => {
  test('a follow-up puts what it follows behind the group, may lie elsewhere, and keeps the way there', async () => {
    const group = await aProgramme(1);
    const { pair, elsewhere } = await axesOf(group);
    const { id: first } = await add(group, { axes: pair });
    at('2027-02-09T18:00:00Z');
    const { id: next } = await add(group, { axes: [elsewhere], text: 'En dan?', previous: first });
    const [before, after] = await all(group);
    expect(before).toMatchObject({ id: first, closedAt: now() });
    expect(after).toMatchObject({
      id: next,
      previousId: first,
      closedAt: null,
      meetingId: group.meetings[1],
    });
    const { paths } = await page(group, person(group, 0));
    expect(paths.map(({ steps }) => steps.map(({ kind }) => kind))).toEqual([
      ['origin', 'question', 'question'],
    ]);
  });

  test('the sentence changes until it is behind the group, which happens once', async () => {
    const group = await aProgramme(1);
    const { pair } = await axesOf(group);
    const { id } = await add(group, { axes: pair });
    await change(group, id, { axes: [pair[1] ?? ''], text: 'Hoe dan wel?' });
    expect((await all(group))[0]).toMatchObject({ text: 'Hoe dan wel?', axisIds: [pair[1]] });
    const close = () =>
      as(group.facilitator, (scope) =>
        closeSharedQuestion(scope, { cohort: group.cohort.cohortId, question: id }),
      );
    await close();
    const [closed] = await all(group);
    at('2027-01-13T09:00:00Z');
    await close();
    expect((await all(group))[0]?.closedAt).toEqual(closed?.closedAt);
    await expect(change(group, id, { axes: pair })).rejects.toMatchObject({ code: 'questionClosed' });
  });
});

describe('what stays of an own question that is withdrawn', () => {
  test('that there is one, without its words and its writer; it stays linked when the sentence changes', async () => {
    const group = await aProgramme(2);
    const { pair } = await axesOf(group);
    const own = await brings(person(group, 0), pair[0] ?? '', 'group');
    const { id } = await add(group, { axes: pair, sources: [own] });
    await withdraw(person(group, 0), 'group');
    for (const viewer of [group.facilitator, person(group, 1)]) {
      const seen = await page(group, viewer);
      expect(seen.questions[0]?.sources).toEqual([{ id: own, shown: null }]);
      expect(JSON.stringify(seen)).not.toContain('Vraag van Deelnemer 1');
    }
    const mine = (await page(group, person(group, 0))).questions[0]?.sources[0];
    expect(mine?.shown).toMatchObject({ wording: 'Vraag van Deelnemer 1' });
    await change(group, id, { axes: pair });
    expect((await all(group))[0]?.sources).toHaveLength(1);
  });

  test('a link that the writer sees can be let go, and one keeps its first wording', async () => {
    const group = await aProgramme(1);
    const { pair } = await axesOf(group);
    const own = await brings(person(group, 0), pair[0] ?? '', 'group', 'Eerst zo');
    const { id } = await add(group, { axes: pair, sources: [own] });
    await brings(person(group, 0), pair[0] ?? '', 'group', 'Nu zo');
    await change(group, id, { axes: pair, sources: [own] });
    expect((await all(group))[0]?.sources[0]?.wording).toBe('Eerst zo');
    await change(group, id, { axes: pair, sources: [] });
    expect((await all(group))[0]?.sources).toEqual([]);
  });

  test('shared with one facilitator, another person of the group does not read it', async () => {
    const group = await aProgramme(2);
    const { pair } = await axesOf(group);
    const own = await brings(person(group, 0), pair[0] ?? '', group.facilitator.memberId);
    await add(group, { axes: pair, sources: [own] });
    expect((await page(group, person(group, 1))).questions[0]?.sources).toEqual([{ id: own, shown: null }]);
    expect((await page(group, person(group, 1))).own).toEqual([]);
    expect((await page(group, group.facilitator)).own).toMatchObject([{ name: 'Deelnemer 1' }]);
  });
});

test('who leads writes, the group reads, nobody else knows of it; a finished group changes no more', async () => {
  const group = await aProgramme(1);
  const { pair } = await axesOf(group);
  const { id } = await add(group, { axes: pair });
  expect((await page(group, person(group, 0))).questions).toHaveLength(1);
  const others = [
    await aMember({ partnership: group.partnership, roles: ['coordinator', 'school_trainer'] }),
    await aMember(),
    await aParticipant(),
  ];
  for (const other of [...others, person(group, 0)]) {
    await expect(add(group, { axes: pair, text: 'Van mij' }, other)).rejects.toThrow(NotFoundError);
    await expect(change(group, id, { axes: pair }, other)).rejects.toThrow(NotFoundError);
    await expect(
      as(other, (scope) => closeSharedQuestion(scope, { cohort: group.cohort.cohortId, question: id })),
    ).rejects.toThrow(NotFoundError);
  }
  for (const other of others) await expect(page(group, other)).rejects.toThrow(NotFoundError);
  await finish(group);
  await expect(add(group, { axes: pair, text: 'Nog een' })).rejects.toThrow(ForbiddenError);
  await expect(change(group, id, { axes: pair })).rejects.toThrow(ForbiddenError);
  expect((await page(group, person(group, 0))).questions).toHaveLength(1);
});

test('the page costs the same statements for any number of questions', async () => {
  const group = await aProgramme(3);
  const { pair } = await axesOf(group);
  const cost = async () => (await statementsOf(() => page(group, group.facilitator))).statements.length;
  const empty = await cost();
  for (const one of group.people) await brings(one, pair[0] ?? '', 'group');
  for (const text of ['Een', 'Twee', 'Drie']) await add(group, { axes: pair, text });
  expect(await cost()).toBeLessThanOrEqual(empty);
  expect(empty).toBeLessThanOrEqual(10);
});

test('one domain or none', () => {
  expect(domainOf([{ domainKey: 'a' }, { domainKey: 'a' }])).toBe('a');
  expect(domainOf([{ domainKey: 'a' }, { domainKey: 'b' }])).toBeNull();
  expect(domainOf([])).toBeNull();
});

test('boxes that are ticked become lists; none is a choice to make', () => {
  const id = '01234567-89ab-7def-8123-456789abcdef';
  const form = { cohort: id, text: 'Hoe?', [`axis-${id}`]: 'on', [`source-${id}`]: 'on', previous: '' };
  expect(addSharedQuestionInput.parse(form)).toEqual({
    cohort: id,
    text: 'Hoe?',
    axes: [id],
    sources: [id],
    previous: null,
    meeting: null,
  });
  const empty = addSharedQuestionInput.safeParse({ cohort: id, text: ' ' });
  expect(empty.error?.issues.map(({ path, message }) => [path[0], message])).toEqual(
    expect.arrayContaining([
      ['text', 'required'],
      ['axes', 'choose'],
    ]),
  );
});
