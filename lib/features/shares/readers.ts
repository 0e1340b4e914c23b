import { isOwnSchoolTrainer, type Owner, type Reader } from '@/lib/core/shares/policy';
import { found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import type { ShareAudience } from '@/prisma/generated/enums';
import type { ItemSubject } from './own-items';

export type NamedReader = Reader & { name: string };

const memberFields = { id: true, name: true, roles: true, schoolId: true } as const;

/**
 * Everyone around the actor in this cohort who could be an audience: its facilitators, the SO's of the own school, the
 * group, and in it the own duo.
 */
export async function listReaders({ tx, actor }: Scope, cohortId: string): Promise<NamedReader[]> {
  const there = { leftAt: null, id: { not: actor.memberId } };
  const select = { createdAt: true, member: { select: memberFields } } as const;
  const { facilitators, participants: group } = found(
    await tx.cohort.findFirst({
      where: { id: cohortId },
      select: {
        facilitators: { where: { member: there }, select },
        participants: {
          where: { leftAt: null, member: { leftAt: null } },
          select: { ...select, pairId: true },
        },
      },
    }),
  );
  const pairId = group.find(({ member }) => member.id === actor.memberId)?.pairId ?? null;
  const participants = group.filter(({ member }) => member.id !== actor.memberId);
  const buddies = new Set(
    participants.filter((one) => pairId !== null && one.pairId === pairId).map(({ member }) => member.id),
  );
  const trainers = actor.schoolId
    ? await tx.member.findMany({
        where: { ...there, schoolId: actor.schoolId, roles: { has: 'school_trainer' } },
        select: memberFields,
      })
    : [];

  const members = [...facilitators, ...participants].map(({ member }) => member).concat(trainers);
  const since = (places: readonly { createdAt: Date; member: { id: string } }[]) =>
    new Map(places.map(({ member, createdAt }) => [member.id, createdAt]));
  const facilitatorSince = since(facilitators);
  const participantSince = since(participants);
  return [...new Map(members.map((member) => [member.id, member])).values()]
    .map(({ id, ...member }) => ({
      ...member,
      memberId: id,
      facilitatorSince: facilitatorSince.get(id) ?? null,
      participantSince: participantSince.get(id) ?? null,
      isBuddy: buddies.has(id),
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

export type ItemAudience = Extract<ShareAudience, 'facilitator' | 'buddy'>;

/** As whom someone can be named for a plan, a note or a reflection. A buddy reads plans already. */
export function itemAudience(reader: Reader, subject: ItemSubject): ItemAudience | null {
  if (reader.facilitatorSince) return 'facilitator';
  return reader.isBuddy && subject !== 'practice_plan' ? 'buddy' : null;
}
