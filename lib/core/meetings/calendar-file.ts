import { createEvents, type EventAttributes } from 'ics';

/** A meeting as calendars hold it: the same `id` is the same entry for ever, a higher `sequence` replaces a lower one. */
export type CalendarEntry = {
  id: string;
  sequence: number;
  startsAt: Date;
  minutes: number;
  cancelled: boolean;
  title: string;
  description: string;
  location: string | null;
  url: string;
};

export type CalendarPerson = { name: string; email: string };

type Invited = { organizer: CalendarPerson; attendee: CalendarPerson; now: Date };

/** An entry for one person's calendar: to come in or be replaced (REQUEST), or to go (CANCEL). */
export function invitation(entry: CalendarEntry, { organizer, attendee, now }: Invited) {
  const method = entry.cancelled ? 'CANCEL' : 'REQUEST';
  const event = {
    ...eventOf(entry, organizer, now),
    // Who cannot come says so in Leerkring: no answer by mail is asked for.
    // The other parameters are left to their defaults: the package quotes their values, and not every calendar reads that.
    attendees: [{ ...attendee, rsvp: false }],
  } satisfies EventAttributes;
  return { method, content: write([event], { method }) } as const;
}

/** A calendar to subscribe to. */
export function calendarFeed(
  entries: readonly CalendarEntry[],
  { name, organizer, now }: { name: string; organizer: CalendarPerson; now: Date },
): string {
  const events = entries.map((entry) => eventOf(entry, organizer, now));
  return write(events, { method: 'PUBLISH', calName: name });
}

function eventOf(entry: CalendarEntry, organizer: CalendarPerson, now: Date): EventAttributes {
  const { id, sequence, startsAt, minutes, cancelled, title, description, location, url } = entry;
  return {
    uid: `${id}@leerkring`,
    sequence,
    ...times(startsAt, minutes),
    title,
    description,
    url,
    ...(location && { location }),
    status: cancelled ? 'CANCELLED' : 'CONFIRMED',
    busyStatus: cancelled ? 'FREE' : 'BUSY',
    organizer,
    // Not among the package's types, but how DTSTAMP is set.
    ...{ timestamp: now.getTime() },
  };
}

/** In UTC on both sides: a calendar shows them by its own clock, and the change of the clock is nobody's concern. */
function times(startsAt: Date, minutes: number) {
  const start = startsAt.getTime();
  return {
    start,
    startInputType: 'utc',
    startOutputType: 'utc',
    end: start + minutes * 60_000,
    endInputType: 'utc',
    endOutputType: 'utc',
  } as const;
}

function write(events: EventAttributes[], header: { method: string; calName?: string }): string {
  const { error, value } = createEvents(events, { ...header, productId: '-//Leerkring//NL' });
  if (error || value === null) throw error ?? new Error('no calendar was made');
  return value;
}

/** "Leerkring <leerkring@example.nl>" as a person: mail is from whom it invites, or calendars distrust it. */
export function organizerOf(mailFrom: string): CalendarPerson {
  const [, name, email] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(mailFrom) ?? [];
  return email ? { name: name || 'Leerkring', email } : { name: 'Leerkring', email: mailFrom.trim() };
}
