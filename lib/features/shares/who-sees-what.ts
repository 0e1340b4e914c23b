import { canSeeShared, type Shared } from '@/lib/core/shares/policy';
import type { RoundSubject } from './own-subjects';
import { type NamedAudience, type NamedReader, namedAudience } from './readers';

export type StandingShare = Shared & { audienceName: string | null };

/** One person by name, and per subject since when they see it (null: they do not) and whether it was shared with them by name. */
export type PersonSees = {
  memberId: string;
  name: string;
  /** Null for someone who was named once and is no audience any more. */
  as: NamedAudience | null;
  alsoOwnTrainer: boolean;
  sees: Record<RoundSubject, Date | null>;
  named: Record<RoundSubject, boolean>;
};

/** The group as a whole: since when, and who of it. Who came later is not in `names`. */
export type GroupSees = Record<RoundSubject, { since: Date; names: string[] } | null>;

const SUBJECTS = ['self_scan', 'learning_question'] as const;

/** Who sees what, worked out with the very policy that guards the reading. */
export function whoSeesWhat(owner: Shared['owner'], readers: NamedReader[], shares: StandingShare[]) {
  return {
    people: [...offered(owner, readers, shares), ...formerly(owner, readers, shares)],
    group: groupSees(readers, shares),
  };
}

function offered(owner: Shared['owner'], readers: NamedReader[], shares: StandingShare[]): PersonSees[] {
  return readers.flatMap((reader) => {
    const as = namedAudience(reader, owner);
    if (!as) return [];
    const alsoOwnTrainer =
      as === 'facilitator' && namedAudience({ ...reader, facilitatorSince: null }, owner) !== null;
    return [{ memberId: reader.memberId, name: reader.name, as, alsoOwnTrainer, ...seenBy(reader, shares) }];
  });
}

/** Still named in a share, but no facilitator or own SO any more: to be withdrawn, should they ever come back. */
function formerly(owner: Shared['owner'], readers: NamedReader[], shares: StandingShare[]): PersonSees[] {
  const known = new Set(
    readers.filter((reader) => namedAudience(reader, owner)).map(({ memberId }) => memberId),
  );
  const names = new Map(
    shares.flatMap(({ audienceMemberId, audienceName }) =>
      audienceMemberId && !known.has(audienceMemberId) ? [[audienceMemberId, audienceName ?? '']] : [],
    ),
  );
  return [...names].map(([memberId, name]) => {
    const place = readers.find((reader) => reader.memberId === memberId);
    const reader = place ?? {
      memberId,
      name,
      roles: [],
      schoolId: null,
      facilitatorSince: null,
      participantSince: null,
      isBuddy: false,
    };
    return { memberId, name, as: null, alsoOwnTrainer: false, ...seenBy(reader, shares) };
  });
}

function seenBy(reader: NamedReader, shares: StandingShare[]): Pick<PersonSees, 'sees' | 'named'> {
  const of = (subject: RoundSubject) => shares.filter((share) => share.subject === subject);
  return {
    sees: bySubject((subject) => of(subject).find((share) => canSeeShared(reader, share))?.sharedAt ?? null),
    named: bySubject((subject) => of(subject).some((share) => share.audienceMemberId === reader.memberId)),
  };
}

function groupSees(readers: NamedReader[], shares: StandingShare[]): GroupSees {
  return bySubject((subject) => {
    const share = shares.find((one) => one.subject === subject && one.audience === 'group');
    if (!share) return null;
    const group = readers.filter((reader) => reader.participantSince);
    return {
      since: share.sharedAt,
      names: group.filter((reader) => canSeeShared(reader, share)).map(({ name }) => name),
    };
  });
}

function bySubject<T>(of: (subject: RoundSubject) => T): Record<RoundSubject, T> {
  return Object.fromEntries(SUBJECTS.map((subject) => [subject, of(subject)])) as Record<RoundSubject, T>;
}
