import { canSeeGroup, canSeeProgress } from '@/lib/core/cohorts/policy';
import { getForm } from '@/lib/core/frameworks/get-form';
import { getGroupFigures } from '@/lib/features/rounds/queries';
import { listShared, type SharedWithMe } from '@/lib/features/shares/shared-with-me';
import { type Course, getCourse, getProgramme } from '@/lib/overviews/programme/get-programme';
import { found, NotFoundError } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { needsAttention } from './attention';
import { readCohort } from './read-cohort';
import { readSteps } from './read-steps';

type Cohort = Awaited<ReturnType<typeof readCohort>>;

/**
 * A cohort's page: who is in it, the group's figures and what was shared with this person; and for its facilitators
 * which steps each took (never what anyone filled in) and whom to mail. The same number of statements for any number of
 * people. NotFoundError for who does not belong to the cohort.
 */
export async function getCohortPage(scope: Scope, cohortId: string) {
  const { actor } = scope;
  const read = await readCohort(scope, cohortId);
  const { cohort, facilitators, participants, rounds } = read;
  if (!canSeeGroup(actor, read)) throw new NotFoundError();
  const { results: shared, items: sharedItems } = await listShared(scope, cohortId);
  const own = participants.find(({ memberId }) => memberId === actor.memberId);
  const course = await getCourse(scope, cohort);
  return {
    cohort,
    round: found(rounds.at(-1)),
    facilitators: facilitators.map(({ name }) => name),
    /** Addresses are for who leads the group: they stand in `attention` and `progress`. */
    participants: participants.map(({ participantId, memberId, name, school }) => ({
      participantId,
      memberId,
      name,
      school,
    })),
    course,
    progress: canSeeProgress(actor, read) ? await getProgress(scope, read, course) : null,
    shared,
    sharedItems,
    takesPart: own !== undefined,
    buddies: participants.filter((one) => one !== own && one.pairId !== null && one.pairId === own?.pairId),
    figures: await getFigures(scope, read, shared),
  };
}

export type CohortPage = Awaited<ReturnType<typeof getCohortPage>>;

async function getProgress(scope: Scope, { cohort, participants, rounds }: Cohort, course: Course) {
  const { tx, now } = scope;
  const { id, openedAt } = found(rounds.at(-1));
  const steps = await readSteps(tx, { roundIds: [id] });
  return {
    steps,
    people: participants,
    programme: await getProgramme(scope, course, { cohort, people: participants }),
    addresses: new Map(participants.map(({ participantId, email }) => [participantId, email])),
    attention: needsAttention(participants, steps, { openedAt, startMeetingAt: cohort.startMeetingAt, now }),
  };
}

export type Progress = Awaited<ReturnType<typeof getProgress>>;

/** The group's figures are the group's: whoever may see it sees them, under the rules for who is hidden in them. */
async function getFigures(scope: Scope, { cohort }: Cohort, shared: SharedWithMe[]) {
  const { tx } = scope;
  const rounds = await getGroupFigures(scope, {
    cohortIds: [cohort.id],
    sharedScanIds: shared.filter(({ subject }) => subject === 'self_scan').map(({ thingId }) => thingId),
  });
  return { form: await getForm(tx, cohort.versionId, 'self'), rounds: rounds.get(cohort.id) ?? [] };
}
