import { afterEach, expect, test } from 'vitest';
import { composeMail } from '@/lib/jobs/compose-mail';
import { remind } from '@/lib/jobs/decide-reminders';
import { NotYet } from '@/lib/jobs/mails/mail';
import { setClock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { dateOf } from '@/lib/shared/calendar-day';
import { at as person } from '../factories/group';
import { type AProgramme, aProgramme, at } from '../factories/meeting';

/** Halfway between 12 January, 18.30 and 9 February, 15.30 is 26 January, 17.00. */
const HALFWAY = '2027-01-26T16:00:00Z';

afterEach(() => setClock());

const inGroup = <T>({ partnership }: AProgramme, work: Parameters<typeof inTenant<T>>[1]) =>
  inTenant(partnership.partnershipId, work);

function aPlan(group: AProgramme, index: number, action: string) {
  return inGroup(group, ({ tx, now }) =>
    tx.practicePlan.create({
      data: {
        participantId: person(group, index).participantId,
        meetingId: group.meetings[0],
        state: 'planned',
        situation: 'mijn student stilvalt',
        action,
        plannedOn: dateOf('2027-01-28'),
        createdAt: now,
        savedAt: now,
      },
    }),
  );
}

/** What would go out now, by name. */
function composed(group: AProgramme) {
  return inGroup(group, async (scope) => {
    const rows = await scope.tx.outboxMail.findMany({
      where: { kind: 'reminders' },
      include: { member: true },
    });
    const mails = new Map<string, Awaited<ReturnType<typeof composeMail>>>();
    for (const row of rows) mails.set(row.member?.name ?? '', await composeMail(scope, row));
    return mails;
  });
}

test('halfway everyone is reminded of the own plan, with two links that need no sign-in, or to make a small one', async () => {
  const group = await aProgramme(2);
  await db().user.update({ where: { id: person(group, 1).userId }, data: { locale: 'en' } });
  await aPlan(group, 0, 'drie tellen wachten');
  at(HALFWAY);
  expect(await inGroup(group, remind)).toMatchObject({ mails: 2 });
  const mails = await composed(group);
  const dutch = mails.get('Deelnemer 1');
  expect(dutch?.subject).toBe('Hoe gaat het met je plan?');
  const text = dutch?.text.replace(/\s+/g, ' ') ?? '';
  expect(text).toContain('Als mijn student stilvalt, dan ga ik met mijn student drie tellen wachten.');
  expect(text).toContain('Je koos do 28 januari.');
  expect(dutch?.html).toMatch(/\/plan\/[\w-]{64}\?antwoord=gelukt/);
  expect(dutch?.html).toMatch(/\/plan\/[\w-]{64}\?antwoord=nog-niet/);
  expect(dutch?.unsubscribe).toMatch(/\/herinneringen\/[\w-]{64}\/uit$/);
  expect(dutch?.replyTo?.name).toBe('Wil Faber');
  const english = mails.get('Deelnemer 2')?.text.replace(/\s+/g, ' ') ?? '';
  expect(english).toContain('you have no plan yet');
  expect(english).not.toContain('drie tellen');
});

test('the next morning who leads the group hears who has no plan, in one mail', async () => {
  const group = await aProgramme(3);
  await aPlan(group, 0, 'drie tellen wachten');
  at(HALFWAY);
  await inGroup(group, remind);
  at('2027-01-27T06:30:00Z');
  expect(await inGroup(group, remind)).toMatchObject({ mails: 1 });
  const text = (await composed(group)).get('Wil Faber')?.text.replace(/\s+/g, ' ') ?? '';
  expect(text).toContain('Nog geen plan: Deelnemer 2 en Deelnemer 3.');
  expect(text).not.toContain('Deelnemer 1');
});

test('looking again at the same moment, or twice at once, sends nothing twice', async () => {
  const group = await aProgramme(3);
  at(HALFWAY);
  const outcomes = await Promise.all([
    inGroup(group, remind),
    inGroup(group, remind),
    inGroup(group, remind),
  ]);
  expect(outcomes.map(({ mails }) => mails).toSorted()).toEqual([0, 0, 3]);
  expect(await inGroup(group, remind)).toEqual({ mails: 0, dropped: 0 });
});

test('what was done before it is delivered is not sent', async () => {
  const group = await aProgramme(1);
  const plan = await aPlan(group, 0, 'drie tellen wachten');
  at(HALFWAY);
  await inGroup(group, remind);
  await inGroup(group, ({ tx, now }) =>
    tx.practicePlan.updateMany({ where: { id: plan.id }, data: { state: 'tried', settledAt: now } }),
  );
  expect((await composed(group)).get('Deelnemer 1')).toBeNull();
});

test('a mail that was held up until the evening waits for the morning', async () => {
  const group = await aProgramme(1);
  at(HALFWAY);
  await inGroup(group, remind);
  at('2027-01-26T18:00:00Z');
  const waits = await composed(group).catch((error) => error);
  expect(waits).toBeInstanceOf(NotYet);
  expect(waits.notBefore).toEqual(new Date('2027-01-27T06:30:00Z'));
  at('2027-01-27T06:30:00Z');
  expect((await composed(group)).get('Deelnemer 1')?.text).toContain('klein genoeg');
});

test('homework comes with what to bring and a sentence of who leads; ticked off, only when they meet', async () => {
  const group = await aProgramme(2);
  const [first, second] = group.meetings;
  await inGroup(group, async ({ tx, now }) => {
    await tx.meeting.updateMany({
      where: { id: second },
      data: { announcedAt: now, bring: 'Je kaartjes', room: 'B12' },
    });
    await tx.homework.create({
      data: { meetingId: first, text: 'Voer één gesprek.', minutes: 45, savedAt: now },
    });
    const done = { participantId: person(group, 1).participantId, doneAt: now, savedAt: now };
    await tx.homeworkDone.create({ data: { meetingId: first, ...done } });
    const extra = 'Koffie staat klaar.';
    await tx.cohortReminder.create({
      data: { cohortId: group.cohort.cohortId, kind: 'homework', extra, savedAt: now },
    });
  });
  at('2027-02-04T06:30:00Z');
  await inGroup(group, remind);
  const mails = await composed(group);
  const text = (name: string) => mails.get(name)?.text.replace(/\s+/g, ' ') ?? '';
  for (const words of [
    'Voer één gesprek.',
    'ongeveer 45 minuten',
    'Je kaartjes',
    'B12',
    'Koffie staat klaar.',
  ])
    expect(text('Deelnemer 1')).toContain(words);
  expect(text('Deelnemer 2')).toContain('Je huiswerk is af. Tot dan!');
  expect(text('Deelnemer 2')).not.toContain('Voer één gesprek.');
});
