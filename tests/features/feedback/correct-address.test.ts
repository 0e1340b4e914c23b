import { expect, test } from 'vitest';
import { correctAddress } from '@/lib/features/feedback/correct-address';
import { listMyRequests } from '@/lib/features/feedback/queries';
import { requestFeedback } from '@/lib/features/feedback/request-feedback';
import { NotFoundError } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AParticipant, aParticipant, as } from '../../factories/cast';

async function aBouncedRequest(mentor: AParticipant) {
  const { id } = await as(mentor, (scope) =>
    requestFeedback(scope, { kind: 'student', name: 'Noah', email: 'noha@example.nl', ownWords: 'Dag Noah' }),
  );
  await inTenant(mentor.partnershipId, ({ tx }) =>
    tx.outboxMail.updateMany({
      where: { feedbackRequestId: id },
      data: { state: 'bounced', lastFailure: 'hard' },
    }),
  );
  return id;
}

test('a request whose mail came back is asked again at the right address, in one step', async () => {
  const mentor = await aParticipant();
  const requestId = await aBouncedRequest(mentor);
  const list = () => as(mentor, (scope) => listMyRequests(scope, mentor.roundId));
  expect(await list()).toMatchObject([{ id: requestId, status: 'failed' }]);
  const made = await as(mentor, (scope) => correctAddress(scope, { requestId, email: 'noah@example.nl' }));
  expect(made.isNew).toBe(true);
  expect(await list()).toMatchObject([
    { id: made.id, status: 'sent', name: 'Noah', email: 'noah@example.nl', ownWords: 'Dag Noah' },
    { id: requestId, status: 'withdrawn', email: 'noha@example.nl' },
  ]);
});

test('the same address is no correction, and a request of someone else is not there', async () => {
  const mentor = await aParticipant();
  const requestId = await aBouncedRequest(mentor);
  await expect(
    as(mentor, (scope) => correctAddress(scope, { requestId, email: 'NOHA@example.nl' })),
  ).rejects.toMatchObject({ message: 'sameAddress' });
  const other = await aParticipant();
  await expect(
    as(other, (scope) => correctAddress(scope, { requestId, email: 'noah@example.nl' })),
  ).rejects.toThrow(NotFoundError);
});
