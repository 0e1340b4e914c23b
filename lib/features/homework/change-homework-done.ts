import { getOwnMeeting } from '@/lib/core/meetings/get-meeting';
import { assertAllowed, found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { canTickOff } from './policy';
import type { HomeworkDoneChange } from './schema';

/**
 * The actor's own tick under homework, taken back as easily, and what came of it. One row however often it is sent; the
 * moment of the first tick stays. NotFoundError for who takes no part, and where no homework was given.
 */
export async function changeHomeworkDone(
  scope: Scope,
  { meeting: meetingId, change, outcome }: HomeworkDoneChange,
) {
  const { tx, now } = scope;
  const { meeting, participantId } = await getOwnMeeting(scope, meetingId);
  assertAllowed(canTickOff(meeting, now));
  found(await tx.homework.findFirst({ where: { meetingId }, select: { meetingId: true } }));

  const own = { meetingId, participantId };
  await tx.homeworkDone.createMany({ data: [{ ...own, savedAt: now }], skipDuplicates: true });
  await tx.homeworkDone.updateMany({ where: own, data: { outcome: outcome || null, savedAt: now } });
  if (change === 'done')
    await tx.homeworkDone.updateMany({ where: { ...own, doneAt: null }, data: { doneAt: now } });
  if (change === 'undo') await tx.homeworkDone.updateMany({ where: own, data: { doneAt: null } });
}
