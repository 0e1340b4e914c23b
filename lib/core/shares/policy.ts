import type { MemberRole, ShareAudience, ShareSubject } from '@/prisma/generated/enums';

/** Someone who may be looking, as they stand to the owner's group at this moment. */
export type Reader = {
  memberId: string;
  roles: readonly MemberRole[];
  schoolId: string | null;
  /** Since when they facilitate the owner's group; null when they do not, or no longer. */
  facilitatorSince: Date | null;
  /** Since when they take part in the owner's group; null when they do not, or no longer. */
  participantSince: Date | null;
  /** Whether they are in the owner's duo now. */
  isBuddy: boolean;
};

export type Owner = {
  memberId: string;
  schoolId: string | null;
  /** Since when they left the partnership, or stopped in this group. */
  leftAt: Date | null;
  /** Whether their group lets its people share with the SO of the own school. */
  sharesWithTrainers: boolean;
};

export type Shared = {
  owner: Owner;
  subject: ShareSubject;
  audience: ShareAudience;
  audienceMemberId: string | null;
  sharedAt: Date;
  withdrawnAt: Date | null;
};

/**
 * Whether this person sees what was shared, asked at every reading: a share names its audience, ends the moment it is
 * withdrawn, and passes to nobody who came later. Whoever left or stopped shows nothing to anybody any more.
 */
export function canSeeShared(reader: Reader, shared: Shared): boolean {
  if (shared.withdrawnAt || shared.owner.leftAt) return false;
  return reader.memberId === shared.owner.memberId || isAudience(reader, shared);
}

function isAudience(reader: Reader, shared: Shared): boolean {
  const { audience, audienceMemberId, owner, sharedAt } = shared;
  switch (audience) {
    case 'facilitator':
      return audienceMemberId === reader.memberId && wasThere(reader.facilitatorSince, sharedAt);
    case 'school_trainer':
      return audienceMemberId === reader.memberId && isOwnSchoolTrainer(reader, owner);
    case 'buddy':
      return audienceMemberId === reader.memberId && reader.isBuddy;
    case 'group':
      return wasThere(reader.participantSince, sharedAt) || readsAlong(reader, shared);
  }
}

/** A question for the group is for the meeting too: whoever leads that makes the shared question from it. */
function readsAlong(reader: Reader, { subject, sharedAt }: Shared): boolean {
  return subject === 'learning_question' && wasThere(reader.facilitatorSince, sharedAt);
}

/** A schoolopleider of the school where the owner works now, while the group shares with them. */
export function isOwnSchoolTrainer(
  reader: Pick<Reader, 'roles' | 'schoolId'>,
  owner: Pick<Owner, 'schoolId' | 'sharesWithTrainers'>,
): boolean {
  return (
    owner.sharesWithTrainers &&
    reader.schoolId !== null &&
    reader.schoolId === owner.schoolId &&
    reader.roles.includes('school_trainer')
  );
}

function wasThere(since: Date | null, sharedAt: Date): boolean {
  return since !== null && since.getTime() <= sharedAt.getTime();
}
