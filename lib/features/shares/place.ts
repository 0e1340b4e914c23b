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
    participant: {
      select: {
        member: { select: { id: true, name: true, schoolId: true, leftAt: true } },
        cohort: {
          select: {
            id: true,
            name: true,
            versionId: true,
            facilitators: { where: { memberId }, select: { createdAt: true } },
            participants: { where: { memberId }, select: { createdAt: true } },
          },
        },
      },
    },
  }) as const;

type Placed = Omit<Shared, 'owner'> & {
  participant: {
    member: { id: string; schoolId: string | null; leftAt: Date | null };
    cohort: { facilitators: { createdAt: Date }[]; participants: { createdAt: Date }[] };
  };
};

/** The policy, asked for the actor. */
export function isVisibleTo(actor: Actor, { participant, ...share }: Placed): boolean {
  const { id: memberId, schoolId, leftAt } = participant.member;
  const reader: Reader = {
    ...actor,
    facilitatorSince: participant.cohort.facilitators[0]?.createdAt ?? null,
    participantSince: participant.cohort.participants[0]?.createdAt ?? null,
  };
  return canSeeShared(reader, { ...share, owner: { memberId, schoolId, leftAt } });
}
