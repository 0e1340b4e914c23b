import { isFinished } from '@/lib/core/cohorts/finished';
import { getLedCohort } from '@/lib/core/cohorts/led-cohort';
import { getReminderSettings } from '@/lib/features/reminders/group-settings';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { listReminderLog } from './list-log';
import { readReceiverNames } from './receiver-names';
import { listUpcoming, type Upcoming } from './upcoming';
import { whyNothingComes } from './why-nothing-comes';

/** Reminders of a group, for who leads it: what comes, what was, and how it is set. NotFoundError for anyone else. */
export async function getRemindersPage(scope: Scope, cohortId: string) {
  const cohort = await getLedCohort(scope, cohortId);
  const finished = isFinished(cohort, scope.now);
  const { state, upcoming } = finished
    ? { state: { groups: [], weekly: [] }, upcoming: [] }
    : await listUpcoming(scope, cohortId);
  const all = upcoming.flatMap(({ reminders, skipped }) => [...reminders, ...skipped]);
  const names = await readReceiverNames(scope, all);
  const meetings = await scope.tx.meeting.findMany({
    where: { cohortId },
    select: { id: true, startsAt: true },
  });
  return {
    cohort: { id: cohort.id, name: cohort.name },
    finished,
    upcoming: upcoming.map((one) => shown(one, names)),
    nothing: upcoming.length === 0 ? whyNothingComes(state, scope.now) : null,
    settings: await getReminderSettings(scope, cohortId),
    log: await listReminderLog(scope, cohortId),
    meetings: new Map(meetings.map(({ id, startsAt }) => [id, startsAt])),
    /** What a preview is made from; stays on the server. */
    preview: { state, upcoming, names },
  };
}

export type RemindersPage = Awaited<ReturnType<typeof getRemindersPage>>;

function shown(
  { id, reminders, skipped, waits }: Upcoming,
  names: Awaited<ReturnType<typeof readReceiverNames>>,
) {
  const [{ kind, meetingId, allowedAt }] = reminders;
  return {
    id,
    kind,
    meetingId,
    waits,
    at: allowedAt,
    people: reminders.map((one) => ({ key: one.key, ...names.nameOf(one) })),
    skipped: skipped.map((one) => ({ key: one.key, dropped: one.dropped, ...names.nameOf(one) })),
  };
}

export type ShownUpcoming = ReturnType<typeof shown>;
