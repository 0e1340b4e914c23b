import { linkMailKey } from '@/lib/features/feedback/link-mail';
import { canAnswer } from '@/lib/features/feedback/request-status';
import { canSeeOthers } from '@/lib/features/results/policy';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import type { MailScope } from './mail-scope';

/** What each kind of mail is rendered from, read at the moment of delivery. Null: there is nothing to say any more. */

const person = { name: true, leftAt: true, user: { select: { email: true, locale: true } } } as const;
const cohortForMail = {
  showOthersEarly: true,
  facilitators: { orderBy: { createdAt: 'asc' }, select: { member: { select: person } } },
} as const;

/** A sign-in link that was not used and still holds. */
export async function getSignInContext({ tx, now }: MailScope, loginLinkId: string) {
  return tx.loginLink.findFirst({
    where: { id: loginLinkId, usedAt: null, expiresAt: { gt: now } },
    select: { id: true, expiresAt: true, user: { select: { email: true, locale: true } } },
  });
}

/** A request that can still be answered, by the newest link, from a mentor who is still there. */
export async function getRequestContext(
  { tx, now }: TenantScope,
  { requestId, dedupeKey }: { requestId: string; dedupeKey: string },
) {
  const request = await tx.feedbackRequest.findFirst({
    where: { id: requestId },
    select: {
      id: true,
      linkVersion: true,
      ownWords: true,
      formKind: true,
      respondentName: true,
      respondentEmail: true,
      expiresAt: true,
      openedAt: true,
      declinedAt: true,
      withdrawnAt: true,
      respondentMember: { select: person },
      response: { select: { submittedAt: true } },
      participant: { select: { member: { select: person }, cohort: { select: { showOthersEarly: true } } } },
    },
  });
  if (!request || dedupeKey !== linkMailKey(request.id, request.linkVersion)) return null;
  const { respondentMember, participant, response } = request;
  if (!canAnswer({ ...request, failedAt: null, answeredAt: response?.submittedAt ?? null }, now)) return null;
  if (participant.member.leftAt || respondentMember?.leftAt) return null;
  return {
    ...request,
    mentor: participant.member,
    cohort: participant.cohort,
    partnership: await getPartnership(tx),
  };
}

/** An answer that was not taken back and not read yet, for a mentor who is still there. */
export async function getAnsweredContext({ tx }: TenantScope, requestId: string) {
  const request = await tx.feedbackRequest.findFirst({
    where: { id: requestId, response: { submittedAt: { not: null }, readAt: null } },
    select: {
      roundId: true,
      participant: { select: { id: true, member: { select: person }, cohort: { select: cohortForMail } } },
    },
  });
  if (!request || request.participant.member.leftAt) return null;
  const { id: participantId, member: mentor, cohort } = request.participant;
  const scan = await tx.selfScan.findFirst({
    where: { participantId, roundId: request.roundId },
    select: { submittedAt: true },
  });
  return {
    mentor,
    canRead: canSeeOthers(scan, cohort),
    facilitator: facilitatorOf(cohort),
    partnership: await getPartnership(tx),
  };
}

type WithFacilitators = {
  facilitators: { member: { name: string; leftAt: Date | null; user: { email: string } } }[];
};

/** Whom a reply goes to: the one who leads the group longest and is still there. */
function facilitatorOf({ facilitators }: WithFacilitators) {
  return facilitators.map(({ member }) => member).find(({ leftAt }) => leftAt === null) ?? null;
}

function getPartnership(tx: TenantScope['tx']) {
  return tx.partnership.findFirstOrThrow({ select: { slug: true, name: true } });
}
