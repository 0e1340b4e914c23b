import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { saveLearningQuestion } from '@/lib/features/learning-questions/save-learning-question';
import { changeShare } from '@/lib/features/shares/change-share';
import { getSharedResult, getSharing } from '@/lib/features/shares/queries';
import { type ShareWith, shareInput } from '@/lib/features/shares/schema';
import { shareWith } from '@/lib/features/shares/share-with';
import { listSharedWithMe } from '@/lib/features/shares/shared-with-me';
import { withdrawShare } from '@/lib/features/shares/withdraw-share';
import { NotFoundError, Refusal } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import {
  type AMember,
  type AParticipant,
  aCohort,
  aMember,
  aParticipant,
  aPartnership,
  as,
} from '@/tests/factories/cast';
import { aHandedInScan, aResponse, levels } from '@/tests/factories/result';

type Reader = Pick<AMember, 'userId' | 'slug'>;

async function world() {
  const partnership = await aPartnership();
  const marieke = await aMember({ partnership, roles: ['school_trainer'], name: 'Marieke Hoogland' });
  const peter = await aMember({ partnership, roles: ['institute_trainer'], name: 'Peter Nijland' });
  const cohort = await aCohort({ partnership, facilitators: [marieke, peter] });
  const ownTrainer = await aMember({ partnership, roles: ['school_trainer'], name: 'Henk Terpstra' });
  const esra = await aParticipant({ cohort, name: 'Esra Yıldız', schoolId: ownTrainer.schoolId });
  const bram = await aParticipant({ cohort, name: 'Bram Bos' });
  await aHandedInScan(esra, { answers: { ...levels('b', 6, 5, 5, 6, 5), ...levels('g', 3, 4, 3) } });
  await aResponse(esra, {
    by: 'Milan de Wit',
    answers: levels('sb', 1),
    feedForward: { begeleider: 'Geheim van Milan.' },
  });
  const round = esra.roundId;
  const axis = await anAxis(esra);
  await as(esra, (scope) => saveLearningQuestion(scope, { round, axis, text: 'Hoe geef ik ruimte?' }));
  return { partnership, cohort, marieke, peter, ownTrainer, esra, bram, round };
}

let cast: Awaited<ReturnType<typeof world>>;
beforeEach(async () => {
  cast = await world();
});

const scanTo = (audience: string): ShareWith => ({ round: cast.round, subject: 'self_scan', audience });
const share = (input: ShareWith, by: AParticipant = cast.esra) => as(by, (scope) => shareWith(scope, input));
const withdraw = (input: ShareWith, by: AParticipant = cast.esra) =>
  as(by, (scope) => withdrawShare(scope, input));
const seenBy = (reader: Reader) => as(reader, (scope) => listSharedWithMe(scope));
const open = (reader: Reader, shareId: string) => as(reader, (scope) => getSharedResult(scope, shareId));
const sharing = () => as(cast.esra, (scope) => getSharing(scope, cast.round));

describe('sharing the own scan', () => {
  test('with one facilitator by name: the figures, and nothing that others said', async () => {
    await share(scanTo(cast.marieke.memberId));
    const [only] = await seenBy(cast.marieke);
    const result = await open(cast.marieke, only?.shareId ?? '');

    expect(only).toMatchObject({ name: 'Esra Yıldız', subject: 'self_scan', roundKind: 'start' });
    expect(result.scan?.scores.bruggenbouwer).toEqual({ sum: 10, answered: 3 });
    expect(JSON.stringify(result)).not.toMatch(/Milan|Geheim|feedForward/);
    expect(await seenBy(cast.peter)).toEqual([]);
  });

  test('everyone else gets "not found"', async () => {
    await share(scanTo(cast.marieke.memberId));
    const shareId = (await seenBy(cast.marieke))[0]?.shareId ?? '';
    const { partnership } = cast;
    const strangers: Reader[] = [
      cast.peter,
      cast.ownTrainer,
      cast.bram,
      await aMember({ partnership, roles: ['coordinator'] }),
      await aMember({ partnership, roles: ['school_trainer'] }),
      await aMember({ roles: ['coordinator', 'school_trainer', 'mentor'] }),
    ];
    for (const stranger of strangers) {
      await expect(open(stranger, shareId)).rejects.toThrow(NotFoundError);
      expect(await seenBy(stranger)).toEqual([]);
    }
  });

  test('with the own SO, until they leave the school', async () => {
    await share(scanTo(cast.ownTrainer.memberId));
    const shareId = (await seenBy(cast.ownTrainer))[0]?.shareId ?? '';
    expect((await open(cast.ownTrainer, shareId)).scan).not.toBeNull();

    const { partnershipId } = cast.partnership;
    await inTenant(partnershipId, ({ tx }) =>
      tx.member.updateMany({
        where: { id: cast.ownTrainer.memberId },
        data: { schoolId: cast.marieke.schoolId },
      }),
    );
    await expect(open(cast.ownTrainer, shareId)).rejects.toThrow(NotFoundError);
    expect(await seenBy(cast.ownTrainer)).toEqual([]);
  });

  test('a facilitator who stops sees it no more, and the owner can still withdraw it', async () => {
    await share(scanTo(cast.peter.memberId));
    const { partnershipId } = cast.partnership;
    const where = { cohortId: cast.cohort.cohortId, memberId: cast.peter.memberId };
    await inTenant(partnershipId, ({ tx }) => tx.cohortFacilitator.deleteMany({ where }));

    expect(await seenBy(cast.peter)).toEqual([]);
    const peter = (await sharing()).people.find(({ memberId }) => memberId === cast.peter.memberId);
    expect(peter).toMatchObject({ as: null, sees: { self_scan: null }, named: { self_scan: true } });

    await withdraw(scanTo(cast.peter.memberId));
    await inTenant(partnershipId, ({ tx, now }) =>
      tx.cohortFacilitator.create({ data: { ...where, createdAt: now }, select: { memberId: true } }),
    );
    expect(await seenBy(cast.peter)).toEqual([]);
  });

  test('a later facilitator inherits nothing', async () => {
    await share(scanTo(cast.marieke.memberId));
    await share(scanTo('group'));
    const samira = await aMember({ partnership: cast.partnership, roles: ['school_trainer'] });
    await inTenant(cast.partnership.partnershipId, ({ tx, now }) =>
      tx.cohortFacilitator.create({
        data: { cohortId: cast.cohort.cohortId, memberId: samira.memberId, createdAt: now },
        select: { memberId: true },
      }),
    );
    expect(await seenBy(samira)).toEqual([]);
  });

  test('with the group: who is in it now, not who comes later, until it is shared again', async () => {
    await share(scanTo('group'));
    const later = await aParticipant({ cohort: cast.cohort, name: 'Fenna Later' });
    const shareId = (await seenBy(cast.bram))[0]?.shareId ?? '';
    expect((await open(cast.bram, shareId)).name).toBe('Esra Yıldız');
    await expect(open(later, shareId)).rejects.toThrow(NotFoundError);
    expect((await sharing()).group.self_scan?.names).toEqual(['Bram Bos']);

    await withdraw(scanTo('group'));
    await share(scanTo('group'));
    expect(await seenBy(later)).toHaveLength(1);
    expect((await sharing()).group.self_scan?.names).toEqual(['Bram Bos', 'Fenna Later']);
  });

  test('withdrawing works at once, and again changes nothing', async () => {
    await share(scanTo(cast.marieke.memberId));
    const shareId = (await seenBy(cast.marieke))[0]?.shareId ?? '';
    await withdraw(scanTo(cast.marieke.memberId));
    await withdraw(scanTo(cast.marieke.memberId));
    await expect(open(cast.marieke, shareId)).rejects.toThrow(NotFoundError);
    expect(await seenBy(cast.marieke)).toEqual([]);
    expect(await rows()).toEqual([{ standsFor: null }]);
  });

  test('a hundred equal posts at once are one share', async () => {
    await Promise.all(Array.from({ length: 100 }, () => share(scanTo(cast.marieke.memberId))));
    expect(await rows()).toHaveLength(1);
  });
});

describe('what is refused', () => {
  test('a scan that is not handed in, and a question that is not there', async () => {
    for (const subject of ['self_scan', 'learning_question'] as const) {
      await expect(share({ round: cast.round, subject, audience: 'group' }, cast.bram)).rejects.toThrow(
        Refusal,
      );
    }
  });

  test('an audience that is none: another mentor, an SO of another school, oneself, someone of another partnership', async () => {
    const others = [
      cast.bram,
      await aMember({ partnership: cast.partnership, roles: ['school_trainer'] }),
      cast.esra,
      await aMember(),
    ];
    for (const { memberId } of others) await expect(share(scanTo(memberId))).rejects.toThrow(NotFoundError);
    expect(await rows()).toEqual([]);
  });

  test('a round of someone else', async () => {
    const stranger = await aParticipant({ cohort: await aCohort({ partnership: cast.partnership }) });
    await expect(share(scanTo('group'), stranger)).rejects.toThrow(NotFoundError);
    await expect(withdraw(scanTo('group'), stranger)).rejects.toThrow(NotFoundError);
  });

  test('anything that is no share, without an exception', () => {
    fc.assert(fc.property(fc.anything(), (input) => void shareInput.safeParse(input)));
  });
});

test('the learning question goes to whom it is shown, and what they see follows its changes', async () => {
  const input: ShareWith = {
    round: cast.round,
    subject: 'learning_question',
    audience: cast.marieke.memberId,
  };
  await as(cast.esra, (scope) => changeShare(scope, { ...input, change: 'share' }));
  const shareId = (await seenBy(cast.marieke))[0]?.shareId ?? '';
  await as(cast.esra, async (scope) =>
    saveLearningQuestion(scope, {
      round: cast.round,
      axis: await anAxis(cast.esra),
      text: 'Hoe laat ik los?',
    }),
  );
  const { question, scan } = await open(cast.marieke, shareId);
  expect(question?.text).toBe('Hoe laat ik los?');
  expect(scan).toBeNull();
  await as(cast.esra, (scope) => changeShare(scope, { ...input, change: 'withdraw' }));
  await expect(open(cast.marieke, shareId)).rejects.toThrow(NotFoundError);
});

test('the table of who sees what says the same as the reading', async () => {
  await share(scanTo(cast.marieke.memberId));
  await share({ round: cast.round, subject: 'learning_question', audience: cast.ownTrainer.memberId });
  const { people, group, ready } = await sharing();
  const readers = {
    [cast.marieke.memberId]: cast.marieke,
    [cast.peter.memberId]: cast.peter,
    [cast.ownTrainer.memberId]: cast.ownTrainer,
  };

  expect(ready).toEqual({ self_scan: true, learning_question: true });
  expect(people.map(({ name, as: role }) => [name, role])).toEqual([
    ['Henk Terpstra', 'school_trainer'],
    ['Marieke Hoogland', 'facilitator'],
    ['Peter Nijland', 'facilitator'],
  ]);
  for (const { memberId, sees } of people) {
    const subjects = (await seenBy(readers[memberId] as Reader)).map(({ subject }) => subject);
    expect(subjects).toEqual(Object.entries(sees).flatMap(([subject, since]) => (since ? [subject] : [])));
  }
  expect(group).toEqual({ self_scan: null, learning_question: null });
});

function rows() {
  return inTenant(cast.partnership.partnershipId, ({ tx }) =>
    tx.share
      .findMany({ select: { standsFor: true } })
      .then((all) => all.map(({ standsFor }) => ({ standsFor }))),
  );
}

function anAxis({ partnershipId, versionId }: AParticipant) {
  return inTenant(
    partnershipId,
    async ({ tx }) =>
      (await tx.axis.findFirstOrThrow({ where: { versionId, key: 'begeleider' }, select: { id: true } })).id,
  );
}
