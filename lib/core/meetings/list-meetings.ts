import type { Tx } from '@/lib/platform/db/client';
import { meetingDates, numbered } from './numbered';

/** A cohort's meetings in order, without the cancelled ones. One statement. The caller has asked who may see the cohort. */
export async function listMeetings({ tx }: { tx: Tx }, cohortId: string) {
  return numbered(
    await tx.meeting.findMany({
      where: { cohortId, cancelledAt: null },
      orderBy: { startsAt: 'asc' },
      select: {
        ...meetingDates,
        room: true,
        onlineUrl: true,
        readyAt: true,
        announcedAt: true,
        sequence: true,
      },
    }),
  );
}

export type ListedMeeting = Awaited<ReturnType<typeof listMeetings>>[number];
