import { axisScores } from '@/lib/core/frameworks/radar-score';
import type { Builder, Cohort, Person, Place, Round } from './builder';
import { feedbackRows, openRequestRow } from './feedback-rows';
import { someAnswers, standardForms } from './forms';
import { practiceRows } from './programme-rows';

/** Someone in a group: two scans handed in and one complete but not handed in, two answers of others and one to come. */
export function participantRows(build: Builder, cohort: Cohort, person: Person) {
  const { tables, newId, now, partnershipId } = build;
  const participantId = newId();
  const place = { participantId, person, cohort };
  tables.participant.push({
    partnership_id: partnershipId,
    id: participantId,
    cohort_id: cohort.id,
    member_id: person.memberId,
    created_at: now,
  });
  tables.audit_event.push({
    partnership_id: partnershipId,
    id: newId(),
    at: now,
    kind: 'participant_added',
    subject_member_id: person.memberId,
    cohort_id: cohort.id,
    details: {},
  });
  practiceRows(build, cohort.held, participantId);
  const [start, halfway, end] = cohort.rounds as [Round, Round, Round];
  scanRow(build, place, start);
  const scanId = scanRow(build, place, halfway);
  scanRow(build, place, end);
  questionRow(build, place, halfway);
  shareRow(build, place, scanId);
  feedbackRows(build, place, halfway);
  openRequestRow(build, place, end);
}

function scanRow(build: Builder, { participantId }: Place, round: Round): string {
  const { tables, newId, now, partnershipId, axisIds, draws } = build;
  const id = newId();
  const form = standardForms().self;
  const answers = someAnswers(build, form);
  const isHandedIn = round.kind !== 'end';
  const submittedAt = new Date(now.getTime() + (round.kind === 'halfway' ? 2 : 1) * 3_600_000);
  const scores = axisScores(form, answers);
  tables.self_scan.push({
    partnership_id: partnershipId,
    id,
    participant_id: participantId,
    round_id: round.id,
    answers,
    revision: 5,
    started_at: now,
    saved_at: now,
    submitted_at: isHandedIn ? submittedAt : null,
    scores: isHandedIn ? scores : null,
  });
  if (!isHandedIn) return id;
  round.scans.push({ id, scores });
  if (round.kind === 'halfway') {
    tables.axis_note.push({
      partnership_id: partnershipId,
      self_scan_id: id,
      axis_id: draws.pick([...axisIds.values()]),
      text: 'Nu zie ik dat ik vaker had kunnen doorvragen.',
      saved_at: now,
    });
  }
  return id;
}

function questionRow(
  { tables, newId, now, partnershipId, axisIds, draws }: Builder,
  { participantId }: Place,
  round: Round,
) {
  tables.learning_question.push({
    partnership_id: partnershipId,
    id: newId(),
    scope: 'own',
    participant_id: participantId,
    round_id: round.id,
    axis_id: draws.pick([...axisIds.values()]),
    text: 'Hoe laat ik mijn student zelf het antwoord vinden?',
    created_at: now,
    saved_at: now,
  });
}

/** One in four shows the scan to who leads the group. */
function shareRow(
  { tables, newId, now, partnershipId, draws }: Builder,
  { participantId, cohort }: Place,
  scanId: string,
) {
  if (!draws.chance(0.25)) return;
  tables.share.push({
    partnership_id: partnershipId,
    id: newId(),
    participant_id: participantId,
    subject: 'self_scan',
    self_scan_id: scanId,
    audience: 'facilitator',
    audience_member_id: cohort.facilitatorId,
    shared_at: new Date(now.getTime() + 86_400_000),
    stands_for: `${scanId}:facilitator:${cohort.facilitatorId}`,
  });
}
