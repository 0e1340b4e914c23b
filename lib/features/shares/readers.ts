import { found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import type { ShareAudience } from '@/prisma/generated/enums';
import { isOwnSchoolTrainer, type Owner, type Reader } from './policy';

export type NamedReader = Reader & { name: string };

const memberFields = { id: true, name: true, roles: true, schoolId: true } as const;

/** Everyone around the actor in this cohort who could be an audience: its facilitators, the SO's of the own school, the group. */
export async function listReaders({ tx, actor }: Scope, cohortId: string): Promise<NamedReader[]> {
  const there = { leftAt: null, id: { not: actor.memberId } };
  const select = { createdAt: true, member: { select: memberFields } } as const;
  const { facilitators, participants } = found(
    await tx.cohort.findFirst({
      where: { id: cohortId },
      select: {
        facilitators: { where: { member: there }, select },
        participants: { where: { member: there, leftAt: null }, select },
      },
    }),
  );
  const trainers = actor.schoolId
    ? await tx.member.findMany({
        where: { ...there, schoolId: actor.schoolId, roles: { has: 'school_trainer' } },
        select: memberFields,
      })
    : [];

  const members = [...facilitators, ...participants].map(({ member }) => member).concat(trainers);
  const since = (places: typeof facilitators) =>
    new Map(places.map(({ member, createdAt }) => [member.id, createdAt]));
  const facilitatorSince = since(facilitators);
  const participantSince = since(participants);
  return [...new Map(members.map((member) => [member.id, member])).values()]
    .map(({ id, ...member }) => ({
      ...member,
      memberId: id,
      facilitatorSince: facilitatorSince.get(id) ?? null,
      participantSince: participantSince.get(id) ?? null,
      // What belongs to a round is shared by name or with the group; a buddy is named for plans, notes and reflections.
      isBuddy: false,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

export type NamedAudience = Exclude<ShareAudience, 'group' | 'buddy'>;

/** As whom someone can be named as audience; null for who cannot. A facilitator who is also the own SO counts as facilitator. */
export function namedAudience(
  reader: Reader,
  owner: Pick<Owner, 'schoolId' | 'sharesWithTrainers'>,
): NamedAudience | null {
  if (reader.facilitatorSince) return 'facilitator';
  return isOwnSchoolTrainer(reader, owner) ? 'school_trainer' : null;
}
