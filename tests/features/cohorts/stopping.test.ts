import { beforeEach, describe, expect, test } from 'vitest';
import { getCurrentParticipation } from '@/lib/core/cohorts/participation';
import { addParticipants } from '@/lib/features/cohorts/add-participants';
import { leaveGroups } from '@/lib/features/cohorts/leave-groups';
import { removeParticipant } from '@/lib/features/cohorts/remove-participant';
import { findAskedRequest, statusOf } from '@/lib/features/feedback/asked-request';
import { getMyRequest, listAskedOfMe } from '@/lib/features/feedback/queries';
import { requestFeedback } from '@/lib/features/feedback/request-feedback';
import { savePart } from '@/lib/features/feedback/save-part';
import { sendAgain } from '@/lib/features/feedback/send-again';
import { withdrawOpenRequests } from '@/lib/features/feedback/withdraw-open-requests';
import { getResult } from '@/lib/features/results/queries';
import { saveScanAnswers } from '@/lib/features/self-scans/save-scan-answers';
import { endSharesOf, endSharesWithTrainers } from '@/lib/features/shares/end-shares';
import { getSharing } from '@/lib/features/shares/queries';
import { shareWith } from '@/lib/features/shares/share-with';
import { listSharedWithMe } from '@/lib/features/shares/shared-with-me';
import { getCohortPage } from '@/lib/overviews/cohort-progress/get-cohort-progress';
import { getHome } from '@/lib/overviews/home/get-home';
import { ForbiddenError, NotFoundError } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AParticipant, aCohort, aMember, aParticipant, aPartnership, as } from '@/tests/factories/cast';
import { aHandedInScan, aResponse, levels } from '@/tests/factories/result';
import { recorded } from './cohort-cast';

async function world() {
  const partnership = await aPartnership();
  const coordinator = await aMember({ partnership, roles: ['coordinator'] });
  const marieke = await aMember({ partnership, roles: ['school_trainer'], name: 'Marieke Hoogland' });
  const henk = await aMember({ partnership, roles: ['school_trainer'], name: 'Henk Terpstra' });
  const cohort = await aCohort({ partnership, facilitators: [marieke] });
  const esra = await aParticipant({ cohort, name: 'Esra Yıldız', schoolId: henk.schoolId });
  const bram = await aParticipant({ cohort, name: 'Bram Bos' });
  await aHandedInScan(esra, { answers: levels('b', 6, 5, 5, 6, 5) });
  await aHandedInScan(bram, { answers: levels('b', 3, 3, 3, 3, 3) });
  return { partnership, coordinator, marieke, henk, cohort, esra, bram, round: esra.roundId };
}

let cast: Awaited<ReturnType<typeof world>>;
beforeEach(async () => {
  cast = await world();
});

/** As the coordinator's button does it. */
const stop = ({ participantId, cohortId }: AParticipant) =>
  as(cast.coordinator, async (scope) => {
    await removeParticipant(scope, { cohort: cohortId, participant: participantId });
    await withdrawOpenRequests(scope, participantId);
    await endSharesOf(scope, participantId);
  });
const comeBack = ({ memberId, cohortId }: AParticipant) =>
  as(cast.coordinator, (scope) => addParticipants(scope, { cohort: cohortId, participants: [memberId] }));
const showScan = (by: AParticipant, audience: string) =>
  as(by, (scope) => shareWith(scope, { round: cast.round, subject: 'self_scan', audience }));
const seenBy = (reader: { userId: string; slug: string }) => as(reader, (scope) => listSharedWithMe(scope));

describe('who stopped', () => {
  test('keeps the own result, and takes part in nothing', async () => {
    const { esra, round, cohort } = cast;
    await stop(esra);
    expect((await as(esra, (scope) => getResult(scope, round, { read: true }))).scan).not.toBeNull();
    expect(await as(esra, getCurrentParticipation)).toBeNull();
    expect((await as(esra, getHome)).participant).toBeNull();
    await expect(as(esra, (scope) => getCohortPage(scope, cohort.cohortId))).rejects.toThrow(NotFoundError);
    await expect(
      as(esra, (scope) =>
        requestFeedback(scope, { kind: 'student', name: 'M', email: 'm@example.nl', ownWords: '' }),
      ),
    ).rejects.toThrow(NotFoundError);
  });

  test('fills in no scan any more', async () => {
    const fresh = await aParticipant({ cohort: cast.cohort });
    const answer = () =>
      as(fresh, (scope) => saveScanAnswers(scope, { roundId: cast.round, answers: { b1: 3 } }));
    await answer();
    await stop(fresh);
    await expect(answer()).rejects.toMatchObject({ code: 'roundClosed' });
  });

  test('is not in the group of others, nor in its counts', async () => {
    const { esra, bram, marieke, cohort } = cast;
    await stop(esra);
    for (const reader of [bram, marieke])
      expect(
        JSON.stringify(await as(reader, (scope) => getCohortPage(scope, cohort.cohortId))),
      ).not.toContain('Esra');
    expect((await as(marieke, getHome)).facilitated[0]).toMatchObject({ participants: 1, handedIn: 1 });
  });

  test('asks nothing: what was open is withdrawn, drafts are erased, what was answered stays', async () => {
    const { esra, marieke, partnership } = cast;
    const answered = await aResponse(esra, { by: 'Milan', answers: levels('sb', 4) });
    const draft = await aResponse(esra, { by: 'Sanne', answers: levels('sb', 2), draft: true });
    const { id: asked } = await as(esra, (scope) =>
      requestFeedback(scope, { kind: 'trainer', memberId: marieke.memberId, ownWords: '' }),
    );
    expect(await as(marieke, listAskedOfMe)).toHaveLength(1);
    await stop(esra);
    expect(await as(marieke, listAskedOfMe)).toEqual([]);
    for (const requestId of [draft, asked]) {
      expect((await as(esra, (scope) => getMyRequest(scope, requestId))).status).toBe('withdrawn');
      await expect(as(esra, (scope) => sendAgain(scope, { requestId }))).rejects.toMatchObject({
        code: 'requestClosed',
      });
    }
    expect((await as(esra, (scope) => getMyRequest(scope, answered))).status).toBe('answered');
    const kept = await inTenant(partnership.partnershipId, ({ tx }) =>
      tx.feedbackResponse.findMany({ select: { requestId: true } }),
    );
    expect(kept).toEqual([{ requestId: answered }]);
  });

  test('is answered by nobody, also where nothing was withdrawn', async () => {
    const { esra, partnership } = cast;
    const requestId = await aResponse(esra, { by: 'Sanne', draft: true });
    const meets = () =>
      inTenant(partnership.partnershipId, async ({ tx, now }) => {
        const request = await findAskedRequest(tx, requestId);
        return request && statusOf(request, now);
      });
    const leftAt = (table: 'participant' | 'member', at: boolean) =>
      inTenant(partnership.partnershipId, ({ tx, now }) =>
        table === 'participant'
          ? tx.participant.updateMany({
              where: { id: esra.participantId },
              data: { leftAt: at ? now : null },
            })
          : tx.member.updateMany({ where: { id: esra.memberId }, data: { leftAt: at ? now : null } }),
      );
    expect(await meets()).toBe('sent');
    await leftAt('participant', true);
    expect(await meets()).toBe('withdrawn');
    await expect(
      inTenant(partnership.partnershipId, (scope) =>
        savePart(scope, {
          requestId,
          respondent: { linkVersion: 1 },
          part: 1,
          posted: new URLSearchParams({ sb1: '2' }),
        }),
      ),
    ).rejects.toMatchObject({ code: 'requestClosed' });
    await leftAt('participant', false);
    await leftAt('member', true);
    expect(await meets()).toBe('withdrawn');
  });

  test('shows nothing to anybody, sees nothing of the group, and gets none of it back by returning', async () => {
    const { esra, bram, marieke, round } = cast;
    await showScan(esra, marieke.memberId);
    await showScan(bram, 'group');
    expect([(await seenBy(marieke)).length, (await seenBy(esra)).length]).toEqual([1, 1]);
    await stop(esra);
    expect([await seenBy(marieke), await seenBy(esra)]).toEqual([[], []]);
    await expect(showScan(esra, marieke.memberId)).rejects.toMatchObject({ code: 'stopped' });
    expect((await as(esra, (scope) => getSharing(scope, round))).stoppedAt).not.toBeNull();
    await comeBack(esra);
    expect([await seenBy(marieke), await seenBy(esra)]).toEqual([[], []]);
    await showScan(esra, marieke.memberId);
    expect(await seenBy(marieke)).toHaveLength(1);
  });
});

test('who leaves the partnership stops in every running group and leads none; a finished group stays as it was', async () => {
  const { partnership, coordinator, marieke, esra } = cast;
  const finished = await aParticipant({
    cohort: await aCohort({ partnership, facilitators: [marieke] }),
    member: esra,
  });
  await inTenant(partnership.partnershipId, ({ tx, now }) =>
    tx.cohort.updateMany({ where: { id: finished.cohortId }, data: { archivedAt: now } }),
  );
  const leave = (memberId: string) => as(coordinator, (scope) => leaveGroups(scope, memberId));
  expect(await leave(esra.memberId)).toEqual([esra.participantId]);
  expect(await leave(esra.memberId)).toEqual([]);
  expect(await leave(marieke.memberId)).toEqual([]);
  expect(await as(esra, getCurrentParticipation)).toBeNull();
  const led = await inTenant(partnership.partnershipId, ({ tx }) =>
    tx.cohortFacilitator.findMany({ where: { memberId: marieke.memberId }, select: { cohortId: true } }),
  );
  expect(led).toEqual([{ cohortId: finished.cohortId }]);
  const kinds = (await recorded(partnership)).map(({ kind }) => kind);
  expect(kinds).toEqual(['participant_removed', 'facilitator_removed']);
  await expect(as(marieke, (scope) => leaveGroups(scope, cast.bram.memberId))).rejects.toThrow(
    ForbiddenError,
  );
});

describe('a group that does not share with schoolopleiders', () => {
  const sharesWithTrainers = (value: boolean) =>
    inTenant(cast.partnership.partnershipId, ({ tx }) =>
      tx.cohort.updateMany({ data: { sharesWithTrainers: value } }),
    );
  const named = async () =>
    (await as(cast.esra, (scope) => getSharing(scope, cast.round))).people
      .filter(({ as: role }) => role)
      .map(({ name }) => name);

  test('offers them not and honours nothing; a facilitator who is one still counts as facilitator', async () => {
    const { esra, henk, marieke } = cast;
    expect(await named()).toEqual(['Henk Terpstra', 'Marieke Hoogland']);
    await showScan(esra, henk.memberId);
    await showScan(esra, marieke.memberId);
    await sharesWithTrainers(false);
    expect(await named()).toEqual(['Marieke Hoogland']);
    expect(await seenBy(henk)).toEqual([]);
    expect(await seenBy(marieke)).toHaveLength(1);
    await expect(showScan(esra, henk.memberId)).rejects.toThrow(NotFoundError);
  });

  test('ends what was shared for good', async () => {
    const { esra, henk, marieke, cohort, partnership } = cast;
    await showScan(esra, henk.memberId);
    await showScan(esra, marieke.memberId);
    await inTenant(partnership.partnershipId, (scope) => endSharesWithTrainers(scope, cohort.cohortId));
    expect([(await seenBy(henk)).length, (await seenBy(marieke)).length]).toEqual([0, 1]);
  });
});
