import { getOwnRoundOf, listOwnProgrammes, type OwnRound } from '@/lib/core/meetings/own-programmes';
import type { Scope } from '@/lib/platform/tenancy/scope';
import type { ReflectionKind } from '@/prisma/generated/enums';
import { askedNow, laterFrom } from './asked-now';
import { canReflect } from './policy';
import { getReflectionOf, isWritten, type Texts, textsSchema } from './stored';

export type ReflectionState = 'open' | 'begun' | 'written' | 'skipped' | 'closed';

const KINDS: readonly ReflectionKind[] = ['meeting', 'practice'];

/** The actor's rounds, newest first, each with how far its two reflections are. */
export async function listOwnReflections(scope: Scope) {
  const programmes = await listOwnProgrammes(scope);
  const reflections = await scope.tx.reflection.findMany({
    where: { participant: { memberId: scope.actor.memberId } },
    select: {
      participantId: true,
      meetingId: true,
      kind: true,
      answers: true,
      skippedAt: true,
      _count: {
        select: {
          shares: { where: { standsFor: { not: null } } },
          questions: { where: { answeredAt: null } },
        },
      },
    },
  });
  return programmes.map((programme) => ({
    cohort: programme.cohort,
    rounds: programme.rounds.map((round) => ({
      meeting: round.meeting,
      kinds: KINDS.map((kind) => {
        const { participantId, leftAt } = programme;
        const stored = reflections.find(
          (one) =>
            one.participantId === participantId && one.meetingId === round.meeting.id && one.kind === kind,
        );
        const { asked } = askedNow(kind, round, programme, scope.now);
        const can = canReflect({ leftAt, wasThere: round.wasThere }, kind);
        return {
          kind,
          state: stateOf(
            stored,
            asked.map(({ key }) => key),
            can,
          ),
          canReflect: can,
          shared: (stored?._count.shares ?? 0) > 0,
          openQuestions: stored?._count.questions ?? 0,
        };
      }),
    })),
  }));
}

export type OwnReflections = Awaited<ReturnType<typeof listOwnReflections>>[number];

/** `closed`: not for who was not there, or stopped, and nothing was written. */
function stateOf(
  stored: { answers: unknown; skippedAt: Date | null } | undefined,
  asked: readonly string[],
  can: boolean,
): ReflectionState {
  const answers = textsSchema.parse(stored?.answers ?? {});
  if (isWritten(answers)) return asked.every((key) => answers[key]) ? 'written' : 'begun';
  if (!can) return 'closed';
  return stored?.skippedAt ? 'skipped' : 'open';
}

/** One own reflection, to write it or to read it. NotFoundError for a meeting that is not the actor's. */
export async function getReflectionPage(
  scope: Scope,
  { meetingId, kind }: { meetingId: string; kind: ReflectionKind },
) {
  const { programme, round } = await getOwnRoundOf(scope, meetingId);
  const { participantId, leftAt } = programme;
  const stored = await getReflectionOf(scope.tx, { participantId, meetingId, kind });
  const { asked, waiting } = askedNow(kind, round, programme, scope.now);
  return {
    ...stored,
    kind,
    meeting: round.meeting,
    asked,
    waiting,
    waitsUntil: waiting.length > 0 ? laterFrom(round, programme) : null,
    written: isWritten(stored.answers),
    canReflect: canReflect({ leftAt, wasThere: round.wasThere }, kind),
    missed: missedIt(round, kind),
  };
}

export type ReflectionPage = Awaited<ReturnType<typeof getReflectionPage>>;

function missedIt({ wasThere }: OwnRound, kind: ReflectionKind): boolean {
  return kind === 'meeting' && !wasThere;
}

/** What stands in a reflection, for a page that has already asked who sees it. */
export async function getReflectionTexts({ tx }: Scope, reflectionId: string): Promise<Texts> {
  const row = await tx.reflection.findFirst({ where: { id: reflectionId }, select: { answers: true } });
  return textsSchema.parse(row?.answers ?? {});
}
