import { peopleOf } from '@/lib/core/cohorts/people-of';
import { Refusal } from '@/lib/platform/errors';
import { takeFromLimit } from '@/lib/platform/limits/rate-limit';
import { enqueueMails } from '@/lib/platform/outbox/enqueue-mail';
import type { TenantScope } from '@/lib/platform/tenancy/scope';

/** Ten full groups that announce a whole programme and change some of it, in one day. */
export const meetingMailsPerDay = { points: 2500, seconds: 24 * 60 * 60 };

type MeetingMailKind = 'meeting_announced' | 'meeting_changed' | 'meeting_cancelled';
type Told = { id: string; sequence: number };

/**
 * Mails everyone in the group about each of these meetings, as they are at delivery, and gives how many mails that is.
 * Refusal when the day's mail is spent.
 */
export async function tellGroup(
  scope: TenantScope,
  { cohortId, meetings }: { cohortId: string; meetings: readonly Told[] },
  kind: MeetingMailKind,
): Promise<number> {
  const memberIds = await peopleOf(scope, cohortId);
  return tell(scope, { meetings, memberIds, kind, turn: '' });
}

/** Someone comes into the group: what was announced and is still to come belongs in their calendar, too. */
export async function tellNewcomers(scope: TenantScope, cohortId: string, memberIds: readonly string[]) {
  const meetings = await announcedAhead(scope, cohortId);
  await tell(scope, { meetings, memberIds, kind: 'meeting_announced', turn: turnOf(scope) });
}

/** Someone goes out of the group: what is still to come is taken out of their calendar. */
export async function tellLeaver(scope: TenantScope, cohortId: string, memberId: string) {
  const meetings = await announcedAhead(scope, cohortId);
  await tell(scope, { meetings, memberIds: [memberId], kind: 'meeting_cancelled', turn: turnOf(scope) });
}

/**
 * The group ends before its time: what was announced and is still to come is a draft again, and goes out of everyone's
 * calendar. Who lets the group go on announces it anew.
 */
export async function takeBackAnnounced(scope: TenantScope, cohortId: string) {
  const { tx } = scope;
  const ahead = await announcedAhead(scope, cohortId);
  const meetings = await tx.meeting.updateManyAndReturn({
    where: { id: { in: ahead.map(({ id }) => id) } },
    data: { announcedAt: null, sequence: { increment: 1 } },
    select: { id: true, sequence: true },
  });
  await tellGroup(scope, { cohortId, meetings }, 'meeting_cancelled');
}

/** Who comes in, goes and comes back is told each time. */
const turnOf = ({ now }: TenantScope) => `:${now.getTime()}`;

function announcedAhead({ tx, now }: TenantScope, cohortId: string): Promise<Told[]> {
  return tx.meeting.findMany({
    where: { cohortId, announcedAt: { not: null }, cancelledAt: null, startsAt: { gt: now } },
    orderBy: { startsAt: 'asc' },
    select: { id: true, sequence: true },
  });
}

type Telling = {
  meetings: readonly Told[];
  memberIds: readonly string[];
  kind: MeetingMailKind;
  /** Sets what may happen to the same people more than once apart. */
  turn: string;
};

async function tell(scope: TenantScope, { meetings, memberIds, kind, turn }: Telling): Promise<number> {
  const mails = meetings.flatMap(({ id: meetingId, sequence: number }) =>
    memberIds.map((memberId) => ({
      kind,
      dedupeKey: `${kind}:${meetingId}:${number}:${memberId}${turn}`,
      memberId,
      meetingId,
      number,
    })),
  );
  if (mails.length === 0) return 0;
  const limit = await takeFromLimit('mail-meeting', scope.partnership.id, meetingMailsPerDay, mails.length);
  if (limit < mails.length) throw new Refusal('mailLimit');
  return enqueueMails(scope, mails);
}
