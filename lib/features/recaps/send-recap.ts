import { lockLedMeeting } from '@/lib/core/meetings/get-meeting';
import { getMeetingFrame } from '@/lib/core/meetings/meeting-frame';
import { found, Refusal } from '@/lib/platform/errors';
import { enqueueMail } from '@/lib/platform/outbox/enqueue-mail';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { recapDraftSchema, recapLetter, storedLetter } from './content';
import { readRecapFacts } from './read-facts';
import { recapKey } from './recap-key';
import type { SendRecap } from './schema';

/**
 * Sends what was looked at to everyone in the group, who was absent included, and to who leads it; again later as the
 * next version. Of equal posts at once the first sends. Refusal before the meeting, and when the text changed meanwhile.
 */
export async function sendRecap(scope: Scope, { meeting: meetingId, revision, number }: SendRecap) {
  const { tx, now, actor } = scope;
  const meeting = await lockLedMeeting(scope, meetingId);
  if (meeting.startsAt > now) throw new Refusal('meetingNotBegun');
  const recap = found(
    await tx.recap.findFirst({ where: { meetingId }, select: { revision: true, content: true } }),
  );
  const sent = await tx.recapVersion.count({ where: { meetingId } });
  if (number <= sent) return;
  if (number !== sent + 1 || revision !== recap.revision) throw new Refusal('recapChanged');

  const facts = await readRecapFacts(scope, await getMeetingFrame(scope, meetingId));
  await tx.recapVersion.createMany({
    data: [
      {
        meetingId,
        number,
        content: storedLetter(recapLetter(recapDraftSchema.parse(recap.content), facts)),
        sentAt: now,
        sentById: actor.memberId,
      },
    ],
  });
  const { participants, facilitators } = meeting.cohort;
  for (const { memberId } of [...participants, ...facilitators])
    await enqueueMail(scope, {
      kind: 'recap',
      dedupeKey: recapKey(meetingId, number, memberId),
      meetingId,
      number,
      memberId,
    });
}
