import ICAL from 'ical.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { GET } from '@/app/agenda/[token]/route';
import { createFeedToken, readFeedToken } from '@/lib/features/calendar-feed/feed-token';
import { makeFeed, revokeFeed } from '@/lib/features/calendar-feed/make-feed';
import { getOwnFeed } from '@/lib/features/calendar-feed/queries';
import { createLinkToken } from '@/lib/features/feedback/link-token';
import { announceMeetings } from '@/lib/features/meetings/announce-meetings';
import { setClock } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AMember, aMember, as } from '@/tests/factories/cast';
import { aPlannedGroup, meetingsOf, type PlannedGroup } from '../meetings/plan-cast';

let group: PlannedGroup;
beforeEach(async () => {
  group = await aPlannedGroup();
});
afterEach(() => setClock());

const announce = () => as(group.leader, (scope) => announceMeetings(scope, { cohort: group.cohortId }));
const fetchFeed = (token: string) =>
  GET(new Request(`http://localhost/agenda/${token}`), { params: Promise.resolve({ token }) });
const tokenOf = async (person: AMember) => {
  await as(person, makeFeed);
  return (await as(person, getOwnFeed)) ?? '';
};

async function eventsAt(token: string) {
  const response = await fetchFeed(token);
  expect(response.status).toBe(200);
  const calendar = new ICAL.Component(ICAL.parse(await response.text()));
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
  return calendar.getAllSubcomponents('vevent').map((event) => ({
    uid: event.getFirstPropertyValue('uid'),
    status: event.getFirstPropertyValue('status'),
    attendees: event.getAllProperties('attendee').length,
  }));
}

test('who made an address gets what was announced to them, drafts not, kept nowhere on the way', async () => {
  const token = await tokenOf(group.esra);
  expect(await eventsAt(token)).toEqual([]);
  await announce();
  const [start] = await meetingsOf(group);
  expect(await eventsAt(token)).toEqual([
    { uid: `${start?.id}@leerkring`, status: 'CONFIRMED', attendees: 0 },
  ]);
  const { headers } = await fetchFeed(token);
  expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(headers.get('cache-control')).toBe('no-store');
});

test('who leads the group has it in the calendar as well; a stranger has nothing in theirs', async () => {
  await announce();
  expect(await eventsAt(await tokenOf(group.leader))).toHaveLength(1);
  const other = await aMember({ partnership: group.partnership });
  expect(await eventsAt(await tokenOf(other))).toEqual([]);
});

test('a cancelled meeting stays in it as cancelled', async () => {
  await announce();
  await inTenant(group.partnership.partnershipId, ({ tx, now }) =>
    tx.meeting.updateMany({ data: { cancelledAt: now, sequence: 1 } }),
  );
  expect(await eventsAt(await tokenOf(group.esra))).toMatchObject([{ status: 'CANCELLED' }]);
});

test('a new address ends the one before; an ended one gives nothing, and a later one is another', async () => {
  const first = await tokenOf(group.esra);
  const second = await tokenOf(group.esra);
  expect(second).not.toBe(first);
  expect((await fetchFeed(first)).status).toBe(404);
  expect((await fetchFeed(second)).status).toBe(200);
  await as(group.esra, revokeFeed);
  await as(group.esra, revokeFeed);
  expect(await as(group.esra, getOwnFeed)).toBeNull();
  expect((await fetchFeed(second)).status).toBe(404);
  const third = await tokenOf(group.esra);
  expect([first, second]).not.toContain(third);
  expect((await fetchFeed(third)).status).toBe(200);
});

test('after stopping in the group its meetings are gone; after leaving the address gives nothing', async () => {
  await announce();
  const token = await tokenOf(group.esra);
  const { partnershipId } = group.partnership;
  await inTenant(partnershipId, ({ tx, now }) =>
    tx.participant.updateMany({ where: { id: group.esra.participantId }, data: { leftAt: now } }),
  );
  expect(await eventsAt(token)).toEqual([]);
  await inTenant(partnershipId, ({ tx, now }) =>
    tx.member.updateMany({ where: { id: group.esra.memberId }, data: { leftAt: now } }),
  );
  const gone = await fetchFeed(token);
  expect([gone.status, await gone.text()]).toEqual([404, '404']);
});

test('a token that was changed, or made for something else, is nothing', async () => {
  const token = await tokenOf(group.esra);
  const secret = env().LEERKRING_SECRET;
  const ids = readFeedToken(secret, token);
  expect(ids).toEqual({
    partnershipId: group.partnership.partnershipId,
    memberId: group.esra.memberId,
    version: 1,
  });
  expect(createFeedToken(secret, ids ?? { partnershipId: '', memberId: '', version: 0 })).toBe(token);
  const linkToken = createLinkToken(secret, {
    partnershipId: group.partnership.partnershipId,
    requestId: group.esra.memberId,
    version: 1,
  });
  for (const wrong of [
    `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
    linkToken,
    '',
    'onzin',
    token.slice(1),
  ])
    expect((await fetchFeed(wrong)).status).toBe(404);
  expect(readFeedToken(`${secret}!`, token)).toBeNull();
});

test('the database holds no usable address', async () => {
  const token = await tokenOf(group.esra);
  const rows = await inTenant(group.partnership.partnershipId, ({ tx }) => tx.calendarFeed.findMany());
  expect(JSON.stringify(rows)).not.toContain(token);
  expect(rows).toMatchObject([{ memberId: group.esra.memberId, version: 1, revokedAt: null }]);
});
