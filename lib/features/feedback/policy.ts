import type { Actor } from '@/lib/platform/tenancy/scope';
import type { MemberRole } from '@/prisma/generated/enums';
import { canAnswer, type RequestMoments } from './request-status';

/** Who answers: whoever holds the mailed link of some version, or the member that was asked. */
export type Respondent = { linkVersion: number } | { memberId: string };

type AskedOf = { formKind: string; linkVersion: number; respondentMemberId: string | null };

/** A link answers a student's request while it is the newest one; a member answers the requests asked of them. */
export function isRespondent(respondent: Respondent, request: AskedOf): boolean {
  if ('memberId' in respondent) return request.respondentMemberId === respondent.memberId;
  return request.formKind === 'student' && request.linkVersion === respondent.linkVersion;
}

/** Requests are seen, sent again and withdrawn by the mentor who asked, and by nobody else. */
export function canManageRequest(
  actor: Pick<Actor, 'memberId'>,
  request: { participant: { memberId: string } },
): boolean {
  return request.participant.memberId === actor.memberId;
}

const ANSWERING_ROLES: readonly MemberRole[] = ['school_trainer', 'institute_trainer'];

type Colleague = { id: string; roles: readonly MemberRole[]; leftAt: Date | null };

/** A school trainer or institute trainer who is still a member; nobody asks themselves. */
export function canBeAsked(actor: Pick<Actor, 'memberId'>, member: Colleague): boolean {
  return (
    member.id !== actor.memberId &&
    member.leftAt === null &&
    member.roles.some((role) => ANSWERING_ROLES.includes(role))
  );
}

/** Requests without an answer that one mentor may have standing at a time. */
export const MOST_OPEN_REQUESTS = 20;
/** Asking, withdrawing and asking again is no way to keep mailing someone. */
export const MOST_REQUESTS_PER_PERSON = 3;
/** Links to one respondent, the first included. */
export const MOST_LINKS = 10;

const HOUR = 60 * 60 * 1000;

/** A mail to the same person goes out again after an hour at the earliest. */
export function canSendAgainYet(request: { sentAgainAt: Date | null }, now: Date): boolean {
  return request.sentAgainAt === null || now.getTime() - request.sentAgainAt.getTime() >= HOUR;
}

const DAY = 24 * HOUR;

/** What was being typed while the link expired is still kept for a day, so that a new link finds it; pooled answers have none. */
export function canSave(moments: RequestMoments & { pooled: boolean }, now: Date): boolean {
  if (moments.pooled) return canAnswer(moments, now);
  return canAnswer({ ...moments, expiresAt: new Date(moments.expiresAt.getTime() + DAY) }, now);
}
