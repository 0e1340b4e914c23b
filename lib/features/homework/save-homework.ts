import { lockLedMeeting } from '@/lib/core/meetings/get-meeting';
import { Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import type { SaveHomework } from './schema';

/**
 * What the group does before its next meeting, written anew as often as needed; ticks and outcomes stay. NotFoundError
 * for who does not lead the group, Refusal for someone to bring it in who is not in it.
 */
export async function saveHomework(scope: Scope, { meeting: meetingId, presenter, ...said }: SaveHomework) {
  const { tx, now, partnership } = scope;
  const { cohort } = await lockLedMeeting(scope, meetingId);
  if (presenter && !cohort.participants.some(({ id }) => id === presenter))
    throw new Refusal('choose', 'presenter');
  const homework = {
    text: said.text || null,
    minutes: said.minutes,
    theory: said.theory || null,
    presenterId: presenter,
    savedAt: now,
  };
  await tx.homework.upsert({
    where: { partnershipId_meetingId: { partnershipId: partnership.id, meetingId } },
    create: { meetingId, ...homework },
    update: homework,
    select: { meetingId: true },
  });
}
