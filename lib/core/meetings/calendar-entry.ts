import { createTranslator } from 'use-intl/core';
import type { Locale } from '@/lib/platform/i18n/locale';
import { messages } from '@/lib/platform/i18n/messages';
import { paths } from '@/lib/shared/paths';
import type { MeetingKind } from '@/prisma/generated/enums';
import type { CalendarEntry } from './calendar-file';

/** Columns that an entry is made from. */
export const entryFields = {
  id: true,
  kind: true,
  startsAt: true,
  minutes: true,
  sequence: true,
  room: true,
  onlineUrl: true,
  cancelledAt: true,
  cohort: { select: { name: true } },
} as const;

type EntryRow = {
  id: string;
  kind: MeetingKind;
  startsAt: Date;
  minutes: number;
  sequence: number;
  room: string | null;
  onlineUrl: string | null;
  cancelledAt: Date | null;
  cohort: { name: string };
};

type Reader = { locale: Locale; slug: string; baseUrl: string };

/**
 * A meeting in the words of who gets it. The title names no group: it shows in shared calendars and as the subject of a
 * mail. No number either, which changes with the other meetings' dates.
 */
export function calendarEntry(meeting: EntryRow, { locale, slug, baseUrl }: Reader): CalendarEntry {
  const t = createTranslator({ locale, messages: messages[locale], namespace: 'meetings.calendar' });
  const url = new URL(paths.meeting(slug, meeting.id), baseUrl).href;
  return {
    id: meeting.id,
    sequence: meeting.sequence,
    startsAt: meeting.startsAt,
    minutes: meeting.minutes,
    cancelled: meeting.cancelledAt !== null,
    title: t('title', { kind: meeting.kind }),
    description: t('description', { group: meeting.cohort.name, url }),
    location: [meeting.room, meeting.onlineUrl].filter(Boolean).join(', ') || null,
    url,
  };
}
