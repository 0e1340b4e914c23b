import { declineRequest } from '@/lib/features/feedback/decline-request';
import { handIn } from '@/lib/features/feedback/hand-in';
import type { Respondent } from '@/lib/features/feedback/policy';
import { requestFeedback } from '@/lib/features/feedback/request-feedback';
import { savePart } from '@/lib/features/feedback/save-part';
import { withdrawRequest } from '@/lib/features/feedback/withdraw-request';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { as } from '@/tests/factories/cast';
import { addressIn, type Cast, type RequestKey, secret } from './world';

const byLink: Respondent = { linkVersion: 1 };

/** Requests in every state, to students and to trainers. Gives their ids. */
export async function makeRequests(cast: Cast, tag: string): Promise<Record<RequestKey, string>> {
  const { ready, halfway, members } = cast;
  const student = (owner: 'ready' | 'halfway', key: RequestKey) =>
    ask(owner === 'ready' ? ready : halfway, {
      kind: 'student',
      name: `Milan ${key} ${tag}`,
      email: addressIn(key, tag),
      ownWords: secret(tag, owner, 'woorden'),
    });
  const trainer = (mentor: Cast['ready'], member: Cast['members'][keyof Cast['members']]) =>
    ask(mentor, { kind: 'trainer', memberId: member.memberId, ownWords: secret(tag, 'asked', 'woorden') });
  const fill = (id: string, respondent: Respondent, owner: 'ready' | 'halfway' | 'asked') =>
    answer(cast, id, respondent, secret(tag, owner, 'feedforward'));
  const ids = {
    read: await student('ready', 'read'),
    trained: await trainer(ready, members.trainer),
    open: await student('halfway', 'open'),
    begun: await student('halfway', 'begun'),
    full: await student('halfway', 'full'),
    answered: await student('halfway', 'answered'),
    toDecline: await student('halfway', 'toDecline'),
    toWithdraw: await student('halfway', 'toWithdraw'),
    toCorrect: await student('halfway', 'toCorrect'),
    expired: await student('halfway', 'expired'),
    withdrawn: await student('halfway', 'withdrawn'),
    declined: await student('halfway', 'declined'),
    asked: await trainer(halfway, members.trainer),
    askedFull: await trainer(halfway, members.leader),
    askedToDecline: await trainer(halfway, members.otherLeader),
    askedAnswered: await trainer(halfway, members.bystander),
  };
  const asTrainer = { memberId: members.trainer.memberId };
  await fill(ids.read, byLink, 'ready');
  await fill(ids.trained, asTrainer, 'asked');
  for (const key of ['begun', 'full', 'answered'] as const) await fill(ids[key], byLink, 'halfway');
  await fill(ids.askedFull, { memberId: members.leader.memberId }, 'asked');
  const asBystander = { memberId: members.bystander.memberId };
  await fill(ids.askedAnswered, asBystander, 'asked');
  await inTenant(cast.home.partnershipId, async (scope) => {
    const clicked = [ids.read, ids.begun, ids.full, ids.answered, ids.toDecline, ids.declined];
    await scope.tx.feedbackRequest.updateMany({
      where: { id: { in: clicked } },
      data: { openedAt: scope.now },
    });
    await handIn(scope, { requestId: ids.read, respondent: byLink });
    await handIn(scope, { requestId: ids.trained, respondent: asTrainer });
    await handIn(scope, { requestId: ids.answered, respondent: byLink });
    await handIn(scope, { requestId: ids.askedAnswered, respondent: asBystander });
    await declineRequest(scope, { requestId: ids.declined, respondent: byLink });
    await scope.tx.feedbackRequest.updateMany({
      where: { id: ids.expired },
      data: { expiresAt: new Date(scope.now.getTime() - 3_600_000) },
    });
  });
  await as(halfway, (scope) => withdrawRequest(scope, { requestId: ids.withdrawn }));
  return ids;
}

async function ask(mentor: Cast['ready'], input: Parameters<typeof requestFeedback>[1]) {
  return (await as(mentor, (scope) => requestFeedback(scope, input))).id;
}

/** The first part of the form: one level, and a text that is nobody else's business. */
function answer({ home }: Cast, requestId: string, respondent: Respondent, text: string) {
  return inTenant(home.partnershipId, (scope) =>
    savePart(scope, {
      requestId,
      respondent,
      part: 1,
      posted: new URLSearchParams([
        ['b1', '6'],
        ['sb1', '6'],
        ['feed-forward', text],
      ]),
    }),
  );
}
