import type { DigestWords } from '@/emails/reminder-items';
import { paths } from '@/lib/shared/paths';
import type { InGroup, Telling } from './reminder-telling';

/** Of whom who leads the group hears the same about one meeting. */
export async function digestWords(
  { scope: { tx }, slug }: Telling,
  about: [InGroup, ...InGroup[]],
  kind: DigestWords['kind'],
): Promise<DigestWords | null> {
  const [{ reminder, group, name }] = about;
  const meeting = group?.meetings.find(({ id }) => id === reminder.meetingId);
  if (!group || !meeting) return null;
  const ids = about.flatMap(({ reminder: { participantId } }) => (participantId ? [participantId] : []));
  const people = await tx.participant.findMany({
    where: { id: { in: ids } },
    orderBy: { member: { name: 'asc' } },
    select: { member: { select: { name: true } } },
  });
  const names = people.map(({ member }) => member.name);
  const { number, startsAt } = meeting;
  return { kind, names, group: name, number, startsAt, path: paths.cohort(slug, group.cohortId) };
}
