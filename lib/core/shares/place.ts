import type { Actor } from '@/lib/platform/tenancy/scope';
import { canSeeShared, type Reader, type Shared } from './policy';

export const shareFields = {
  subject: true,
  audience: true,
  audienceMemberId: true,
  sharedAt: true,
  withdrawnAt: true,
} as const;

/** The owner and, beside it, the reader's own place in the owner's group: what the policy asks for. */
export const withPlace = (memberId: string) =>
  ({
    ...shareFields,
    id: true,
    selfScanId: true,
    learningQuestionId: true,
    practicePlanId: true,
    practiceNoteId: true,
    reflectionId: true,
    participant: {
      select: {
        leftAt: true,
        pairId: true,
        member: { select: { id: true, name: true, schoolId: true, leftAt: true } },
        cohort: {
          select: {
            id: true,
            name: true,
            versionId: true,
            sharesWithTrainers: true,
            facilitators: { where: { memberId }, select: { createdAt: true } },
            participants: { where: { memberId, leftAt: null }, select: { createdAt: true, pairId: true } },
          },
        },
      },
    },
  }) as const;

type Placed = Omit<Shared, 'owner'> & {
  participant: {
    leftAt: Date | null;
    pairId: string | null;
    member: { id: string; schoolId: string | null; leftAt: Date | null };
    cohort: {
      sharesWithTrainers: boolean;
      facilitators: { createdAt: Date }[];
      participants: { createdAt: Date; pairId: string | null }[];
    };
  };
};

/** The policy, asked for the actor. */
export function isVisibleTo(actor: Actor, { participant, ...share }: Placed): boolean {
  const { member, cohort } = participant;
  const owner = {
    memberId: member.id,
    schoolId: member.schoolId,
    leftAt: member.leftAt ?? participant.leftAt,
    sharesWithTrainers: cohort.sharesWithTrainers,
  };
  const reader: Reader = {
    ...actor,
    facilitatorSince: cohort.facilitators[0]?.createdAt ?? null,
    participantSince: cohort.participants[0]?.createdAt ?? null,
    isBuddy: participant.pairId !== null && participant.pairId === cohort.participants[0]?.pairId,
  };
  return canSeeShared(reader, { ...share, owner });
}
