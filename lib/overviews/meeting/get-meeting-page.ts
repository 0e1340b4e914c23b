import { getMeetingFrame } from '@/lib/core/meetings/meeting-frame';
import { getAttendanceSection } from '@/lib/features/attendance/queries';
import { getMeetingHomework } from '@/lib/features/homework/queries';
import { getAgenda } from '@/lib/features/preparations/queries';
import { getRecapSummary } from '@/lib/features/recaps/queries';
import { getMeetingResources } from '@/lib/features/resources/queries';
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
  };
}

export type MeetingPage = Awaited<ReturnType<typeof getMeetingPage>>;
