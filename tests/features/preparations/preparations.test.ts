import { describe, expect, test } from 'vitest';
import { changePlace } from '@/lib/features/preparations/change-place';
import { copyAgenda } from '@/lib/features/preparations/copy-agenda';
import { putBack } from '@/lib/features/preparations/put-back';
import { getPreparePage, getVersionPage, getVersionsPage } from '@/lib/features/preparations/queries';
import { getMeetingPage } from '@/lib/overviews/meeting/get-meeting-page';
import { ForbiddenError, NotFoundError } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { type AMember, aCohort, aMember, as } from '@/tests/factories/cast';
import { aLedMeeting, emptyPreparation, fullPreparation, save, stored } from './prepared';

const here = { room: 'Lokaal 2.14', onlineUrl: null };
const place = (who: AMember, meeting: string, to: { room: string | null; onlineUrl: string | null } = here) =>
  as(who, (scope) => changePlace(scope, { meeting, ...to }));

describe('ready', () => {
  test('is a full preparation with a place that was marked so, and not before', async () => {
    const { partnership, meeting, samira } = await aLedMeeting();
    const ready = { what: 'ready', at: 0 } as const;
    expect(await save(samira, meeting, { button: ready })).toMatchObject({
      ready: false,
      missing: ['place'],
    });
    await place(samira, meeting);
    expect(await save(samira, meeting, { seen: 1 })).toMatchObject({ ready: false, missing: [] });
    expect(await save(samira, meeting, { seen: 1, button: ready })).toMatchObject({ ready: true });
    const first = (await stored(partnership.partnershipId, meeting)).readyAt;
    expect(first).not.toBeNull();
    await save(samira, meeting, { seen: 1, content: { ...fullPreparation, purpose: 'Anders' } });
    expect((await stored(partnership.partnershipId, meeting)).readyAt).toEqual(first);
  });

  test('ends when the minutes differ, an answer goes, or the place does; a draft keeps all of it', async () => {
    const { partnership, meeting, samira } = await aLedMeeting();
    await place(samira, meeting);
    const readyAgain = async (seen: number) => {
      await save(samira, meeting, { seen, button: { what: 'ready', at: 0 } });
      expect((await stored(partnership.partnershipId, meeting)).readyAt).not.toBeNull();
    };
    await readyAgain(0);
    const longer = {
      ...fullPreparation,
      blocks: [...fullPreparation.blocks, ...fullPreparation.blocks.slice(0, 1)],
    };
    expect(await save(samira, meeting, { seen: 1, content: longer })).toMatchObject({
      missing: ['minutes'],
      ready: false,
      wasReady: true,
    });
    expect(await stored(partnership.partnershipId, meeting)).toMatchObject({
      readyAt: null,
      blocks: { length: 8 },
    });
    await readyAgain(2);
    expect(
      await save(samira, meeting, { seen: 3, content: { ...fullPreparation, dialogue: null } }),
    ).toMatchObject({
      missing: ['dialogue'],
    });
    await readyAgain(4);
    await place(samira, meeting, { room: null, onlineUrl: null });
    expect((await stored(partnership.partnershipId, meeting)).readyAt).toBeNull();
  });
});

describe('buttons that work without a script', () => {
  test('move, add and take out a part, with everything that was typed', async () => {
    const { partnership, meeting, samira } = await aLedMeeting();
    const kinds = async () =>
      (await stored(partnership.partnershipId, meeting)).blocks.map(({ kind }) => kind).join(' ');
    await save(samira, meeting, { button: { what: 'down', at: 0 } });
    expect(await kinds()).toBe('explore look_back deepen pause design homework evaluate');
    await save(samira, meeting, { seen: 1, button: { what: 'up', at: 0 } });
    expect(await kinds()).toBe('look_back explore deepen pause design homework evaluate');
    await save(samira, meeting, { seen: 2, button: { what: 'remove', at: 3 } });
    expect(await kinds()).toBe('look_back explore deepen design homework evaluate');
    await save(samira, meeting, { seen: 3, button: { what: 'add', at: 0 } });
    expect(await kinds()).toBe('look_back explore deepen pause design homework evaluate free');
    expect((await stored(partnership.partnershipId, meeting)).purpose).toBe(fullPreparation.purpose);
  });

  test('a sixteenth part is refused by its button', async () => {
    const { meeting, samira } = await aLedMeeting();
    const [part] = fullPreparation.blocks;
    const blocks = Array.from({ length: 15 }, () => ({ ...(part as NonNullable<typeof part>) }));
    await expect(
      save(samira, meeting, { button: { what: 'add', at: 0 }, content: { ...fullPreparation, blocks } }),
    ).rejects.toMatchObject({ code: 'blocksMany', field: 'addKind' });
  });
});

describe('two who prepare at the same time', () => {
  test('the second sees both texts, and whichever is chosen the other stays', async () => {
    const { partnership, meeting, samira, peter } = await aLedMeeting();
    await save(samira, meeting, { content: { ...fullPreparation, purpose: 'Van Samira' } });
    const second = await save(peter, meeting, { content: { ...fullPreparation, purpose: 'Van Peter' } });
    expect(second.asideId).not.toBeNull();
    const version = second.asideId ?? '';
    expect(await stored(partnership.partnershipId, meeting)).toMatchObject({
      purpose: 'Van Samira',
      revision: 1,
    });

    const both = await as(peter, (scope) => getVersionPage(scope, meeting, version));
    expect([both.now.purpose, both.then.purpose]).toEqual(['Van Samira', 'Van Peter']);
    expect([both.saved?.by, both.version.by]).toEqual(['Samira', 'Peter']);

    await as(peter, (scope) => putBack(scope, { meeting, revision: 1, version }));
    expect(await stored(partnership.partnershipId, meeting)).toMatchObject({
      purpose: 'Van Peter',
      revision: 2,
    });
    const { versions } = await as(samira, (scope) => getVersionsPage(scope, meeting));
    expect(versions.map(({ revision, by }) => [revision, by])).toEqual([
      [2, 'Peter'],
      [null, 'Peter'],
      [1, 'Samira'],
    ]);
    const earlier = versions.at(-1)?.id ?? '';
    await as(samira, (scope) => putBack(scope, { meeting, revision: 2, version: earlier }));
    expect((await stored(partnership.partnershipId, meeting)).purpose).toBe('Van Samira');
  });

  test('twenty equal posts at once are one version, and of twenty that differ none is lost', async () => {
    const { partnership, meeting, samira, peter } = await aLedMeeting();
    await Promise.all(Array.from({ length: 10 }, () => save(samira, meeting)));
    expect((await stored(partnership.partnershipId, meeting)).revision).toBe(1);
    const texts = Array.from({ length: 10 }, (_, n) => ({ ...fullPreparation, purpose: `Tekst ${n}` }));
    await Promise.all(texts.map((content, n) => save(n % 2 ? samira : peter, meeting, { seen: 1, content })));
    const kept = await inTenant(partnership.partnershipId, ({ tx }) =>
      tx.draftVersion.findMany({ where: { meetingId: meeting }, select: { revision: true, content: true } }),
    );
    expect(kept.filter(({ revision }) => revision !== null)).toHaveLength(2);
    expect(new Set(kept.map(({ content }) => (content as { purpose: string }).purpose)).size).toBe(11);
  });

  test('putting back on an older page sets aside as well', async () => {
    const { meeting, samira, peter } = await aLedMeeting();
    await save(samira, meeting, { content: { ...emptyPreparation, purpose: 'een' } });
    await save(samira, meeting, { seen: 1, content: { ...emptyPreparation, purpose: 'twee' } });
    const { versions } = await as(peter, (scope) => getVersionsPage(scope, meeting));
    const oldest = versions.at(-1)?.id ?? '';
    const late = await as(peter, (scope) => putBack(scope, { meeting, revision: 1, version: oldest }));
    expect(late.asideId).not.toBeNull();
  });
});

describe('an agenda is copied', () => {
  test('from a template and from a meeting of another group that one leads, in proportion', async () => {
    const { partnership, meeting, samira } = await aLedMeeting();
    await as(samira, (scope) => copyAgenda(scope, { meeting, revision: 0, from: 'start' }));
    expect((await stored(partnership.partnershipId, meeting)).blocks).toHaveLength(7);
    const other = await aCohort({ partnership, facilitators: [samira] });
    await inTenant(partnership.partnershipId, ({ tx }) =>
      tx.meeting.updateMany({ where: { id: other.meetingId }, data: { minutes: 90 } }),
    );
    await as(samira, (scope) => copyAgenda(scope, { meeting: other.meetingId, revision: 0, from: meeting }));
    const { blocks } = await stored(partnership.partnershipId, other.meetingId);
    expect(blocks.map(({ kind }) => kind).join(' ')).toBe(
      'free explore pause deepen design homework evaluate',
    );
    expect(blocks.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(90);
  });

  test('keeps the other texts, and what stood there is a version; not from a group that one does not lead', async () => {
    const { partnership, meeting, samira } = await aLedMeeting();
    await save(samira, meeting);
    await as(samira, (scope) => copyAgenda(scope, { meeting, revision: 1, from: 'start' }));
    expect(await stored(partnership.partnershipId, meeting)).toMatchObject({
      purpose: fullPreparation.purpose,
      revision: 2,
    });
    const stranger = await aMember({ partnership, roles: ['school_trainer'] });
    const theirs = await aCohort({ partnership, facilitators: [stranger] });
    const from = theirs.meetingId;
    await expect(as(samira, (scope) => copyAgenda(scope, { meeting, revision: 2, from }))).rejects.toThrow(
      NotFoundError,
    );
    await expect(
      as(stranger, (scope) => copyAgenda(scope, { meeting: from, revision: 0, from: meeting })),
    ).rejects.toThrow(NotFoundError);
    const empty = await aCohort({ partnership, facilitators: [samira] });
    await expect(
      as(samira, (scope) => copyAgenda(scope, { meeting, revision: 2, from: empty.meetingId })),
    ).rejects.toMatchObject({ code: 'nothingToCopy', field: 'from' });
  });

  test('a retired werkvorm is not taken along', async () => {
    const { partnership, cohort, meeting, samira } = await aLedMeeting();
    const { id: werkvormId } = await inTenant(partnership.partnershipId, ({ tx, now }) =>
      tx.werkvorm.create({
        data: { title: 'Brieven', phase: 2, minutes: 30, steps: [], createdAt: now },
        select: { id: true },
      }),
    );
    const blocks = fullPreparation.blocks.slice(0, 2).map((block) => ({ ...block, werkvormId }));
    await save(samira, meeting, { content: { ...fullPreparation, blocks } });
    await inTenant(partnership.partnershipId, ({ tx, now }) =>
      tx.werkvorm.updateMany({ where: { id: werkvormId }, data: { archivedAt: now } }),
    );
    const { id: next } = await inTenant(partnership.partnershipId, ({ tx, now }) =>
      tx.meeting.create({
        data: { cohortId: cohort.cohortId, kind: 'work', startsAt: now, createdAt: now },
        select: { id: true },
      }),
    );
    await as(samira, (scope) => copyAgenda(scope, { meeting: next, revision: 0, from: meeting }));
    expect((await stored(partnership.partnershipId, next)).blocks.map((block) => block.werkvormId)).toEqual([
      null,
      null,
    ]);
    await save(samira, meeting, { seen: 1, content: { ...fullPreparation, purpose: 'nog eens', blocks } });
    expect((await stored(partnership.partnershipId, meeting)).blocks[0]?.werkvormId).toBe(werkvormId);
    await expect(
      save(samira, next, { seen: 1, content: { ...fullPreparation, blocks } }),
    ).rejects.toMatchObject({
      code: 'choose',
      field: 'block-0-werkvorm',
    });
  });
});

test('another place of an announced meeting reaches everyone; the same place again nobody', async () => {
  const { partnership, meeting, samira } = await aLedMeeting();
  expect(await place(samira, meeting)).toEqual({ mailed: 0 });
  await inTenant(partnership.partnershipId, ({ tx, now }) =>
    tx.meeting.updateMany({ where: { id: meeting }, data: { announcedAt: now } }),
  );
  expect(await place(samira, meeting)).toEqual({ mailed: 0 });
  expect(await place(samira, meeting, { room: 'Aula', onlineUrl: null })).toEqual({ mailed: 3 });
  expect(await stored(partnership.partnershipId, meeting)).toMatchObject({ sequence: 1, room: 'Aula' });
});

describe('who may', () => {
  const deeds: Record<string, (scope: Scope, meeting: string) => Promise<unknown>> = {
    'open the preparation': getPreparePage,
    'open its versions': getVersionsPage,
    'change the place': (scope, meeting) => changePlace(scope, { meeting, ...here }),
    'copy an agenda': (scope, meeting) => copyAgenda(scope, { meeting, revision: 0, from: 'work' }),
  };
  test.each(Object.keys(deeds))('%s: who leads the group, and nobody else', async (name) => {
    const { partnership, meeting, samira, peter, lotte } = await aLedMeeting();
    const others = [
      lotte,
      await aMember({ partnership, roles: ['coordinator'] }),
      await aMember({ partnership, roles: ['school_trainer'] }),
      await aMember({ roles: ['coordinator', 'school_trainer'] }),
    ];
    const deed = (scope: Scope) => deeds[name]?.(scope, meeting) ?? Promise.reject(new Error('no deed'));
    for (const other of others) await expect(as(other, deed)).rejects.toThrow(NotFoundError);
    for (const leader of [samira, peter]) await as(leader, deed);
  });

  test('in a finished group nobody changes anything, and all of it can be read', async () => {
    const { partnership, cohort, meeting, samira, lotte } = await aLedMeeting();
    await save(samira, meeting);
    await inTenant(partnership.partnershipId, ({ tx, now }) =>
      tx.cohort.updateMany({ where: { id: cohort.cohortId }, data: { archivedAt: now } }),
    );
    await expect(save(samira, meeting, { seen: 1 })).rejects.toThrow(ForbiddenError);
    await expect(place(samira, meeting)).rejects.toThrow(ForbiddenError);
    await as(samira, (scope) => getPreparePage(scope, meeting));
    expect((await as(lotte, (scope) => getMeetingPage(scope, meeting))).agenda.blocks).toHaveLength(7);
  });

  test('of a cancelled meeting nothing changes any more, in words', async () => {
    const { partnership, meeting, samira } = await aLedMeeting();
    await inTenant(partnership.partnershipId, ({ tx, now }) =>
      tx.meeting.updateMany({ where: { id: meeting }, data: { cancelledAt: now } }),
    );
    await expect(save(samira, meeting)).rejects.toMatchObject({ code: 'meetingCancelled' });
  });
});

test('participants read purpose, parts and what to bring; the notes and the four answers are for who leads', async () => {
  const { meeting, samira, lotte } = await aLedMeeting();
  const blocks = fullPreparation.blocks.map((block) => ({ ...block, note: 'Let op Bas' }));
  await save(samira, meeting, {
    content: { ...fullPreparation, bring: 'Je plan', note: 'Koffie regelen', blocks },
  });
  const seen = await as(lotte, (scope) => getMeetingPage(scope, meeting));
  expect(seen.agenda).toMatchObject({ purpose: fullPreparation.purpose, bring: 'Je plan', forLeaders: null });
  expect(JSON.stringify(seen)).not.toMatch(/Let op Bas|Koffie regelen|In drietallen|Drie mensen/);
  const led = await as(samira, (scope) => getMeetingPage(scope, meeting));
  expect(led.agenda.forLeaders).toMatchObject({ note: 'Koffie regelen', missing: ['place'] });
});
