import { handIn } from '@/lib/features/feedback/hand-in';
import { createLinkToken } from '@/lib/features/feedback/link-token';
import { requestFeedback } from '@/lib/features/feedback/request-feedback';
import { savePart } from '@/lib/features/feedback/save-part';
import { openPooled } from '@/lib/features/results/open-pooled';
import { env } from '@/lib/platform/env';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AMember, type AParticipant, aCohort, aMember, aParticipant, as } from '@/tests/factories/cast';
import { aSelfScan } from '@/tests/factories/self-scan';
import { signIn } from '../sign-in';
import { type PooledGroup, type PooledWorld, secret, type World } from '../world';

/** Fewer are not opened. */
const STUDENTS = 3;
const dayMs = 86_400_000;

/**
 * Two groups that `leader` leads and that pool what students say, each with one mentor whom three students answered the
 * same: in the first their day is over and the answers were opened, in the second they wait for it.
 */
export async function makePooled(world: World): Promise<PooledWorld> {
  return { opened: await aPooledGroup(world, 'opened'), closed: await aPooledGroup(world, 'closed') };
}

async function aPooledGroup(world: World, state: 'opened' | 'closed'): Promise<PooledGroup> {
  const { partnershipId, slug, tag, people, cohort: like } = world;
  const { versionId } = await inTenant(partnershipId, ({ tx }) =>
    tx.cohort.findFirstOrThrow({ where: { id: like }, select: { versionId: true } }),
  );
  const partnership = { partnershipId, slug, name: '', versionId };
  const cohort = await aCohort({ partnership, facilitators: [people.leader as unknown as AMember] });
  const { cohortId, roundId } = cohort;
  await inTenant(partnershipId, async ({ tx, now }) => {
    const feedbackClosesAt = new Date(now.getTime() + 10 * dayMs);
    await tx.cohort.updateMany({ where: { id: cohortId }, data: { feedbackMode: 'pooled' } });
    await tx.scanRound.updateMany({ where: { id: roundId }, data: { feedbackClosesAt } });
  });
  const member = await aMember({ partnership, name: `Noor ${state} ${tag}` });
  const mentor = await aParticipant({ cohort, member });
  await aSelfScan({ participant: mentor, handedIn: true });
  const addresses = Array.from({ length: STUDENTS }, (_, at) => `${state}${at + 1}.${tag}@example.nl`);
  const requests: PooledGroup['requests'] = [];
  for (const email of addresses)
    requests.push(await anAnswer(mentor, email, secret(tag, state, 'gebundeld')));
  if (state === 'opened') await open(mentor);
  const { participantId: participant } = mentor;
  return { cohort: cohortId, round: roundId, participant, mentor: await signIn(member), addresses, requests };
}

async function anAnswer(mentor: AParticipant, email: string, text: string) {
  const { partnershipId } = mentor;
  const { id: requestId } = await as(mentor, (scope) =>
    requestFeedback(scope, { kind: 'student', name: 'Milan', email, ownWords: '' }),
  );
  const byLink = { requestId, respondent: { linkVersion: 1 } };
  const posted = new URLSearchParams({ sb1: '6', sb2: '6', 'feed-forward': text });
  await inTenant(partnershipId, async (scope) => {
    await savePart(scope, { ...byLink, part: 1, posted });
    await handIn(scope, byLink);
  });
  const token = createLinkToken(env().LEERKRING_SECRET, { partnershipId, requestId, version: 1 });
  return { id: requestId, token };
}

/** As the job does, on the day after their day. */
function open({ partnershipId, participantId, roundId }: AParticipant) {
  return inTenant(partnershipId, async (scope) => {
    const over = new Date(scope.now.getTime() - 60_000);
    await scope.tx.scanRound.updateMany({ where: { id: roundId }, data: { feedbackClosesAt: over } });
    await scope.tx.feedbackRequest.updateMany({ where: { participantId }, data: { expiresAt: over } });
    await openPooled(scope, { participantId, roundId });
  });
}
