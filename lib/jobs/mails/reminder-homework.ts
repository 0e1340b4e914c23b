import type { HomeworkWords } from '@/emails/reminder-items';
import { meetingAfter } from '@/lib/core/meetings/numbered';
import { paths } from '@/lib/shared/paths';
import type { InGroup, Telling } from './reminder-telling';

/** The homework that was given in a meeting, and what to bring to the next. */
export async function homeworkWords(
  { scope: { tx }, slug }: Telling,
  { reminder: { meetingId, participantId }, group }: InGroup,
): Promise<HomeworkWords | null> {
  const meeting = group?.meetings.find(({ id }) => id === meetingId);
  const next = group && meeting && meetingAfter(group.meetings, meeting.id);
  const participant = group?.participants.find((one) => one.participantId === participantId);
  if (!meeting || !next || !participant) return null;
  const homework = await tx.homework.findFirst({
    where: { meetingId: meeting.id },
    select: { text: true, minutes: true, theory: true },
  });
  const place = await tx.meeting.findFirstOrThrow({
    where: { id: next.id },
    select: { room: true, onlineUrl: true, bring: true },
  });
  const { bring, ...where } = place;
  return {
    kind: 'homework',
    next: { startsAt: next.startsAt, endsAt: next.endsAt, ...where },
    done: participant.homeworkDone.has(meeting.id),
    text: homework?.text ?? null,
    minutes: homework?.minutes ?? null,
    theory: homework?.theory ?? null,
    bring,
    path: paths.meeting(slug, next.id),
  };
}
