import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { type CalendarEntry, calendarFeed, invitation, organizerOf } from '@/lib/core/meetings/calendar-file';
import { momentOf } from '@/lib/shared/local-time';
import { anyCharacter } from '@/tests/factories/any-character';

const now = new Date('2027-01-04T09:00:00Z');
const organizer = organizerOf('Leerkring <leerkring@example.nl>');
const attendee = { name: 'Esra Yıldız', email: 'esra@example.nl' };
const entry: CalendarEntry = {
  id: '0190b2f4-6a3e-7c2e-9f53-2f6b1c0d9e11',
  sequence: 0,
  startsAt: new Date('2027-03-09T14:30:00Z'),
  minutes: 180,
  cancelled: false,
  title: 'Bijeenkomst (Leerkring)',
  description: 'Bijeenkomst van Groep IJssel; met, komma’s\nen een tweede regel.',
  location: 'De Vierwaarden, lokaal 2.14',
  url: 'http://localhost:3000/p/de-linde/bijeenkomst/0190b2f4-6a3e-7c2e-9f53-2f6b1c0d9e11',
};

/** Parses as strictly as ical.js can, and gives the calendar's properties and its events. */
function parsed(content: string) {
  expect(content).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(content).toMatch(/\r\nEND:VCALENDAR\r\n$/);
  expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const calendar = new ICAL.Component(ICAL.parse(content));
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component, { strictExceptions: true });
    const person = (name: string) => component.getFirstProperty(name);
    return {
      uid: event.uid,
      sequence: component.getFirstPropertyValue('sequence'),
      status: component.getFirstPropertyValue('status'),
      summary: event.summary,
      description: event.description,
      location: event.location,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      utc: event.startDate.zone.tzid === 'UTC' && event.endDate.zone.tzid === 'UTC',
      stamp: (component.getFirstPropertyValue('dtstamp') as ICAL.Time).toJSDate().toISOString(),
      organizer: [person('organizer')?.getFirstValue(), person('organizer')?.getFirstParameter('cn')],
      attendee: [person('attendee')?.getFirstValue(), person('attendee')?.getFirstParameter('cn')],
      attendees: component.getAllProperties('attendee').length,
    };
  });
  return {
    method: calendar.getFirstPropertyValue('method'),
    version: calendar.getFirstPropertyValue('version'),
    events,
  };
}

const invite = (more: Partial<CalendarEntry> = {}) =>
  invitation({ ...entry, ...more }, { organizer, attendee, now });

test('created: a request for one person, in UTC, from whom the mail is', () => {
  const { method, content } = invite();
  expect(method).toBe('REQUEST');
  expect(parsed(content)).toEqual({
    method: 'REQUEST',
    version: '2.0',
    events: [
      {
        uid: `${entry.id}@leerkring`,
        sequence: 0,
        status: 'CONFIRMED',
        summary: entry.title,
        description: entry.description,
        location: entry.location,
        start: '2027-03-09T14:30:00.000Z',
        end: '2027-03-09T17:30:00.000Z',
        utc: true,
        stamp: now.toISOString(),
        organizer: ['MAILTO:leerkring@example.nl', 'Leerkring'],
        attendee: ['mailto:esra@example.nl', 'Esra Yıldız'],
        attendees: 1,
      },
    ],
  });
});

test('changed: the same entry with the next sequence; cancelled: it goes', () => {
  const startsAt = new Date('2027-03-16T14:30:00Z');
  expect(parsed(invite({ sequence: 1, startsAt }).content)).toMatchObject({
    method: 'REQUEST',
    events: [
      { uid: `${entry.id}@leerkring`, sequence: 1, start: '2027-03-16T14:30:00.000Z', status: 'CONFIRMED' },
    ],
  });
  const off = invite({ sequence: 2, startsAt, cancelled: true });
  expect(off.method).toBe('CANCEL');
  expect(parsed(off.content)).toMatchObject({
    method: 'CANCEL',
    events: [{ uid: `${entry.id}@leerkring`, sequence: 2, status: 'CANCELLED' }],
  });
});

test.each([
  ['2027-03-23', '2027-03-23T14:30:00.000Z', '2027-03-23T17:30:00.000Z'],
  ['2027-03-30', '2027-03-30T13:30:00.000Z', '2027-03-30T16:30:00.000Z'],
  ['2027-10-26', '2027-10-26T13:30:00.000Z', '2027-10-26T16:30:00.000Z'],
  ['2027-11-02', '2027-11-02T14:30:00.000Z', '2027-11-02T17:30:00.000Z'],
])('half past three on %s, on this side and the other of the change of the clock', (day, start, end) => {
  const startsAt = momentOf(day, '15:30') ?? now;
  expect(parsed(invite({ startsAt }).content).events).toMatchObject([{ start, end, utc: true }]);
});

test('a feed is a calendar of them all, the cancelled ones as such, with nobody invited', () => {
  const other = { ...entry, id: '0190b2f4-6a3e-7c2e-9f53-2f6b1c0d9e12', cancelled: true };
  const feed = parsed(calendarFeed([entry, other], { name: 'Leerkring', organizer, now }));
  expect(feed.method).toBe('PUBLISH');
  expect(feed.events.map(({ uid, status, attendees }) => [uid, status, attendees])).toEqual([
    [`${entry.id}@leerkring`, 'CONFIRMED', 0],
    [`${other.id}@leerkring`, 'CANCELLED', 0],
  ]);
  expect(parsed(calendarFeed([], { name: 'Leerkring', organizer, now })).events).toEqual([]);
});

test('whatever people are called, and whatever a room is called, it stays one entry with those words', () => {
  const words = fc.string({ unit: anyCharacter, minLength: 1, maxLength: 120 }).map((text) =>
    // As plainText() lets a line through.
    text.replace(/[\p{C}\s]+/gu, ' ').trim(),
  );
  fc.assert(
    fc.property(words, words, (location, name) => {
      const { content } = invitation(
        { ...entry, location: location || null },
        { organizer, attendee: { ...attendee, name }, now },
      );
      const [event, ...more] = parsed(content).events;
      expect(more).toEqual([]);
      expect(event?.location ?? '').toBe(location);
      expect(event?.attendee[0]).toBe('mailto:esra@example.nl');
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['Leerkring <leerkring@example.nl>', { name: 'Leerkring', email: 'leerkring@example.nl' }],
  ['"De Linde" <mail@linde.nl>', { name: 'De Linde', email: 'mail@linde.nl' }],
  ['mail@linde.nl', { name: 'Leerkring', email: 'mail@linde.nl' }],
])('whom %s is', (from, person) => {
  expect(organizerOf(from)).toEqual(person);
});
