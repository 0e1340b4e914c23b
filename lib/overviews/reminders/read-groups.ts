import { endOfCourse } from '@/lib/core/cohorts/finished';
import { numbered } from '@/lib/core/meetings/numbered';
import type { ReminderSettings } from '@/lib/core/reminders/settings';
import type { Tx } from '@/lib/platform/db/client';
import { groupBy } from '@/lib/shared/group-by';
import type { MeetingKind } from '@/prisma/generated/enums';
import type { GroupMeeting, GroupState } from './group-state';
import { readParticipants } from './read-participants';
import type { People } from './read-people';
import type { Workplaces } from './read-workplaces';

/** Everything that the reminders of these groups hang on. Three statements for any number of groups and people. */
export async function readGroups(
  { tx }: { tx: Tx },
  cohortIds: readonly string[],
  { people, places }: { people: People; places: Workplaces },
): Promise<GroupState[]> {
  const cohorts = await tx.cohort.findMany({ where: { id: { in: [...cohortIds] } }, select: cohortFields });
  const meetings = groupBy(await readMeetings(tx, cohortIds), ({ cohortId }) => cohortId);
  const participants = groupBy(await readParticipants(tx, cohortIds), ({ cohortId }) => cohortId);
  return cohorts.map(({ id: cohortId, lastDay, archivedAt, facilitators, schools, reminderSettings }) => {
    const schoolIds = schools.map(({ schoolId }) => schoolId);
    return {
      cohortId,
      lastDay,
      endsAt: endOfCourse({ archivedAt, lastDay }),
      settings: Object.fromEntries(
        reminderSettings.map(({ kind, ...setting }) => [kind, setting]),
      ) as ReminderSettings,
      meetings: numbered(meetings.get(cohortId) ?? []),
      facilitators: facilitators.flatMap(({ memberId, createdAt: since }) => {
        const receiver = people.receiver(memberId, schoolIds);
        return receiver ? [{ receiver, since }] : [];
      }),
      participants: (participants.get(cohortId) ?? []).flatMap(({ state }) =>
        state({ schoolIds, people, places }),
      ),
    };
  });
}

const cohortFields = {
  id: true,
  lastDay: true,
  archivedAt: true,
  facilitators: { orderBy: { createdAt: 'asc' }, select: { memberId: true, createdAt: true } },
  schools: { select: { schoolId: true } },
  reminderSettings: { select: { kind: true, enabled: true, days: true } },
} as const;

type MeetingRow = Omit<GroupMeeting, 'number' | 'endsAt'> & {
  cohortId: string;
  kind: MeetingKind;
  minutes: number;
  cancelledAt: null;
};

function readMeetings(tx: Tx, cohortIds: readonly string[]): Promise<MeetingRow[]> {
  return tx.$queryRaw<MeetingRow[]>`
    SELECT m.cohort_id AS "cohortId", m.id, m.kind::text AS kind, m.starts_at AS "startsAt", m.minutes,
      m.cancelled_at AS "cancelledAt", m.announced_at AS "announcedAt",
      (SELECT min(v.sent_at) FROM recap_version v
        WHERE v.partnership_id = m.partnership_id AND v.meeting_id = m.id) AS "recapSentAt"
    FROM meeting m WHERE m.cohort_id = ANY(${cohortIds}::uuid[]) AND m.cancelled_at IS NULL`;
}
