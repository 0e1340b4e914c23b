import { endOf } from '@/lib/core/meetings/numbered';
import type { OutboxRow } from './mail';

type Standing = {
  startsAt: Date;
  minutes: number;
  sequence: number;
  announcedAt: Date | null;
  cancelledAt: Date | null;
  archived: boolean;
  /** Whether the receiver takes part in the group or leads it at this moment. */
  inGroup: boolean;
};

export type MeetingNews = 'announced' | 'changed' | 'cancelled' | 'left';

/**
 * What a mail about a meeting still has to say when it is delivered: that it is off also where its group was archived and
 * took its announcement back; null when it is needless: the meeting is over, it
 * changed since (a later mail says how), or the receiver is not in the group. Who went out of the group hears that the
 * meeting goes out of their calendar, whatever happened to it since.
 */
export function newsOf(
  { kind, number }: Pick<OutboxRow, 'kind' | 'number'>,
  meeting: Standing,
  now: Date,
): MeetingNews | null {
  if (endOf(meeting) <= now) return null;
  const newest = number === meeting.sequence;
  if (kind === 'meeting_cancelled') {
    if ((meeting.cancelledAt || !meeting.announcedAt) && newest) return 'cancelled';
    return meeting.inGroup ? null : 'left';
  }
  if (!meeting.announcedAt || meeting.cancelledAt || meeting.archived || !meeting.inGroup || !newest)
    return null;
  return kind === 'meeting_changed' ? 'changed' : 'announced';
}
