import { lockLedMeeting } from '@/lib/core/meetings/get-meeting';
import { found, Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { dateOf } from '@/lib/shared/calendar-day';
import { dayField } from '@/lib/shared/local-time';
import { isAbsent } from './asked-about';
import type { GiveCatchUp } from './schema';

/**
 * What someone who missed a meeting does to catch up, and by when; given again it replaces what was given. Refusal for
 * who was there, and for a day that has passed. NotFoundError for who is not in the group.
 */
export async function giveCatchUp(scope: Scope, { meeting: id, participant, text, dueOn }: GiveCatchUp) {
  const { tx, now } = scope;
  const meeting = await lockLedMeeting(scope, id);
  const { id: participantId } = found(meeting.cohort.participants.find((one) => one.id === participant));
  const own = { meetingId: id, participantId };
  const attendance = await tx.attendance.findFirst({ where: own, select: { state: true } });
  if (!isAbsent(attendance?.state)) throw new Refusal('missedNothing', 'text');
  if (dueOn < dayField(now)) throw new Refusal('dayPassed', 'dueOn');
  const task = { text, dueOn: dateOf(dueOn) };
  await tx.catchUpTask.createMany({ data: [{ ...own, ...task, createdAt: now }], skipDuplicates: true });
  await tx.catchUpTask.updateMany({ where: own, data: task });
}
