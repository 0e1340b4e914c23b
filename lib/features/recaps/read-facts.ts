import type { MeetingFrame } from '@/lib/core/meetings/meeting-frame';
import { meetingAfter } from '@/lib/core/meetings/numbered';
import { listUses } from '@/lib/core/resources/list-uses';
import type { Scope } from '@/lib/platform/tenancy/scope';
import type { AttendanceState } from '@/prisma/generated/enums';
import type { RecapFacts } from './content';

type Person = { name: string; state: AttendanceState };

/**
 * Who was there, and the next date and place. Whether someone said beforehand that they could not come, and why, is not
 * read at all. Who stopped since, and who came to the group later, is not named.
 */
export async function readRecapFacts(
  { tx, partnership }: Scope,
  { meeting, number, meetings }: MeetingFrame,
): Promise<RecapFacts> {
  const people = await tx.$queryRaw<Person[]>`
    SELECT m.name, a.state::text AS state
    FROM attendance a
    JOIN participant p ON p.partnership_id = a.partnership_id AND p.id = a.participant_id AND p.left_at IS NULL
    JOIN member m ON m.partnership_id = p.partnership_id AND m.id = p.member_id AND m.left_at IS NULL
    WHERE a.meeting_id = ${meeting.id}::uuid AND a.state IS NOT NULL AND p.created_at <= ${meeting.endsAt}
    ORDER BY m.name, p.id`;
  const uses = await listUses(
    { tx },
    { slug: partnership.slug, meetingIds: [meeting.id], places: ['homework', 'recap'] },
  );
  const next = meetingAfter(meetings, meeting.id);
  return {
    number: number ?? 0,
    heldAt: meeting.startsAt,
    people: people.length === 0 ? null : whoWasThere(people),
    next: next && {
      number: next.number,
      startsAt: next.startsAt,
      minutes: next.minutes,
      room: next.room,
      onlineUrl: next.onlineUrl,
    },
    resources: [...new Map(uses.map(({ id, title, address }) => [id, { title, address }])).values()],
  };
}

function whoWasThere(people: Person[]): RecapFacts['people'] {
  const came = ({ state }: Person) => state === 'present' || state === 'late';
  return {
    present: people.filter(came).map(({ name }) => name),
    missed: people.filter((person) => !came(person)).map(({ name }) => name),
  };
}
