import { changeAbsence } from '@/lib/features/attendance/change-absence';
import { giveCatchUp } from '@/lib/features/attendance/give-catch-up';
import { recordAttendance } from '@/lib/features/attendance/record-attendance';
import { addMeeting } from '@/lib/features/meetings/add-meeting';
import { announceMeetings } from '@/lib/features/meetings/announce-meetings';
import { saveRecap } from '@/lib/features/recaps/save-recap';
import { sendRecap } from '@/lib/features/recaps/send-recap';
import { changeWishes } from '@/lib/features/reminders/change-wishes';
import { addDays } from '@/lib/shared/calendar-day';
import { dayField } from '@/lib/shared/local-time';
import { as } from '@/tests/factories/cast';
import { type Person, secret, type World } from '../world';

/** Days until the next meeting: a few are left on either side of the moment halfway, whatever holidays lie in between. */
const NEXT = 18;

/**
 * Gives the group that has met something to be reminded of: a next meeting, which one of them cannot come to, and a task
 * for who missed the last one. The coordinator asks for the weekly overview. Returns when that meeting begins.
 */
export async function makeReminders({ slug, tag, people, practice }: World): Promise<Date> {
  const by = ({ userId }: Person) => ({ userId, slug });
  const { cohort, meeting, halfway: participantId } = practice;
  const written = { opening: `Samen verder ${tag}`, question: '', homework: '', theory: '', closing: '' };
  await as(by(people.leader), async (scope) => {
    await saveRecap(scope, { meeting, seen: 0, names: true, ...written });
    await sendRecap(scope, { meeting, revision: 1, number: 1 });
    const day = addDays(dayField(scope.now), NEXT);
    await addMeeting(scope, { cohort, day, time: '15:30', minutes: 180 });
    await announceMeetings(scope, { cohort });
  });
  // After the recap, which tells of the tasks that were given before it.
  await as(by(people.leader), async (scope) => {
    await recordAttendance(scope, { meeting, states: [{ participantId, state: 'absent_with_notice' }] });
    const text = secret(tag, 'task', 'inhalen');
    await giveCatchUp(scope, { meeting, participant: participantId, text, dueOn: '2099-01-10' });
  });
  const next = await nextOf(people.leader, { slug, cohort });
  await as(by(people.fresh), (scope) =>
    changeAbsence(scope, { meeting: next.id, change: 'announce', reason: 'unsaid' }),
  );
  await as(by(people.coordinator), (scope) =>
    changeWishes(scope, scope.actor.memberId, { what: 'choose', weekly: true, on: [] }),
  );
  return next.startsAt;
}

function nextOf(leader: Person, { slug, cohort: cohortId }: { slug: string; cohort: string }) {
  return as({ ...leader, slug }, ({ tx, now }) =>
    tx.meeting.findFirstOrThrow({
      where: { cohortId, startsAt: { gt: now } },
      select: { id: true, startsAt: true },
    }),
  );
}
