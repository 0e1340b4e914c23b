import { announceChange } from '@/lib/core/meetings/announce-change';
import { lockLedMeeting } from '@/lib/core/meetings/get-meeting';
import type { Scope } from '@/lib/platform/tenancy/scope';

type ChangePlace = { meeting: string; room: string | null; onlineUrl: string | null };

/**
 * Where a meeting is. Once it was announced everyone in the group is mailed; the same place again changes nothing.
 * Without a place a meeting is not ready any more. Gives how many people are mailed.
 */
export async function changePlace(scope: Scope, { meeting: id, room, onlineUrl }: ChangePlace) {
  const meeting = await lockLedMeeting(scope, id);
  if (meeting.room === room && meeting.onlineUrl === onlineUrl) return { mailed: 0 };
  await scope.tx.meeting.updateMany({
    where: { id },
    data: { room, onlineUrl, ...(!room && !onlineUrl && { readyAt: null }) },
  });
  return { mailed: await announceChange(scope, id) };
}
