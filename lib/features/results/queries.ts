import { getOwnRound } from '@/lib/core/cohorts/participation';
import { answersSchema } from '@/lib/core/frameworks/answers';
import type { FrameworkForm } from '@/lib/core/frameworks/framework-form';
import { getForm } from '@/lib/core/frameworks/get-form';
import { axisScoresSchema } from '@/lib/core/frameworks/radar-score';
import { found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { markResponsesRead } from './mark-responses-read';
import { canSeeOthers } from './policy';
import { listRespondents, type Respondent } from './respondents';
import { type Series, seriesOf } from './series';

export type Result = Awaited<ReturnType<typeof getResult>>;

/**
 * The actor's own result of a round. With `read` what others answered is marked as read and shown; without it (a
 * browser that fetches ahead) only what was read before. NotFoundError for a round of a group in which they take no part.
 */
export async function getResult(scope: Scope, roundId: string, { read }: { read: boolean }) {
  const { tx } = scope;
  const { participantId, cohort, round } = await getOwnRound(scope, roundId);
  const own = { participantId, roundId };
  const form = await getForm(tx, cohort.versionId, 'self');
  const begun = await getScan(scope, own);
  const othersVisible = canSeeOthers(begun, cohort);
  if (othersVisible && read) await markResponsesRead(scope, own);
  const { respondents, waitingFor } = othersVisible
    ? await listRespondents(scope, own)
    : { respondents: [], waitingFor: [] };
  const scan = begun && handedIn(begun);
  const earlier = scan && (await getEarlierScan(scope, cohort.versionId, scan.submittedAt));
  return {
    participantId,
    cohort,
    round,
    form,
    begun: begun !== null,
    scan,
    earlier,
    othersVisible,
    waitingFor,
    ...(await fromOthers(scope, cohort.versionId, respondents)),
    series: scan ? seriesOf('self', form, [scan.scores]) : null,
    earlierSeries: earlier ? seriesOf('earlier', form, [earlier.scores]) : null,
  };
}

async function getScan({ tx }: Scope, own: { participantId: string; roundId: string }) {
  return tx.selfScan.findFirst({
    where: own,
    select: {
      id: true,
      submittedAt: true,
      answers: true,
      scores: true,
      notes: { select: { axisId: true, text: true, savedAt: true } },
    },
  });
}

function handedIn({
  id,
  submittedAt,
  answers,
  scores,
  notes,
}: NonNullable<Awaited<ReturnType<typeof getScan>>>) {
  if (!submittedAt) return null;
  return {
    id,
    submittedAt,
    answers: answersSchema.parse(answers),
    scores: axisScoresSchema.parse(scores),
    notes,
  };
}

/** The actor's scan before this one over the same version of the framework, in this cohort or an earlier one. */
async function getEarlierScan({ tx, actor }: Scope, versionId: string, before: Date) {
  const scan = await tx.selfScan.findFirst({
    where: { participant: { memberId: actor.memberId, cohort: { versionId } }, submittedAt: { lt: before } },
    orderBy: { submittedAt: 'desc' },
    select: { submittedAt: true, scores: true, round: { select: { kind: true } } },
  });
  if (!scan) return null;
  return {
    roundKind: scan.round.kind,
    submittedAt: found(scan.submittedAt),
    scores: axisScoresSchema.parse(scan.scores),
  };
}

export type RespondentGroup = {
  form: FrameworkForm;
  respondents: Respondent[];
  /** All of them together. */
  series: Series;
};

/** Students and trainers answer different forms: each kind is one line, with its own counts. */
async function fromOthers({ tx }: Scope, versionId: string, respondents: Respondent[]) {
  const group = async (kind: 'student' | 'trainer'): Promise<RespondentGroup | null> => {
    const these = respondents.filter(({ role }) => (role === 'student') === (kind === 'student'));
    if (these.length === 0) return null;
    const form = await getForm(tx, versionId, kind);
    return {
      form,
      respondents: these,
      series: seriesOf(
        kind,
        form,
        these.map(({ scores }) => scores),
      ),
    };
  };
  return { students: await group('student'), trainers: await group('trainer') };
}

/** The actor's rounds, newest first, each with how far the scan is and the learning question. */
export async function listOwnRounds({ tx, actor }: Scope) {
  const participants = await tx.participant.findMany({
    where: { memberId: actor.memberId },
    orderBy: { cohort: { startMeetingAt: 'desc' } },
    select: {
      cohort: {
        select: {
          id: true,
          name: true,
          version: { select: { language: true } },
          rounds: {
            orderBy: { openedAt: 'desc' },
            select: { id: true, kind: true, openedAt: true, closedAt: true },
          },
        },
      },
      scans: { select: { roundId: true, submittedAt: true } },
      questions: {
        where: { scope: 'own' },
        select: { roundId: true, text: true, axis: { select: { name: true, subtitle: true } } },
      },
    },
  });
  return participants.flatMap(({ cohort: { rounds, version, ...cohort }, scans, questions }) =>
    rounds.map((round) => {
      const question = questions.find(({ roundId }) => roundId === round.id);
      return {
        cohort,
        round,
        scan: scans.find(({ roundId }) => roundId === round.id) ?? null,
        question: question ? { ...question, language: version.language } : null,
      };
    }),
  );
}

export type OwnRound = Awaited<ReturnType<typeof listOwnRounds>>[number];
