import { expect, test } from 'vitest';
import { eraseAnswers } from '@/lib/features/feedback/erase-answers';
import { getResult } from '@/lib/features/results/queries';
import { ForbiddenError } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AParticipant, aMember, aParticipant, as } from '@/tests/factories/cast';
import { aResponse, levels } from '@/tests/factories/result';
import { aSelfScan } from '@/tests/factories/self-scan';

const coordinatorOf = ({ partnershipId, slug, versionId }: AParticipant) =>
  aMember({ partnership: { partnershipId, slug, versionId, name: '' }, roles: ['coordinator'] });

const addressOf = ({ partnershipId }: AParticipant, requestId: string) =>
  inTenant(partnershipId, async ({ tx }) => {
    const request = await tx.feedbackRequest.findFirstOrThrow({ where: { id: requestId } });
    return request.respondentEmail ?? '';
  });

test('what a student answered is gone by address, in any case of letters, and the mean is of what is left', async () => {
  const mentor = await aSelfScan({ handedIn: true });
  const milan = await aResponse(mentor, { by: 'Milan', answers: levels('sb', 7, 7) });
  await aResponse(mentor, { by: 'Lieke', answers: levels('sb', 3, 4) });
  const read = () => as(mentor, (scope) => getResult(scope, mentor.roundId, { read: true }));
  expect((await read()).students?.series.points[0]).toMatchObject({ mean: 5.3, answered: 4 });

  const coordinator = await coordinatorOf(mentor);
  const email = (await addressOf(mentor, milan)).toUpperCase();
  expect(await as(coordinator, (scope) => eraseAnswers(scope, { email }))).toEqual({ erased: 1 });

  const after = await read();
  expect(after.students?.series.points[0]).toMatchObject({ mean: 3.5, answered: 2 });
  expect(JSON.stringify(after)).not.toContain('Milan');
  const audit = await inTenant(mentor.partnershipId, ({ tx }) =>
    tx.auditEvent.findMany({
      select: { kind: true, subjectMemberId: true, actorMemberId: true, details: true },
    }),
  );
  expect(audit).toEqual([
    {
      kind: 'feedback_erased',
      subjectMemberId: mentor.memberId,
      actorMemberId: coordinator.memberId,
      details: {},
    },
  ]);
});

test('an underscore in an address is an underscore, not any letter', async () => {
  const mentor = await aParticipant();
  const email = await addressOf(mentor, await aResponse(mentor, { by: 'Milan', answers: levels('sb', 7) }));
  const coordinator = await coordinatorOf(mentor);
  const alike = `_${email.slice(1)}`;
  expect(await as(coordinator, (scope) => eraseAnswers(scope, { email: alike }))).toEqual({ erased: 0 });
});

test('an address that nobody was asked at erases nothing', async () => {
  const mentor = await aParticipant();
  await aResponse(mentor, { by: 'Milan', answers: levels('sb', 7) });
  const coordinator = await coordinatorOf(mentor);
  expect(await as(coordinator, (scope) => eraseAnswers(scope, { email: 'niemand@example.nl' }))).toEqual({
    erased: 0,
  });
});

test('a mentor cannot, and another partnership’s coordinator finds nothing', async () => {
  const mentor = await aParticipant();
  const email = await addressOf(mentor, await aResponse(mentor, { by: 'Milan', answers: levels('sb', 7) }));
  await expect(as(mentor, (scope) => eraseAnswers(scope, { email }))).rejects.toThrow(ForbiddenError);
  const stranger = await aMember({ roles: ['coordinator'] });
  expect(await as(stranger, (scope) => eraseAnswers(scope, { email }))).toEqual({ erased: 0 });
});
