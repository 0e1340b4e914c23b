import { getMeetingFrame, type MeetingFrame } from '@/lib/core/meetings/meeting-frame';
import { getAttendanceSection } from '@/lib/features/attendance/queries';
import { getMeetingHomework } from '@/lib/features/homework/queries';
import { getAgenda } from '@/lib/features/preparations/queries';
import { getRecapSummary } from '@/lib/features/recaps/queries';
import { getMeetingResources } from '@/lib/features/resources/queries';
import { listShared } from '@/lib/features/shares/shared-with-me';
import type { Scope } from '@/lib/platform/tenancy/scope';

/** All of a meeting's page, a line per section; each is asked once whatever the size of the group. NotFoundError for who is not in the group. */
export async function getMeetingPage(scope: Scope, meetingId: string) {
  const frame = await getMeetingFrame(scope, meetingId);
  return {
    frame,
    attendance: await getAttendanceSection(scope, frame),
    agenda: await getAgenda(scope, frame),
    homework: await getMeetingHomework(scope, frame),
    recap: await getRecapSummary(scope, frame),
    resources: await getMeetingResources(scope, frame),
    shared: await listForLookingBack(scope, frame),
  };
}

/** Plans, notes and reflections of the weeks before this meeting that were shared with the actor: opened again when looking back. */
async function listForLookingBack(scope: Scope, { meeting, meetings }: MeetingFrame) {
  const before = meetings.findLast(({ startsAt }) => startsAt < meeting.startsAt);
  if (!before) return [];
  const { items } = await listShared(scope, meeting.cohortId);
  return items.filter((item) => item.meeting.id === before.id);
}

export type MeetingPage = Awaited<ReturnType<typeof getMeetingPage>>;
