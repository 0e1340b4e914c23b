import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { askQuestion } from '@/lib/features/reflections/ask-question';
import { getSharedQuestions, listOwnQuestions } from '@/lib/features/reflections/list-questions';
import { getReflectionPage, listOwnReflections } from '@/lib/features/reflections/queries';
import { reply } from '@/lib/features/reflections/reply';
import { saveReflection } from '@/lib/features/reflections/save-answers';
import { skipReflection } from '@/lib/features/reflections/skip-reflection';
import { shareItem, withdrawItem } from '@/lib/features/shares/share-item';
import { getSharedItem } from '@/lib/features/shares/shared-item';
import { listShared } from '@/lib/features/shares/shared-with-me';
import { listStandingShares } from '@/lib/features/shares/standing-shares';
import { withdrawOne } from '@/lib/features/shares/withdraw-one';
import { getOwnData } from '@/lib/overviews/own-data/get-own-data';
import { ForbiddenError, NotFoundError, Refusal } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AMember, type AParticipant, aMember, as } from '@/tests/factories/cast';
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

const place = (kind: 'meeting' | 'practice' = 'meeting') => ({ meetingId: group.meetingId, kind });
const write = (answers: Record<string, unknown>, by = esra, revision?: number) =>
  as(by, (scope) => saveReflection(scope, { ...place(), answers, revision }));
const read = (by = esra) => as(by, (scope) => getReflectionPage(scope, place()));
const inGroup = <T>(work: Parameters<typeof inTenant<T>>[1]) =>
  inTenant(group.partnership.partnershipId, work);

/** Written, and shown to these. Gives its id. */
async function shown(...to: (AMember | 'group')[]): Promise<string> {
  await write({ r1: 'De dialoog.' });
  const id = (await read()).id ?? '';
  for (const audience of to)
    await as(esra, (scope) =>
      shareItem(scope, {
        subject: 'reflection',
        item: id,
        audience: audience === 'group' ? 'group' : audience.memberId,
      }),
    );
  return id;
}

const shareOf = async (by: AMember) => (await as(by, (scope) => listShared(scope))).items[0]?.shareId ?? '';

test('answers are merged per question, an emptied one goes, and the second of two tabs is told', async () => {
  await write({ r1: 'Een', r2: 'Twee' });
  const saved = await write({ r1: '  ', r3: 'Drie' }, esra, 0);
  expect(saved).toMatchObject({ answers: { r2: 'Twee', r3: 'Drie' }, revision: 2, newer: true });
  expect((await write({ r2: 'Twee!' }, esra, 2)).newer).toBe(false);
});

test('a hundred posts at once make one row and lose nothing', async () => {
  const keys = ['r1', 'r2', 'r3'];
  await Promise.all(
    Array.from({ length: 100 }, (_, n) => write({ [keys[n % 3] ?? '']: `antwoord ${keys[n % 3]}` })),
  );
  expect(await read()).toMatchObject({
    answers: { r1: 'antwoord r1', r2: 'antwoord r2', r3: 'antwoord r3' },
    revision: 100,
  });
});

test('what is too long, of another question or not yet asked is not saved; the rest is', async () => {
  const saved = await write({
    r1: 'x'.repeat(4001),
    r2: 'Goed',
    r4: 'Te vroeg',
    __proto__: 'x',
    q1: 'Elders',
  });
  expect(saved).toMatchObject({ given: { r2: 'Goed' }, errors: { r1: 'tooLong' }, answers: { r2: 'Goed' } });
});

test('skipping can be undone, and whoever writes does not skip', async () => {
  const skip = (change: 'skip' | 'write') =>
    as(esra, (scope) => skipReflection(scope, { meeting: group.meetingId, kind: 'meeting', change }));
  await skip('skip');
  expect((await read()).skippedAt).not.toBeNull();
  await skip('write');
  expect((await read()).skippedAt).toBeNull();
  await skip('skip');
  await write({ r1: 'Toch.' });
  expect((await read()).skippedAt).toBeNull();
});

test('about the meeting only who was there, about practice everyone of those weeks', async () => {
  await inGroup(({ tx, now }) =>
    tx.attendance.create({
      data: {
        meetingId: group.meetingId,
        participantId: esra.participantId,
        state: 'absent_with_notice',
        recordedAt: now,
      },
    }),
  );
  await expect(write({ r1: 'Ik was er niet.' })).rejects.toThrow(ForbiddenError);
  await expect(
    as(esra, (scope) => skipReflection(scope, { meeting: group.meetingId, kind: 'meeting', change: 'skip' })),
  ).rejects.toThrow(ForbiddenError);
  await as(esra, (scope) => saveReflection(scope, { ...place('practice'), answers: { q1: 'Goed.' } }));
  const [own] = await as(esra, listOwnReflections);
  expect(own?.rounds[0]?.kinds.map(({ kind, state }) => [kind, state])).toEqual([
    ['meeting', 'closed'],
    ['practice', 'begun'],
  ]);
});

test('nobody sees it until it is shared, and from withdrawing on nobody does', async () => {
  await pair(group, [esra, joost]);
  const stranger = await aMember({ partnership: group.partnership, roles: ['coordinator'] });
  const id = await shown();
  for (const other of [joost, bram, group.facilitator, stranger])
    expect((await as(other, (scope) => listShared(scope))).items).toEqual([]);

  for (const reader of [joost, group.facilitator]) {
    const share = { subject: 'reflection' as const, item: id, audience: reader.memberId };
    await as(esra, (scope) => shareItem(scope, share));
    const shareId = await shareOf(reader);
    expect(await as(reader, (scope) => getSharedItem(scope, shareId))).toMatchObject({
      reflection: { answers: { r1: 'De dialoog.' } },
    });
    for (const other of [bram, stranger])
      await expect(as(other, (scope) => getSharedItem(scope, shareId))).rejects.toThrow(NotFoundError);
    await as(esra, (scope) => withdrawItem(scope, share));
    await expect(as(reader, (scope) => getSharedItem(scope, shareId))).rejects.toThrow(NotFoundError);
  }
});

test('with the group: its participants of now, not who leads it', async () => {
  await shown('group');
  expect(await shareOf(bram)).not.toBe('');
  expect(await shareOf(group.facilitator)).toBe('');
});

test('no audience: another participant, oneself, someone elsewhere; nor of an empty one or a draft', async () => {
  const id = await shown();
  const to = (audience: string, item = id, subject: 'reflection' | 'practice_plan' = 'reflection') =>
    as(esra, (scope) => shareItem(scope, { subject, item, audience }));
  for (const other of [bram, esra, await aMember()])
    await expect(to(other.memberId)).rejects.toThrow(NotFoundError);
  const draft = await aPlan(esra, { meeting: group.meetingId, as: 'draft' });
  await expect(to('group', draft, 'practice_plan')).rejects.toThrow(Refusal);
  await write({ r1: '' });
  await expect(to('group')).rejects.toThrow(Refusal);
  await pair(group, [esra, joost]);
  const plan = await aPlan(esra, { meeting: group.meetingId });
  await expect(to(joost.memberId, plan, 'practice_plan')).rejects.toThrow(NotFoundError);
});

test('who sees it asks once per form, the author answers, and after withdrawing only the author reads', async () => {
  const id = await shown(group.facilitator, 'group');
  const share = await shareOf(group.facilitator);
  const question = randomUUID();
  const ask = (by: AMember, shareId = share) =>
    as(by, (scope) => askQuestion(scope, { share: shareId, question, text: 'Waardoor kwam dat?' }));
  await Promise.all(Array.from({ length: 10 }, () => ask(group.facilitator)));
  await expect(ask(esra)).rejects.toThrow(ForbiddenError);
  await expect(ask(bram)).rejects.toThrow(NotFoundError);
  for (const other of [group.facilitator, bram])
    await expect(as(other, (scope) => reply(scope, { question, answer: 'Ik' }))).rejects.toThrow(
      NotFoundError,
    );
  await as(esra, (scope) => reply(scope, { question, answer: 'Door stilte.' }));

  const seen = async (by: AMember, shareId: string) =>
    (await as(by, (scope) => getSharedQuestions(scope, shareId)))?.questions;
  const asked = [{ text: 'Waardoor kwam dat?', answer: 'Door stilte.', by: 'Wil Faber' }];
  expect(await seen(group.facilitator, share)).toMatchObject(asked);
  expect(await seen(bram, await shareOf(bram))).toMatchObject(asked);

  await as(esra, (scope) => withdrawOne(scope, { share }));
  await expect(seen(group.facilitator, share)).rejects.toThrow(NotFoundError);
  await expect(ask(group.facilitator)).rejects.toThrow(NotFoundError);
  expect(await as(esra, (scope) => listOwnQuestions(scope, { reflectionId: id }))).toMatchObject(asked);
  await expect(as(bram, (scope) => listOwnQuestions(scope, { reflectionId: id }))).rejects.toThrow(
    NotFoundError,
  );
});

test('all that is shared stands on one page, and only its owner withdraws it', async () => {
  await shown(group.facilitator);
  const [only] = await as(esra, listStandingShares);
  expect(only).toMatchObject({ subject: 'reflection', audienceName: 'Wil Faber' });
  const share = only?.id ?? '';
  await expect(as(group.facilitator, (scope) => withdrawOne(scope, { share }))).rejects.toThrow(
    NotFoundError,
  );
  await as(esra, (scope) => withdrawOne(scope, { share }));
  await as(esra, (scope) => withdrawOne(scope, { share }));
  expect(await as(esra, listStandingShares)).toEqual([]);
});

test('the own data has plans, reflections and questions with their answers, and of others only what one asked', async () => {
  await aPlan(esra, { meeting: group.meetingId });
  await shown(group.facilitator);
  const share = await shareOf(group.facilitator);
  const question = randomUUID();
  await as(group.facilitator, (scope) => askQuestion(scope, { share, question, text: 'Waarom?' }));
  await as(esra, (scope) => reply(scope, { question, answer: 'Daarom.' }));
  const practice = async (by: AMember) =>
    (await as(by, (scope) => getOwnData(scope, { read: false }))).practice;
  expect(await practice(esra)).toMatchObject({
    plans: [{ situation: 'mijn student nog in het lokaal is' }],
    reflections: [
      { answers: [{ answer: 'De dialoog.' }], questions: [{ text: 'Waarom?', answer: 'Daarom.' }] },
    ],
    questionsAsked: [],
  });
  expect(await practice(group.facilitator)).toMatchObject({
    plans: [],
    reflections: [],
    questionsAsked: [{ text: 'Waarom?' }],
  });
  expect(JSON.stringify(await practice(group.facilitator))).not.toMatch(/Daarom|dialoog/);
});

test('statements: a list two, what is shared with me one', async () => {
  await shown('group');
  expect((await statementsOf(() => as(esra, listOwnReflections))).statements.length).toBeLessThanOrEqual(2);
  expect((await statementsOf(() => as(bram, (scope) => listShared(scope)))).statements).toHaveLength(1);
});
