import { found, NotFoundError } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { canManageRequest } from './policy';
import { isClosed, requestFields, statusOfRow } from './request-row';
import { canResend, canWithdraw, type RequestStatus } from './request-status';

/** What the mentor sees of a request: that it is there and how it stands, never what was answered. */
const listedFields = {
  ...requestFields,
  formKind: true,
  respondentName: true,
  respondentEmail: true,
  respondentMember: { select: { name: true, roles: true } },
  ownWords: true,
} as const;

/** The actor's own requests of a round, the newest first. */
export async function listMyRequests(scope: Scope, roundId: string) {
  const rows = await findRequests(scope, { roundId, participant: { memberId: scope.actor.memberId } });
  return rows.map((row) => toMyRequest(scope, row));
}

export type MyRequest = Awaited<ReturnType<typeof listMyRequests>>[number];

/** One of the actor's own requests; NotFoundError for anyone else's. */
export async function getMyRequest(scope: Scope, requestId: string): Promise<MyRequest> {
  const row = found((await findRequests(scope, { id: requestId }))[0]);
  if (!canManageRequest(scope.actor, row)) throw new NotFoundError();
  return toMyRequest(scope, row);
}

type Wanted = { id: string } | { roundId: string; participant: { memberId: string } };

function findRequests({ tx }: Scope, where: Wanted) {
  return tx.feedbackRequest.findMany({
    where,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: listedFields,
  });
}

type Row = Awaited<ReturnType<typeof findRequests>>[number];

function toMyRequest({ now }: Scope, row: Row) {
  const closed = isClosed(row, now);
  const status = statusOfRow(row, now);
  return {
    id: row.id,
    kind: row.formKind === 'student' ? ('student' as const) : ('trainer' as const),
    name: row.respondentMember?.name ?? row.respondentName ?? '',
    /** Only a student's: it was typed by the mentor. A member's address is not shown. */
    email: row.respondentEmail,
    role: row.respondentMember?.roles.includes('institute_trainer')
      ? ('institute_trainer' as const)
      : ('school_trainer' as const),
    ownWords: row.ownWords,
    status,
    /** Answers open together, without names, after `expiresAt`. */
    pooled: row.pooled,
    sentAt: row.sentAgainAt ?? row.createdAt,
    expiresAt: row.expiresAt,
    /** That a request stands, from each sending on. */
    days: row.participant.cohort.feedbackDays,
    /** When it came to this status; null while it stands as it was sent. */
    since: sinceOf(row, status),
    canSendAgain: canResend(status) && !closed,
    canWithdraw: canWithdraw(status) && !closed,
  };
}

function sinceOf(row: Row, status: RequestStatus): Date | null {
  const ended = row.withdrawnAt ?? row.participant.leftAt ?? (status === 'expired' ? row.expiresAt : null);
  if (row.pooled) return ended;
  return row.response?.submittedAt ?? row.declinedAt ?? ended ?? row.openedAt;
}

/** Trainers of the partnership whom the actor can ask, the own school's first, with who was asked in this round. */
export async function listTrainersToAsk({ tx, actor }: Scope, roundId: string) {
  const members = await tx.member.findMany({
    where: {
      id: { not: actor.memberId },
      leftAt: null,
      roles: { hasSome: ['school_trainer', 'institute_trainer'] },
    },
    orderBy: { name: 'asc' },
    select: {
      id: true,
      name: true,
      roles: true,
      schoolId: true,
      school: { select: { name: true } },
      feedbackAskedOf: {
        where: { roundId, standsFor: { not: null }, participant: { memberId: actor.memberId } },
        select: { id: true },
      },
    },
  });
  const own = (member: { schoolId: string | null }) =>
    Number(member.schoolId === actor.schoolId && actor.schoolId !== null);
  return members
    .sort((a, b) => own(b) - own(a))
    .map(({ id, name, roles, school, feedbackAskedOf }) => ({
      id,
      name,
      school: school?.name ?? null,
      role: roles.includes('school_trainer') ? ('school_trainer' as const) : ('institute_trainer' as const),
      asked: feedbackAskedOf.length > 0,
    }));
}

/** What others ask of the actor and still waits, the first to expire on top. */
export async function listAskedOfMe({ tx, actor, now }: Scope) {
  const rows = await tx.feedbackRequest.findMany({
    where: {
      respondentMemberId: actor.memberId,
      participant: { leftAt: null, member: { leftAt: null } },
      standsFor: { not: null },
      expiresAt: { gt: now },
      OR: [{ response: null }, { response: { submittedAt: null } }],
    },
    orderBy: { expiresAt: 'asc' },
    select: {
      id: true,
      expiresAt: true,
      createdAt: true,
      participant: { select: { member: { select: { name: true } } } },
      response: { select: { savedAt: true } },
    },
  });
  return rows.map(({ id, participant, response, expiresAt, createdAt }) => ({
    requestId: id,
    mentor: participant.member.name,
    askedAt: createdAt,
    dueAt: expiresAt,
    begun: response !== null,
  }));
}
