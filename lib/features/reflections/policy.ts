import type { ReflectionKind } from '@/prisma/generated/enums';

/** Someone's own place in a group and round; reflections are only ever found through it. */
type OwnPlace = { leftAt: Date | null; wasThere: boolean };

/**
 * About a meeting for who was there, about practice for everyone in those weeks. Both go on in a finished group; who
 * stopped reads what they wrote.
 */
export function canReflect({ leftAt, wasThere }: OwnPlace, kind: ReflectionKind): boolean {
  return leftAt === null && (kind === 'practice' || wasThere);
}

type Under = { owner: { memberId: string }; seesIt: boolean };
type Reader = { memberId: string };

/** Whoever a reflection or a note is shared with asks under it; its author does not ask themselves. */
export function canAsk(reader: Reader, { owner, seesIt }: Under): boolean {
  return seesIt && reader.memberId !== owner.memberId;
}

/** What was asked is for the author, always, and for whoever sees the reflection at this moment: the asker too. */
export function canReadQuestions(reader: Reader, { owner, seesIt }: Under): boolean {
  return seesIt || reader.memberId === owner.memberId;
}

/** Only the author answers. */
export function canReply(reader: Reader, { owner }: Pick<Under, 'owner'>): boolean {
  return reader.memberId === owner.memberId;
}
