import { isFinished } from '@/lib/core/cohorts/finished';
import { getCurrentParticipation, type Participation } from '@/lib/core/cohorts/participation';
import { found, Refusal } from '@/lib/platform/errors';
import { enqueueMail } from '@/lib/platform/outbox/enqueue-mail';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { linkMail } from './link-mail';
import { canBeAsked, MOST_OPEN_REQUESTS, MOST_REQUESTS_PER_PERSON } from './policy';
import { expiryOf } from './request-status';
import { scheduleOpening } from './schedule-opening';
import type { RequestFeedback } from './schema';

/**
 * Asks a student or a trainer of the partnership for feedback in the current round, and mails them. Asking the same
 * person again while that request stands changes nothing and mails nobody: `isNew` is false and the id is the old one's.
 * NotFoundError for who takes part in no cohort; Refusal for oneself, a stranger, too
 * many requests, or where answers are pooled without or after their day.
 */
export async function requestFeedback(
  scope: Scope,
  input: RequestFeedback,
): Promise<{ id: string; isNew: boolean }> {
  const { tx, now } = scope;
  const participation = found(await getCurrentParticipation(scope));
  if (isFinished(participation.cohort, now)) throw new Refusal('groupFinished');
  const respondent =
    input.kind === 'student' ? await studentOf(scope, input) : await trainerOf(scope, input.memberId);
  await lockParticipant(scope, participation);
  const term = await termOf(scope, participation, respondent.formKind);
  const standing = await findStanding(scope, participation, respondent.standsFor);
  if (standing) return { id: standing.id, isNew: false };
  await assertRoom(scope, participation, respondent);
  const [request] = await tx.feedbackRequest.createManyAndReturn({
    data: [
      {
        ...respondent,
        participantId: participation.participantId,
        roundId: participation.round.id,
        ownWords: input.ownWords || null,
        createdAt: now,
        ...term,
      },
    ],
    skipDuplicates: true,
    select: { id: true, linkVersion: true, respondentMemberId: true },
  });
  if (!request)
    return { id: found(await findStanding(scope, participation, respondent.standsFor)).id, isNew: false };
  await enqueueMail(scope, linkMail(request));
  if (term.pooled)
    await scheduleOpening(scope, {
      participantId: participation.participantId,
      roundId: participation.round.id,
      at: term.expiresAt,
    });
  return { id: request.id, isNew: true };
}

type RespondentFields = Awaited<ReturnType<typeof studentOf>> | Awaited<ReturnType<typeof trainerOf>>;

async function studentOf({ tx, actor }: Scope, { name, email }: { name: string; email: string }) {
  const standsFor = email.toLowerCase();
  const self = await tx.member.findFirst({
    where: { id: actor.memberId },
    select: { user: { select: { email: true } } },
  });
  if (self?.user.email.toLowerCase() === standsFor) throw new Refusal('notYourself', 'email');
  return { formKind: 'student' as const, respondentName: name, respondentEmail: email, standsFor };
}

/** Until when it can be answered. Where students' answers are pooled that is one day, the same for all of them. */
async function termOf({ tx, now }: Scope, { cohort, round }: Participation, formKind: 'student' | 'trainer') {
  if (cohort.feedbackMode === 'named' || formKind === 'trainer')
    return { pooled: false, expiresAt: expiryOf(now, cohort.feedbackDays) };
  // Nobody moves the day while someone is told it.
  const [row] = await tx.$queryRaw<{ closesAt: Date | null }[]>`
    SELECT feedback_closes_at AS "closesAt" FROM scan_round WHERE id = ${round.id}::uuid FOR SHARE`;
  if (!row?.closesAt) throw new Refusal('closingDayNone');
  if (row.closesAt <= now) throw new Refusal('closingDayOver');
  return { pooled: true, expiresAt: row.closesAt };
}

async function trainerOf({ tx, actor }: Scope, memberId: string) {
  const member = await tx.member.findFirst({
    where: { id: memberId },
    select: { id: true, roles: true, leftAt: true },
  });
  if (!member || !canBeAsked(actor, member)) throw new Refusal('choose', 'memberId');
  return { formKind: 'trainer' as const, respondentMemberId: memberId, standsFor: memberId };
}

/** One request of a participant at a time, so that a hundred equal posts and the limits count right. */
async function lockParticipant({ tx }: Scope, { participantId }: Participation) {
  await tx.$queryRaw`SELECT id FROM participant WHERE id = ${participantId}::uuid FOR UPDATE`;
}

function findStanding({ tx }: Scope, { participantId, round }: Participation, standsFor: string) {
  return tx.feedbackRequest.findFirst({
    where: {
      participantId,
      roundId: round.id,
      // Who declined a pooled request still stands for the mentor, who does not get to know it.
      OR: [
        { standsFor },
        {
          pooled: true,
          withdrawnAt: null,
          declinedAt: { not: null },
          respondentEmail: { equals: standsFor, mode: 'insensitive' },
        },
      ],
    },
    select: { id: true },
  });
}

async function assertRoom(
  { tx }: Scope,
  { participantId, round }: Participation,
  respondent: RespondentFields,
) {
  const open = await tx.feedbackRequest.count({
    where: {
      participantId,
      standsFor: { not: null },
      OR: [{ pooled: true }, { response: null }, { response: { submittedAt: null } }],
    },
  });
  if (open >= MOST_OPEN_REQUESTS)
    throw new Refusal('tooManyRequests', undefined, { max: MOST_OPEN_REQUESTS });
  const [asked] = await tx.$queryRaw<{ times: number }[]>`
    SELECT count(*)::int AS times FROM feedback_request
    WHERE participant_id = ${participantId}::uuid AND round_id = ${round.id}::uuid
      AND coalesce(respondent_member_id::text, lower(respondent_email)) = ${respondent.standsFor}`;
  if (asked && asked.times >= MOST_REQUESTS_PER_PERSON)
    throw new Refusal('askedOften', respondent.formKind === 'student' ? 'email' : 'memberId');
}
