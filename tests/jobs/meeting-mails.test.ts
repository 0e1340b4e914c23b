import ICAL from 'ical.js';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { addParticipants } from '@/lib/features/cohorts/add-participants';
import { archiveCohort, reopenCohort } from '@/lib/features/cohorts/archive-cohort';
import { removeFacilitator } from '@/lib/features/cohorts/change-facilitators';
import { leaveGroups } from '@/lib/features/cohorts/leave-groups';
import { removeParticipant } from '@/lib/features/cohorts/remove-participant';
import { announceMeetings } from '@/lib/features/meetings/announce-meetings';
import { cancelMeeting } from '@/lib/features/meetings/cancel-meeting';
import { moveMeeting } from '@/lib/features/meetings/move-meeting';
import { leave } from '@/lib/features/members/leave';
import { setClock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AMember, aMember, as } from '../factories/cast';
import { aPlannedGroup, mailsOf, meetingsOf, type PlannedGroup } from '../features/meetings/plan-cast';
import { deliver, rowOf } from './mail-cast';
import { aMailServer, type MailServer } from './smtp-double';

let server: MailServer;
beforeAll(async () => {
  server = await aMailServer();
});
afterAll(() => server.close());

let group: PlannedGroup;
let coordinator: AMember;
let meeting: string;
beforeEach(async () => {
  group = await aPlannedGroup();
  coordinator = await aMember({ partnership: group.partnership, roles: ['coordinator'], name: 'Anneke Vos' });
  meeting = (await meetingsOf(group))[0]?.id ?? '';
  await inTenant(group.partnership.partnershipId, ({ tx }) =>
    tx.meeting.updateMany({ data: { room: 'De Vierwaarden, lokaal 2.14' } }),
  );
});
afterEach(() => setClock());

const announce = () => as(group.leader, (scope) => announceMeetings(scope, { cohort: group.cohortId }));
const move = (day: string) =>
  as(group.leader, (scope) => moveMeeting(scope, { meeting, day, time: '15:30', minutes: 180 }));
const takeOut = (person: { participantId: string }) =>
  as(coordinator, (scope) =>
    removeParticipant(scope, { cohort: group.cohortId, participant: person.participantId }),
  );

/** Delivers everything that is in the outbox now, and gives what became of it. */
async function deliverAll() {
  const states: Record<string, number> = {};
  for (const { id, kind } of await mailsOf(group)) {
    const mail = { mailId: id, partnershipId: group.partnership.partnershipId };
    await deliver(mail, server.transport);
    const { state } = await rowOf(mail);
    states[`${kind} ${state}`] = (states[`${kind} ${state}`] ?? 0) + 1;
  }
  return states;
}

/** The calendar entry as it came with the newest mail: beside the text, and as a file. */
function entryOf(person: { email: string }) {
  const mail = server.mailsTo(person.email).at(-1);
  if (!mail) throw new Error('no mail');
  const parts = mail.attachments.filter(({ contentType }) => /calendar|ics/.test(contentType));
  const [first] = parts;
  const calendar = new ICAL.Component(ICAL.parse(String(first?.content)));
  const event = calendar.getFirstSubcomponent('vevent');
  const value = (name: string) => String(event?.getFirstPropertyValue(name) ?? '');
  return {
    mail,
    files: parts.map(({ contentType, filename }) => `${contentType} ${filename ?? ''}`.trim()).sort(),
    method: calendar.getFirstPropertyValue('method'),
    uid: value('uid'),
    sequence: Number(value('sequence')),
    status: value('status'),
    start: value('dtstart'),
    attendee: value('attendee'),
    organizer: value('organizer'),
    location: value('location'),
  };
}

const flat = (text = '') => text.replace(/\s+/g, ' ');

test('announced: everyone gets when and where, with an entry that is theirs', async () => {
  await announce();
  expect(await deliverAll()).toEqual({ 'meeting_announced sent': 3 });
  const { mail, ...entry } = entryOf(group.esra);
  expect(mail.subject).toBe('Een bijeenkomst van je groep');
  for (const words of [
    'Dag Esra',
    'Startbijeenkomst: di 12 januari, 15.30 tot 18.30 uur',
    'Plaats: De Vierwaarden, lokaal 2.14',
    'Meld je dan af',
  ])
    expect(flat(mail.text)).toContain(words);
  expect(mail.text).toContain(`/p/${group.partnership.slug}/bijeenkomst/${meeting}`);
  expect(mail.replyTo?.value[0]?.address).toBe(group.leader.email);
  expect(entry).toEqual({
    files: ['application/ics bijeenkomst.ics', 'text/calendar'],
    method: 'REQUEST',
    uid: `${meeting}@leerkring`,
    sequence: 0,
    status: 'CONFIRMED',
    start: '2027-01-12T14:30:00Z',
    attendee: `mailto:${group.esra.email}`,
    organizer: 'MAILTO:leerkring@example.nl',
    location: 'De Vierwaarden, lokaal 2.14',
  });
  const raw = mail.headers.get('content-type') as { value: string };
  expect(raw.value).toBe('multipart/mixed');
});

test('a facilitator reads no line about not coming, and in the own language', async () => {
  await db().user.update({ where: { id: group.leader.userId }, data: { locale: 'en' } });
  await announce();
  await deliverAll();
  const { mail } = entryOf(group.leader);
  expect(mail.subject).toBe('A meeting of your group');
  expect(flat(mail.text)).toContain('Start meeting: Tue 12 January, 15:30 to 18:30');
  expect(flat(mail.text)).not.toContain('Can’t you come');
  expect(mail.replyTo).toBeUndefined();
});

test('moved over the change of the clock: the same entry with the next sequence, at half past three', async () => {
  await announce();
  await deliverAll();
  await move('2027-03-30');
  expect(await deliverAll()).toMatchObject({ 'meeting_changed sent': 3 });
  const { mail, ...entry } = entryOf(group.bram);
  expect(mail.subject).toBe('Een bijeenkomst van je groep is veranderd');
  expect(flat(mail.text)).toContain('di 30 maart, 15.30 tot 18.30 uur');
  expect(entry).toMatchObject({
    method: 'REQUEST',
    uid: `${meeting}@leerkring`,
    sequence: 1,
    start: '2027-03-30T13:30:00Z',
  });
});

test('cancelled: the entry goes, and the mail leads to the other dates', async () => {
  await as(group.leader, async ({ tx, now }) => {
    await tx.meeting.createMany({
      data: [
        {
          cohortId: group.cohortId,
          kind: 'work',
          startsAt: new Date('2027-02-09T14:30:00Z'),
          createdAt: now,
        },
      ],
    });
  });
  await announce();
  await deliverAll();
  await as(group.leader, (scope) => cancelMeeting(scope, { meeting }));
  expect(await deliverAll()).toMatchObject({ 'meeting_cancelled sent': 3 });
  const { mail, ...entry } = entryOf(group.esra);
  expect(mail.subject).toBe('Een bijeenkomst van je groep gaat niet door');
  expect(mail.text).toContain(`/groep/${group.cohortId}/bijeenkomsten`);
  expect(entry).toMatchObject({
    method: 'CANCEL',
    status: 'CANCELLED',
    sequence: 1,
    uid: `${meeting}@leerkring`,
  });
});

test('what changed before it was delivered is told once, as it is now', async () => {
  await announce();
  await move('2027-01-19');
  await move('2027-01-26');
  expect(await deliverAll()).toEqual({
    'meeting_announced dropped': 3,
    'meeting_changed dropped': 3,
    'meeting_changed sent': 3,
  });
  expect(server.mailsTo(group.esra.email)).toHaveLength(1);
  expect(entryOf(group.esra)).toMatchObject({ sequence: 2, start: '2027-01-26T14:30:00Z' });
});

test('who comes later gets what was announced and is still to come; each time they come', async () => {
  await announce();
  await deliverAll();
  const joost = await aMember({ partnership: group.partnership, name: 'Joost van den Berg' });
  const comeIn = () =>
    as(coordinator, (scope) =>
      addParticipants(scope, { cohort: group.cohortId, participants: [joost.memberId] }),
    );
  await comeIn();
  await deliverAll();
  expect(entryOf(joost)).toMatchObject({ method: 'REQUEST', uid: `${meeting}@leerkring` });
  const { id: participantId } = await inTenant(group.partnership.partnershipId, ({ tx }) =>
    tx.participant.findFirstOrThrow({ where: { memberId: joost.memberId }, select: { id: true } }),
  );
  setClock(() => new Date('2026-12-02T09:00:00Z'));
  await takeOut({ participantId });
  await deliverAll();
  expect(entryOf(joost)).toMatchObject({ method: 'CANCEL' });
  setClock(() => new Date('2026-12-03T09:00:00Z'));
  await comeIn();
  await deliverAll();
  expect(entryOf(joost)).toMatchObject({ method: 'REQUEST' });
  setClock(() => new Date('2027-02-01T09:00:00Z'));
  const late = await aMember({ partnership: group.partnership, name: 'Lotte Laat' });
  await as(coordinator, (scope) =>
    addParticipants(scope, { cohort: group.cohortId, participants: [late.memberId] }),
  );
  expect((await mailsOf(group)).filter(({ memberId }) => memberId === late.memberId)).toEqual([]);
});

test('who goes out of the group gets the entry out of the calendar, and nothing more', async () => {
  await announce();
  await deliverAll();
  await takeOut(group.esra);
  await as(coordinator, (scope) =>
    removeFacilitator(scope, { cohort: group.cohortId, facilitator: group.leader.memberId }),
  );
  await deliverAll();
  for (const person of [group.esra, group.leader]) {
    const { mail, ...entry } = entryOf(person);
    expect(mail.subject).toBe('Een bijeenkomst kan uit je agenda');
    expect(flat(mail.text)).toContain('Je hoort niet meer bij');
    expect(mail.text).not.toContain('/bijeenkomst/');
    expect(entry).toMatchObject({ method: 'CANCEL', status: 'CANCELLED' });
  }
  const got = server.mailsTo(group.bram.email).length;
  expect(got).toBe(1);
});

test('who leaves the partnership too; an announcement that was still on its way is dropped', async () => {
  await announce();
  await as(coordinator, async (scope) => {
    await leave(scope, { memberId: group.esra.memberId });
    await leaveGroups(scope, group.esra.memberId);
  });
  expect(await deliverAll()).toEqual({
    'meeting_announced sent': 2,
    'meeting_announced dropped': 1,
    'meeting_cancelled sent': 1,
  });
  expect(entryOf(group.esra)).toMatchObject({ method: 'CANCEL' });
});

test('an archived group’s meetings to come go out of every calendar; opened again they wait to be announced anew', async () => {
  await as(group.leader, async ({ tx, now: createdAt }) => {
    const startsAt = new Date('2027-02-09T14:30:00Z');
    await tx.meeting.createMany({ data: [{ cohortId: group.cohortId, kind: 'work', startsAt, createdAt }] });
  });
  await announce();
  await deliverAll();
  setClock(() => new Date('2027-01-20T09:00:00Z'));
  const cohort = { cohort: group.cohortId };
  await as(coordinator, (scope) => archiveCohort(scope, cohort));
  await as(coordinator, (scope) => archiveCohort(scope, cohort));
  const sent = await deliverAll();
  expect(sent).toEqual({ 'meeting_announced sent': 6, 'meeting_cancelled sent': 3 });
  const [held, second] = await meetingsOf(group);
  for (const person of [group.esra, group.bram, group.leader]) {
    const { mail, ...entry } = entryOf(person);
    expect(entry).toMatchObject({ method: 'CANCEL', sequence: 1, uid: `${second?.id}@leerkring` });
  }
  expect(held?.announcedAt).not.toBeNull();
  expect(second?.announcedAt).toBeNull();

  await as(coordinator, (scope) => reopenCohort(scope, cohort));
  expect(await deliverAll()).toEqual(sent);
  await announce();
  expect(await deliverAll()).toEqual({ ...sent, 'meeting_announced sent': 9 });
  expect(entryOf(group.esra)).toMatchObject({ method: 'REQUEST', sequence: 2 });
});

test('a meeting that is over, or of an archived group, is told to nobody', async () => {
  await announce();
  setClock(() => new Date('2027-01-12T17:30:00Z'));
  expect(await deliverAll()).toEqual({ 'meeting_announced dropped': 3 });
});

test('the outbox holds ids and a number, and nothing else', async () => {
  await announce();
  const rows = await inTenant(group.partnership.partnershipId, ({ tx }) =>
    tx.outboxMail.findMany({ where: { meetingId: meeting } }),
  );
  for (const row of rows)
    expect(row).toMatchObject({
      dedupeKey: `meeting_announced:${meeting}:0:${row.memberId}`,
      number: 0,
      feedbackRequestId: null,
      cohortId: null,
      userId: null,
    });
});
