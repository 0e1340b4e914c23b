import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeWishes } from '@/lib/features/reminders/change-wishes';
import { saveReminderSetting } from '@/lib/features/reminders/group-settings';
import { saveSettingInput } from '@/lib/features/reminders/schema';
import { remind } from '@/lib/jobs/decide-reminders';
import { previewReminders } from '@/lib/jobs/mails/preview-reminders';
import { sendRemindersNow } from '@/lib/jobs/send-reminders-now';
import { getRemindersPage } from '@/lib/overviews/reminders/get-reminders-page';
import { setClock } from '@/lib/platform/clock';
import { ForbiddenError, NotFoundError } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { as } from '@/tests/factories/cast';
import { at as personAt } from '@/tests/factories/group';
import { type AProgramme, aProgramme, at, finish } from '@/tests/factories/meeting';
import { aPlan } from '@/tests/factories/practice';

/** The evening of the first meeting; halfway to the second is 26 January. */
let programme: AProgramme;
beforeEach(async () => {
  programme = await aProgramme(3);
});
afterEach(() => setClock());

const cohort = () => programme.cohort.cohortId;
const page = () => as(programme.facilitator, (scope) => getRemindersPage(scope, cohort()));
const halfway = () => `halfway:${programme.meetings[0]}:1`;
const send = (who: string, what = halfway()) =>
  as(programme.facilitator, (scope) => sendRemindersNow(scope, { cohort: cohort(), what, who }));
const set = (fields: Record<string, string>) =>
  as(programme.facilitator, (scope) =>
    saveReminderSetting(scope, saveSettingInput.parse({ cohort: cohort(), ...fields })),
  );
const settingOf = async (wanted: string) => (await page()).settings.find(({ kind }) => kind === wanted);
const mails = () =>
  inTenant(programme.partnership.partnershipId, ({ tx }) =>
    tx.outboxMail.count({ where: { kind: 'reminders' } }),
  );
const keysOf = async (id: string) =>
  (await page()).upcoming.find((one) => one.id === id)?.people.map(({ key }) => key) ?? [];

test('a kind goes off, gets days and a sentence of its own, and its usual days back', async () => {
  expect(await settingOf('preparation')).toMatchObject({ enabled: true, days: [21, 10, 3], extra: '' });
  await set({
    kind: 'preparation',
    enabled: 'on',
    'day-0': '3',
    'day-1': '14',
    'day-2': '',
    extra: 'Succes!',
  });
  expect(await settingOf('preparation')).toMatchObject({ enabled: true, days: [14, 3], extra: 'Succes!' });
  await set({ kind: 'preparation', 'day-0': '21', 'day-1': '10', 'day-2': '3' });
  expect(await settingOf('preparation')).toMatchObject({ enabled: false, days: [21, 10, 3], extra: '' });
  await set({ kind: 'feedback_open', enabled: 'on', 'day-0': '', 'day-1': '4' });
  expect(await settingOf('feedback_open')).toMatchObject({ days: [5, 4] });
  await set({ kind: 'halfway', enabled: 'on', 'day-0': '4' });
  expect(await settingOf('halfway')).toMatchObject({ days: [] });
});

test('where nothing comes it says what is missing: somebody to remind, a meeting, or neither', async () => {
  expect((await page()).nothing).toBeNull();
  const partnership = programme.partnership.partnershipId;
  await inTenant(partnership, ({ tx }) =>
    tx.meeting.updateMany({ where: { kind: 'work' }, data: { startsAt: new Date('2027-12-01T14:30:00Z') } }),
  );
  at('2027-04-01T08:00:00Z');
  expect((await page()).nothing).toBe('quiet');
  await inTenant(partnership, ({ tx, now }) => tx.meeting.updateMany({ data: { cancelledAt: now } }));
  expect((await page()).nothing).toBe('meetings');
  await inTenant(partnership, ({ tx, now }) => tx.participant.updateMany({ data: { leftAt: now } }));
  expect((await page()).nothing).toBe('people');
});

test('a day that is none, a link and the weekly overview are refused', () => {
  const ok = (fields: object) =>
    saveSettingInput.safeParse({ cohort: cohort(), kind: 'recap', ...fields }).success;
  expect(ok({})).toBe(true);
  for (const wrong of [
    { 'day-0': '0' },
    { 'day-0': '61' },
    { 'day-0': '2,5' },
    { extra: 'Kijk op www.example.nl' },
    { extra: 'a'.repeat(301) },
    { kind: 'weekly' },
  ])
    expect(ok(wrong), JSON.stringify(wrong)).toBe(false);
});

test('what comes is listed with whom it goes to; what is off is not', async () => {
  expect((await page()).upcoming.find(({ id }) => id === halfway())?.people).toHaveLength(3);
  await set({ kind: 'halfway' });
  expect(await keysOf(halfway())).toEqual([]);
});

test('sent now it goes once: not by a second click, by two at the same time, nor at its own moment', async () => {
  const [first = ''] = await keysOf(halfway());
  expect(await send(first)).toEqual({ mails: 1 });
  expect(await send(first)).toEqual({ mails: 0 });
  const both = await Promise.all([send('all'), send('all')]);
  expect(both.map((one) => one.mails).sort()).toEqual([0, 2]);
  expect(await mails()).toBe(3);
  expect(await keysOf(halfway())).toEqual([]);
  at('2027-01-26T14:30:00Z');
  await inTenant(programme.partnership.partnershipId, remind);
  const log = (await page()).log.filter(({ kind, dropped }) => kind === 'halfway' && !dropped);
  expect(log).toHaveLength(3);
});

test('what waits because its people had a mail that day is shown as waiting, and can be sent now', async () => {
  at('2027-01-26T09:00:00Z');
  const other = (await page()).upcoming.find(({ kind }) => kind === 'reflection')?.id ?? '';
  expect(await send('all', other)).toEqual({ mails: 3 });
  at('2027-01-26T16:45:00Z');
  await inTenant(programme.partnership.partnershipId, remind);
  expect(await mails()).toBe(3);
  const waiting = (await page()).upcoming.filter(({ waits }) => waits);
  expect(waiting.map(({ id, people }) => [id, people.length])).toEqual([[halfway(), 3]]);
  expect(await send('all')).toEqual({ mails: 3 });
  expect((await page()).upcoming.filter(({ waits }) => waits)).toEqual([]);
});

test('who paused or stopped it is named and gets none', async () => {
  const [stopped, paused] = [personAt(programme, 0), personAt(programme, 1)];
  await as(stopped, (scope) => changeWishes(scope, stopped.memberId, { what: 'stop' }));
  await as(paused, (scope) =>
    changeWishes(scope, paused.memberId, { what: 'pause', length: 'month', until: undefined }),
  );
  const item = (await page()).upcoming.find(({ id }) => id === halfway());
  expect(item?.skipped.map(({ name, dropped }) => [name, dropped]).sort()).toEqual([
    [stopped.name, 'stopped'],
    [paused.name, 'paused'],
  ]);
  expect(await send('all')).toEqual({ mails: 1 });
});

test('a preview has no word of the plan and no link of the receiver’s own', async () => {
  const anne = personAt(programme, 0);
  await aPlan(anne, { meeting: programme.meetings[0] });
  const mail = await as(programme.facilitator, async (scope) => {
    const { preview } = await getRemindersPage(scope, cohort());
    const all = preview.upcoming.find(({ id }) => id === halfway())?.reminders ?? [];
    const reminders = all.filter(({ to }) => to.memberId === anne.memberId);
    return previewReminders(scope, { state: preview.state, reminders, receiver: anne.name, locale: 'nl' });
  });
  expect(mail?.text).toContain('Alleen de deelnemer leest het');
  expect(`${mail?.html}${mail?.text}`).not.toMatch(/lokaal|\/plan\/|\/herinneringen\//);
});

test('only who leads the group; a finished one is read, and nothing is set or sent', async () => {
  const anne = personAt(programme, 0);
  await expect(as(anne, (scope) => getRemindersPage(scope, cohort()))).rejects.toThrow(NotFoundError);
  const asAnne = { cohort: cohort(), what: halfway(), who: 'all' };
  await expect(as(anne, (scope) => sendRemindersNow(scope, asAnne))).rejects.toThrow(NotFoundError);
  await finish(programme);
  expect(await page()).toMatchObject({ finished: true, upcoming: [] });
  await expect(send('all')).rejects.toThrow(ForbiddenError);
  await expect(set({ kind: 'halfway' })).rejects.toThrow(ForbiddenError);
  expect(await mails()).toBe(0);
});
