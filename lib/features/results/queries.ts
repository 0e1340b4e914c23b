import { getOwnRound } from '@/lib/core/cohorts/participation';
import type { FrameworkForm } from '@/lib/core/frameworks/framework-form';
import { getForm } from '@/lib/core/frameworks/get-form';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { markResponsesRead } from './mark-responses-read';
import { openPooled } from './open-pooled';
import { getEarlierScan, getScan, handedIn } from './own-scan';
import { canSeeOthers } from './policy';
import { getPooled } from './pooled-group';
import { listRespondents, type Respondent } from './respondents';
import { type Series, seriesOf } from './series';

export type Result = Awaited<ReturnType<typeof getResult>>;

/**
 * The actor's own result of a round. With `read` what others answered is marked as read and shown; without it (a
 * browser that fetches ahead) only what was read before. NotFoundError for a round of a group in which they take no part.
 */
export async function getResult(scope: Scope, roundId: string, { read }: { read: boolean }) {
  const { tx } = scope;
  const participation = await getOwnRound(scope, roundId);
  const { participantId, cohort } = participation;
  const own = { participantId, roundId };
  const form = await getForm(tx, cohort.versionId, 'self');
  const begun = await getScan(scope, own);
  const othersVisible = canSeeOthers(begun, cohort);
  if (othersVisible && read) {
    await markResponsesRead(scope, own);
    await openPooled(scope, own);
  }
  const { respondents, waitingFor } = othersVisible
    ? await listRespondents(scope, own)
    : { respondents: [], waitingFor: [] };
  const scan = begun && handedIn(begun);
  const earlier = scan && (await getEarlierScan(scope, cohort.versionId, scan.submittedAt));
  return {
    ...participation,
    form,
    begun: begun !== null,
    scan,
    earlier,
    othersVisible,
    waitingFor,
    ...(await fromOthers(scope, cohort.versionId, respondents)),
    /** Of students together; what it holds only once others may be seen. */
    pooled: othersVisible ? await getPooled(scope, { ...own, versionId: cohort.versionId }) : null,
    series: scan ? seriesOf('self', form, [scan.scores]) : null,
    earlierSeries: earlier ? seriesOf('earlier', form, [earlier.scores]) : null,
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
