import { poolScores } from '@/lib/core/frameworks/radar-score';
import type { Builder, Cohort, Round } from './builder';
import { participantRows } from './participant-rows';
import { aPerson } from './people-rows';
import { meetingRows } from './programme-rows';

const DAY = 86_400_000;
const KINDS = ['start', 'halfway', 'end'] as const;

/** A group in its third round, which is open; the two before it are closed, with their figures frozen. */
export function cohortRows(build: Builder, { number, size }: { number: number; size: number }) {
  const { tables, newId, now, moment, partnershipId, trainers, schools } = build;
  const leader = trainers[number % trainers.length] as (typeof trainers)[number];
  const cohort: Cohort = { id: newId(), rounds: [], held: [], facilitatorId: leader.memberId };
  const own = { partnership_id: partnershipId, cohort_id: cohort.id };
  tables.cohort.push({
    partnership_id: partnershipId,
    id: cohort.id,
    version_id: build.versionId,
    name: `Groep ${number + 1}`,
    start_meeting_at: now,
    last_day: new Date(moment.getTime() + 60 * DAY).toISOString().slice(0, 10),
    created_at: now,
  });
  cohort.held = meetingRows(build, cohort);
  for (const school of schools) tables.cohort_school.push({ ...own, school_id: school });
  tables.cohort_facilitator.push({ ...own, member_id: leader.memberId, created_at: now });
  cohort.rounds = KINDS.map((kind, at) => roundRow(build, cohort.id, kind, at));
  for (let place = 0; place < size; place += 1) {
    const school = schools[place % 4] as string;
    participantRows(build, cohort, aPerson(build, ['mentor'], school));
  }
  for (const round of cohort.rounds.slice(0, 2)) freezeRound(build, round);
}

function roundRow(
  { tables, newId, now, partnershipId }: Builder,
  cohortId: string,
  kind: Round['kind'],
  at: number,
): Round {
  const id = newId();
  const openedAt = new Date(now.getTime() + at * DAY);
  const closed = kind === 'end' ? null : new Date(openedAt.getTime() + DAY / 2);
  tables.scan_round.push({
    partnership_id: partnershipId,
    id,
    cohort_id: cohortId,
    kind,
    opened_at: openedAt,
    closed_at: closed,
  });
  return { id, kind, scans: [] };
}

/** Only over three or more, as in the product. */
function freezeRound({ tables, partnershipId, now }: Builder, { id, scans }: Round) {
  if (scans.length < 3) return;
  tables.group_figure.push({
    partnership_id: partnershipId,
    round_id: id,
    number: 1,
    computed_at: now,
    scan_ids: scans.map((scan) => scan.id),
    scores: poolScores(scans.map(({ scores }) => scores) as Parameters<typeof poolScores>[0]),
  });
}
