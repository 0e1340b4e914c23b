import { describe, expect, test } from 'vitest';
import { closeRound } from '@/lib/features/rounds/close-round';
import { openRound } from '@/lib/features/rounds/open-round';
import { getRoundsPage } from '@/lib/features/rounds/queries';
import { now } from '@/lib/platform/clock';
import { ForbiddenError, NotFoundError } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AMember, aMember, aParticipant, as } from '@/tests/factories/cast';
import { type AGroup, aGroup, at, close, handInFor } from '@/tests/factories/group';

const open = (group: AGroup, kind: 'start' | 'halfway' | 'end', feedbackClosesOn?: string, by?: AMember) =>
  as(by ?? group.facilitator, (scope) =>
    openRound(scope, { cohort: group.cohort.cohortId, kind, ...(feedbackClosesOn && { feedbackClosesOn }) }),
  );
const page = (group: AGroup, by = group.facilitator) =>
  as(by, (scope) => getRoundsPage(scope, group.cohort.cohortId));
const inDays = (days: number) => new Date(now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
const rows = ({ partnership }: AGroup) =>
  inTenant(partnership.partnershipId, async ({ tx }) => ({
    mails: await tx.outboxMail.findMany({ where: { kind: 'round_opened' }, select: { memberId: true } }),
    audit: (
      await tx.auditEvent.findMany({ orderBy: { at: 'asc' }, select: { kind: true, details: true } })
    ).map(({ kind, details }) => [kind, details]),
    rounds: await tx.scanRound.count(),
  }));

describe('rounds', () => {
  test('one after the other: start, end; a mail to everyone, once, and every change recorded', async () => {
    const group = await aGroup(2);
    expect(await page(group)).toMatchObject({ canOpen: [], current: group.cohort.roundId });
    await expect(open(group, 'end')).rejects.toMatchObject({ code: 'roundNotNext' });
    await close(group.facilitator, group.cohort.roundId);
    await close(group.facilitator, group.cohort.roundId);
    expect((await page(group)).canOpen).toEqual(['halfway', 'end']);
    await Promise.all([open(group, 'end'), open(group, 'end'), open(group, 'end')]);
    const { mails, audit, rounds } = await rows(group);
    expect(rounds).toBe(2);
    expect(mails.map(({ memberId }) => memberId).sort()).toEqual(
      group.people.map(({ memberId }) => memberId).sort(),
    );
    expect(audit).toEqual([
      ['round_closed', { round: 'start' }],
      ['round_opened', { round: 'end' }],
    ]);
    expect((await page(group)).canOpen).toEqual([]);
  });

  test('halfway does not come after end', async () => {
    const group = await aGroup(0);
    await close(group.facilitator, group.cohort.roundId);
    await open(group, 'end');
    const { current } = await page(group);
    await close(group.facilitator, current ?? '');
    expect((await page(group)).canOpen).toEqual([]);
    await expect(open(group, 'halfway')).rejects.toMatchObject({ code: 'roundNotNext' });
  });

  test('an archived group opens and closes nothing any more', async () => {
    const group = await aGroup(2);
    await inTenant(group.partnership.partnershipId, ({ tx, now: archivedAt }) =>
      tx.cohort.updateMany({ where: { id: group.cohort.cohortId }, data: { archivedAt } }),
    );
    await expect(close(group.facilitator, group.cohort.roundId)).rejects.toThrow(ForbiddenError);
    await expect(open(group, 'end')).rejects.toThrow(ForbiddenError);
    expect((await rows(group)).rounds).toBe(1);
  });

  test('who stopped gets no mail', async () => {
    const group = await aGroup(2);
    await inTenant(group.partnership.partnershipId, (scope) =>
      scope.tx.participant.updateMany({
        where: { id: group.people[0]?.participantId ?? '' },
        data: { leftAt: scope.now },
      }),
    );
    await close(group.facilitator, group.cohort.roundId);
    await open(group, 'halfway');
    expect((await rows(group)).mails).toEqual([{ memberId: group.people[1]?.memberId }]);
  });

  test('only for who leads the group: not a participant, coordinator, colleague or stranger', async () => {
    const group = await aGroup(1);
    const others = [
      group.people[0] as AMember,
      await aMember({ partnership: group.partnership, roles: ['coordinator', 'school_trainer'] }),
      await aMember({ roles: ['school_trainer'] }),
      await aParticipant(),
    ];
    for (const other of others) {
      await expect(page(group, other)).rejects.toThrow(NotFoundError);
      await expect(open(group, 'end', undefined, other)).rejects.toThrow(NotFoundError);
      await expect(as(other, (scope) => closeRound(scope, { round: group.cohort.roundId }))).rejects.toThrow(
        NotFoundError,
      );
    }
    expect((await rows(group)).audit).toEqual([]);
  });

  test('the page counts who handed in', async () => {
    const group = await aGroup(3);
    await handInFor(at(group, 0), 4);
    expect((await page(group)).rounds).toMatchObject([{ handedIn: 1, enough: false }]);
  });
});

describe('until when students answer, where answers are pooled', () => {
  async function pooled() {
    const group = await aGroup(1);
    await inTenant(group.partnership.partnershipId, ({ tx }) =>
      tx.cohort.updateMany({ data: { feedbackMode: 'pooled' } }),
    );
    return group;
  }
  test.each([-1, 0, 1, 123])('%i days from now is refused', async (days) => {
    const group = await pooled();
    await close(group.facilitator, group.cohort.roundId);
    await expect(open(group, 'end', inDays(days))).rejects.toMatchObject({ code: 'closingDay' });
  });

  test('a next round asks for one', async () => {
    const group = await pooled();
    await close(group.facilitator, group.cohort.roundId);
    await expect(open(group, 'end')).rejects.toMatchObject({ code: 'required', field: 'feedbackClosesOn' });
    await open(group, 'end', inDays(14));
    expect((await page(group)).rounds.at(-1)?.feedbackClosesAt).not.toBeNull();
  });
});
