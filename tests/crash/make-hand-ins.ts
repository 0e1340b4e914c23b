import { createLinkToken } from '@/lib/features/feedback/link-token';
import { requestFeedback } from '@/lib/features/feedback/request-feedback';
import { savePart } from '@/lib/features/feedback/save-part';
import { newSessionToken, tokenHash } from '@/lib/platform/auth/session-token';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { env } from '@/lib/platform/env';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { paths } from '@/lib/shared/paths';
import { type AParticipant, as } from '@/tests/factories/cast';
import { aSelfScan } from '@/tests/factories/self-scan';

/** Something full that waits to be handed in: the page with its last button, who sends it, and which row it is. */
export type HandIn = {
  kind: 'scan' | 'student';
  page: string;
  session: string | null;
  partnershipId: string;
  id: string;
};

/** A scan and an answered form of one mentor, both complete. */
export async function makeHandIns(): Promise<HandIn[]> {
  const mentor = await aSelfScan();
  const { partnershipId, slug, roundId } = mentor;
  const requestId = await aFullForm(mentor);
  const token = createLinkToken(env().LEERKRING_SECRET, { partnershipId, requestId, version: 1 });
  return [
    {
      kind: 'scan',
      page: paths.scanCheck(slug, roundId),
      session: await aSession(mentor.userId),
      partnershipId,
      id: mentor.participantId,
    },
    { kind: 'student', page: paths.studentFormCheck(token), session: null, partnershipId, id: requestId },
  ];
}

async function aFullForm(mentor: AParticipant): Promise<string> {
  const { id } = await as(mentor, (scope) =>
    requestFeedback(scope, { kind: 'student', name: 'Milan', email: 'milan@example.nl', ownWords: '' }),
  );
  await inTenant(mentor.partnershipId, async (scope) => {
    await scope.tx.feedbackRequest.updateMany({ where: { id }, data: { openedAt: scope.now } });
    const posted = new URLSearchParams({ b1: '6', sb1: '6', 'feed-forward': 'Vertel vaker waarom.' });
    await savePart(scope, { requestId: id, respondent: { linkVersion: 1 }, part: 1, posted });
  });
  return id;
}

async function aSession(userId: string): Promise<string> {
  const session = newSessionToken();
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + 24 * 3_600_000);
  await db().loginSession.create({ data: { userId, tokenHash: tokenHash(session), createdAt, expiresAt } });
  return session;
}
