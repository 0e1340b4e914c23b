import { axisScores } from '@/lib/core/frameworks/radar-score';
import type { Builder, Place, Round } from './builder';
import { someAnswers, standardForms } from './forms';
import type { Row } from './table';

const DAY = 86_400_000;

/** A student and a trainer who answered, each with the mails that went with it. */
export function feedbackRows(build: Builder, place: Place, round: Round) {
  responseRow(build, { requestId: studentRequest(build, place, round), kind: 'student' });
  responseRow(build, { requestId: trainerRequest(build, place, round), kind: 'trainer' });
}

/** A student who opened the form and has answered nothing. */
export function openRequestRow(build: Builder, place: Place, round: Round) {
  studentRequest(build, place, round);
}

function studentRequest(build: Builder, place: Place, round: Round): string {
  const number = build.tables.feedback_request.length;
  const email = `student-${build.index}-${number}@bench.example.nl`;
  return requestRow(build, place, round, {
    form_kind: 'student',
    respondent_name: 'Robin Student',
    respondent_email: email,
    stands_for: email,
  });
}

function trainerRequest(build: Builder, place: Place, round: Round): string {
  const memberId = build.draws.pick(build.trainers).memberId;
  return requestRow(build, place, round, {
    form_kind: 'trainer',
    respondent_member_id: memberId,
    stands_for: memberId,
  });
}

function requestRow(build: Builder, { participantId }: Place, round: Round, respondent: Row): string {
  const { tables, newId, now, partnershipId, draws } = build;
  const id = newId();
  tables.feedback_request.push({
    ...respondent,
    partnership_id: partnershipId,
    id,
    participant_id: participantId,
    round_id: round.id,
    own_words: draws.chance(0.5) ? 'Fijn als je deze week even kijkt.' : null,
    created_at: now,
    expires_at: new Date(build.moment.getTime() + 30 * DAY),
    opened_at: now,
  });
  mailRow(build, { requestId: id, kind: 'feedback_request' });
  return id;
}

function mailRow(
  { tables, newId, now, partnershipId, draws }: Builder,
  mail: { requestId: string; kind: string },
) {
  const isFailed = mail.kind === 'feedback_request' && draws.chance(0.01);
  tables.outbox_mail.push({
    id: newId(),
    partnership_id: partnershipId,
    kind: mail.kind,
    dedupe_key: `${mail.kind.replace('_', '-')}:${mail.requestId}:1`,
    feedback_request_id: mail.requestId,
    state: isFailed ? 'failed' : 'sent',
    attempts: 1,
    last_failure: isFailed ? 'rejected' : null,
    created_at: now,
    sending_at: now,
    settled_at: now,
  });
}

function responseRow(
  build: Builder,
  { requestId, kind }: { requestId: string; kind: 'student' | 'trainer' },
) {
  const { tables, partnershipId, now, draws } = build;
  const form = standardForms()[kind];
  const answers = someAnswers(build, form);
  const written = form.axes.filter(() => draws.chance(0.5));
  tables.feedback_response.push({
    partnership_id: partnershipId,
    request_id: requestId,
    answers,
    feed_forward: Object.fromEntries(
      written.map(({ key }) => [key, 'Laat me vaker zelf een les voorbereiden.']),
    ),
    saved_at: now,
    submitted_at: now,
    scores: axisScores(form, answers),
    read_at: build.moment,
  });
  mailRow(build, { requestId, kind: 'feedback_answered' });
}
