import { randomUUID } from 'node:crypto';
import { getOwnRoundOf } from '@/lib/core/meetings/own-programmes';
import { assertAllowed } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import type { ReflectionKind } from '@/prisma/generated/enums';
import { askedNow } from './asked-now';
import { canReflect } from './policy';
import { answerText } from './schema';
import { getReflectionOf, type Texts, textsSchema } from './stored';

export type Place = { meetingId: string; kind: ReflectionKind };

type Written = Place & {
  /** Anything posted; only the questions that are asked now are looked at. */
  answers: Record<string, unknown>;
  /** The revision that the sender knew. */
  revision?: number;
};

export type SavedReflection = {
  answers: Texts;
  revision: number;
  savedAt: Date | null;
  /** What of the given was saved. */
  given: Texts;
  /** By question key: what could not be saved. The rest was. */
  errors: Record<string, 'tooLong' | 'invalid'>;
  /** Someone saved since the revision that the sender knew: another tab or device. */
  newer: boolean;
};

/**
 * Adds answers to the own reflection, which begins with its first one. What was written before stays unless it is written
 * again, also when two tabs save at once; whoever writes does not skip it any more. ForbiddenError for who was not there or stopped.
 */
export async function saveReflection(
  scope: Scope,
  { answers, revision, ...place }: Written,
): Promise<SavedReflection> {
  const { programme, round } = await getOwnRoundOf(scope, place.meetingId);
  const { participantId, leftAt } = programme;
  assertAllowed(canReflect({ leftAt, wasThere: round.wasThere }, place.kind));
  const { asked } = askedNow(place.kind, round, programme, scope.now);
  const { given, errors } = readTexts(
    asked.map(({ key }) => key),
    answers,
  );
  if (Object.keys(given).length === 0) {
    const stored = await getReflectionOf(scope.tx, { participantId, ...place });
    return { ...stored, given, errors, newer: isNewer(stored.revision, revision) };
  }
  const saved = await mergeAnswers(scope, { participantId, ...place }, given);
  return { ...saved, given, errors, newer: isNewer(saved.revision - 1, revision) };
}

function readTexts(keys: string[], answers: Record<string, unknown>) {
  const given: Texts = {};
  const errors: SavedReflection['errors'] = {};
  for (const key of keys) {
    if (!Object.hasOwn(answers, key)) continue;
    const read = answerText.safeParse(answers[key]);
    if (read.success) given[key] = read.data;
    else errors[key] = read.error.issues[0]?.message === 'tooLong' ? 'tooLong' : 'invalid';
  }
  return { given, errors };
}

/** One statement, so that a hundred equal posts make one row and none of two at once gets lost. */
async function mergeAnswers({ tx, now }: Scope, place: Place & { participantId: string }, given: Texts) {
  const [row] = await tx.$queryRaw<{ revision: number; savedAt: Date; answers: unknown }[]>`
    INSERT INTO reflection AS r (id, participant_id, meeting_id, kind, answers, revision, started_at, saved_at)
    VALUES (${randomUUID()}::uuid, ${place.participantId}::uuid, ${place.meetingId}::uuid,
      ${place.kind}::text::reflection_kind, ${JSON.stringify(given)}::jsonb, 1, ${now}, ${now})
    ON CONFLICT (partnership_id, participant_id, meeting_id, kind) DO UPDATE SET
      answers = (SELECT coalesce(jsonb_object_agg(key, value), '{}') FROM jsonb_each(r.answers || excluded.answers) WHERE value <> '""'),
      revision = r.revision + 1,
      skipped_at = NULL,
      saved_at = greatest(r.saved_at, excluded.saved_at)
    RETURNING revision, saved_at AS "savedAt", answers`;
  if (!row) throw new Error('an upsert gives its row');
  return { ...row, answers: textsSchema.parse(row.answers) };
}

/** A sender that knew no revision is not told of anything newer. */
function isNewer(current: number, known: number | undefined) {
  return known !== undefined && current > known;
}
