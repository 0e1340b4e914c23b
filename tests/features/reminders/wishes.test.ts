import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeWishes } from '@/lib/features/reminders/change-wishes';
import { createWishesToken } from '@/lib/features/reminders/link-tokens';
import { type ChangeWishes, changeWishesInput } from '@/lib/features/reminders/schema';
import { findWishes } from '@/lib/features/reminders/wishes';
import { setClock } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { ReminderKind } from '@/prisma/generated/enums';
import { type AMember, aMember, as } from '@/tests/factories/cast';
import { at } from '@/tests/factories/group';
import { type AProgramme, aProgramme } from '@/tests/factories/meeting';
import { open, post } from './links';

let programme: AProgramme;
beforeEach(async () => {
  programme = await aProgramme(2);
});
afterEach(() => setClock());

const anne = () => at(programme, 0);
const tokenOf = ({ partnershipId, memberId }: AMember) =>
  createWishesToken(env().LEERKRING_SECRET, { partnershipId, memberId });
const wishesOf = (person: AMember) =>
  inTenant(person.partnershipId, (scope) => findWishes(scope, person.memberId));
const kindsOf = async (person: AMember) => (await wishesOf(person))?.kinds.map(({ kind }) => kind);
const change = (input: ChangeWishes) =>
  as(anne(), (scope) => changeWishes(scope, scope.actor.memberId, input));

test('everyone chooses among the kinds that can concern them', async () => {
  const { partnership, facilitator } = programme;
  const own = ['preparation', 'halfway', 'homework', 'reflection', 'catch_up'];
  expect(await kindsOf(anne())).toEqual(own);
  expect(await kindsOf(facilitator)).toEqual(['feedback_open', 'recap', 'away', 'twice_absent', 'no_plan']);
  const coordinator = await aMember({ partnership, roles: ['coordinator'] });
  expect(await wishesOf(coordinator)).toMatchObject({ kinds: [], weekly: false });
  expect(await wishesOf(anne())).toMatchObject({ weekly: null, pausedUntil: null });
});

test('kinds go off and on; what is not shown stays as it was', async () => {
  await change({ what: 'stop' });
  await change({ what: 'choose', on: ['halfway', 'recap'], weekly: true });
  const { kinds, weekly, stopped } = (await wishesOf(anne())) as NonNullable<
    Awaited<ReturnType<typeof wishesOf>>
  >;
  expect(kinds.filter(({ on }) => on).map(({ kind }) => kind)).toEqual(['halfway']);
  expect(weekly).toBeNull();
  expect(stopped).toContain('recap');
});

test('a pause lasts through its last day, and is over after it or by the own hand', async () => {
  await change({ what: 'pause', length: 'week', until: undefined });
  expect(await wishesOf(anne())).toMatchObject({ pausedUntil: '2027-01-19' });
  setClock(() => new Date('2027-01-19T22:00:00Z'));
  expect(await wishesOf(anne())).toMatchObject({ pausedUntil: '2027-01-19' });
  setClock(() => new Date('2027-01-20T08:00:00Z'));
  expect(await wishesOf(anne())).toMatchObject({ pausedUntil: null });
  await change({ what: 'pause', length: 'date', until: '2027-02-01' });
  expect(await wishesOf(anne())).toMatchObject({ pausedUntil: '2027-02-01' });
  await change({ what: 'resume' });
  expect(await wishesOf(anne())).toMatchObject({ pausedUntil: null });
});

test('a day that is over, too far or missing is refused', async () => {
  const until = (day?: string) => change({ what: 'pause', length: 'date', until: day });
  await expect(until('2027-01-11')).rejects.toThrow('dayPassed');
  await expect(until('2028-02-01')).rejects.toThrow('pauseLong');
  await expect(until()).rejects.toThrow('day');
});

test('a form of the page is understood', () => {
  const of = (fields: Record<string, string>) => changeWishesInput.parse(fields);
  expect(of({ what: 'choose', 'on-halfway': 'on', weekly: 'on', 'on-nothing': 'on' })).toEqual({
    what: 'choose',
    on: ['halfway'],
    weekly: true,
  });
  expect(of({ what: 'pause', length: 'week', until: '' })).toEqual({ what: 'pause', length: 'week' });
  expect(changeWishesInput.safeParse({ what: 'alles' }).success).toBe(false);
});

test('the link in the mail does the same, without signing in', async () => {
  const token = tokenOf(anne());
  expect((await open('wishes', token)).html).toContain('name="on-halfway"');
  const saved = await post('wishes', token, { what: 'choose', 'on-halfway': 'on' });
  expect(saved).toMatchObject({ status: 303, location: `/herinneringen/${token}?bewaard` });
  expect((await wishesOf(anne()))?.kinds.filter(({ on }) => on)).toEqual([{ kind: 'halfway', on: true }]);
  const wrong = await post('wishes', token, { what: 'pause', length: 'date', until: '2020-01-01' });
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain('href="#until"');
  expect((await open('wishes', 'onzin')).status).toBe(404);
});

test('one click of a mail program stops everything, from anywhere; opening its address does nothing', async () => {
  const token = tokenOf(anne());
  const asked = await open('stop', token);
  expect(asked).toMatchObject({ status: 200 });
  expect((await wishesOf(anne()))?.stopped).toEqual([]);
  const elsewhere = { origin: 'https://mail.example', 'sec-fetch-site': 'cross-site' };
  for (const headers of [{}, elsewhere, {}])
    expect((await post('stop', token, { 'List-Unsubscribe': 'One-Click' }, headers)).status).toBe(200);
  expect((await wishesOf(anne()))?.stopped).toEqual(Object.values(ReminderKind));
});

test('who left has nothing to choose', async () => {
  const token = tokenOf(anne());
  await inTenant(anne().partnershipId, ({ tx, now }) =>
    tx.member.updateMany({ where: { id: anne().memberId }, data: { leftAt: now } }),
  );
  for (const { status, html } of [
    await open('wishes', token),
    await post('wishes', token, { what: 'resume' }),
    await post('stop', token, {}, {}),
  ]) {
    expect(status).toBe(410);
    expect(html).not.toContain('Noor');
  }
});
