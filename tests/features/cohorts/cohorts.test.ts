import { beforeEach, describe, expect, test } from 'vitest';
import { addParticipants } from '@/lib/features/cohorts/add-participants';
import { archiveCohort, reopenCohort } from '@/lib/features/cohorts/archive-cohort';
import { changeCohort } from '@/lib/features/cohorts/change-cohort';
import { addFacilitator, removeFacilitator } from '@/lib/features/cohorts/change-facilitators';
import { createCohort } from '@/lib/features/cohorts/create-cohort';
import { getCohortChoices, getCohortToChange } from '@/lib/features/cohorts/queries';
import { removeParticipant } from '@/lib/features/cohorts/remove-participant';
import type { CreateCohort } from '@/lib/features/cohorts/schema';
import { welcomesPerDay } from '@/lib/features/cohorts/welcome';
import { requestFeedback } from '@/lib/features/feedback/request-feedback';
import { ForbiddenError, NotFoundError } from '@/lib/platform/errors';
import { takeFromLimit } from '@/lib/platform/limits/rate-limit';
import { inTenant } from '@/lib/platform/tenancy/enter';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { momentOf } from '@/lib/shared/local-time';
import { type AMember, aMember, aPartnership, aSchool, as } from '@/tests/factories/cast';
import { aPartnershipOfPeople, daysAhead, leave, type People, recorded, wanted } from './cohort-cast';

let people: People;
beforeEach(async () => {
  people = await aPartnershipOfPeople();
});

const byCoordinator = <T>(work: (scope: Scope) => Promise<T>) => as(people.coordinator, work);
const create = (more: Partial<CreateCohort> = {}) =>
  byCoordinator((scope) => createCohort(scope, wanted(people, more)));
const refused = (code: string, field?: string) =>
  expect.objectContaining(field ? { name: 'Refusal', code, field } : { name: 'Refusal', code });

/** The form as it stands, sent with these changes. */
async function change(cohort: string, more: Partial<CreateCohort> & { schoolsWere?: string[] } = {}) {
  const { facilitators: _f, participants: _p, ...fields } = wanted(people, more);
  const page = await toChange(cohort);
  const stands = { schools: page.schools, schoolsWere: page.schools };
  return byCoordinator((scope) => changeCohort(scope, { ...fields, ...stands, ...more, cohort }));
}
const toChange = (cohort: string) => byCoordinator((scope) => getCohortToChange(scope, cohort));
const mailsOf = (cohortId: string) =>
  inTenant(people.partnership.partnershipId, ({ tx }) =>
    tx.outboxMail.findMany({ where: { cohortId }, select: { memberId: true, kind: true, dedupeKey: true } }),
  );
const participantOf = async (cohort: string, { memberId }: AMember) => {
  const { participants, stopped } = await toChange(cohort);
  return [...participants, ...stopped].find((one) => one.memberId === memberId)?.participantId ?? '';
};

describe('a new group', () => {
  test('has its people, their schools, an open start round, a welcome mail each and a record', async () => {
    const other = await aSchool(people.partnership);
    const { id } = await create({
      schools: [other.id],
      facilitators: [people.marieke.memberId, people.peter.memberId],
    });
    const page = await toChange(id);

    expect(page.cohort).toMatchObject({
      name: 'Groep najaar',
      grantedHours: 40,
      mandatory: false,
      archivedAt: null,
    });
    expect(page.cohort.startMeetingAt).toEqual(momentOf(daysAhead(21), '15:30'));
    expect(page.cohort.lastDay?.toISOString()).toBe(`${daysAhead(200)}T00:00:00.000Z`);
    expect(page.facilitators.map(({ name }) => name)).toEqual(['Marieke Hoogland', 'Peter Nijland']);
    expect(page.participants.map(({ name }) => name)).toEqual(['Bram Bos', 'Esra Yıldız']);
    expect(new Set(page.schools)).toEqual(new Set([other.id, people.esra.schoolId, people.bram.schoolId]));
    expect(page).toMatchObject({ roundOpen: true, feedbackClosesAt: null, begun: false, asked: false });
    expect((await mailsOf(id)).map(({ memberId }) => memberId).sort()).toEqual(
      [people.marieke, people.peter, people.esra, people.bram].map(({ memberId }) => memberId).sort(),
    );
    const events = await recorded(people.partnership);
    expect(events.map(({ kind }) => kind).sort()).toEqual(
      [
        'cohort_created',
        'facilitator_added',
        'facilitator_added',
        'participant_added',
        'participant_added',
      ].sort(),
    );
  });

  test('with pooled feedback closes a week before the start meeting, or on the day that was chosen', async () => {
    const one = await create({ feedbackMode: 'pooled' });
    expect((await toChange(one.id)).feedbackClosesAt).toEqual(momentOf(daysAhead(14), '23:59'));
    const two = await create({ name: 'Tweede', feedbackMode: 'pooled', feedbackClosesOn: daysAhead(10) });
    expect((await toChange(two.id)).feedbackClosesAt).toEqual(momentOf(daysAhead(10), '23:59'));
    await expect(create({ name: 'Derde', feedbackMode: 'pooled', startDay: daysAhead(3) })).rejects.toEqual(
      refused('closesInPast', 'feedbackClosesOn'),
    );
  });

  test('is refused in words at the field', async () => {
    const { esra, marieke, bram } = people;
    const gone = await aMember({ partnership: people.partnership, name: 'Wie Weg' });
    await leave(gone);
    const goneTrainer = await aMember({ partnership: people.partnership, roles: ['school_trainer'] });
    await leave(goneTrainer);
    const elsewhere = await aMember({ roles: ['mentor', 'school_trainer'] });
    const both = await aMember({ partnership: people.partnership, roles: ['mentor', 'school_trainer'] });
    await create({ name: 'Bezet' });

    const cases: [Partial<CreateCohort>, ReturnType<typeof refused>][] = [
      [{ name: 'Bezet' }, refused('cohortNameTaken', 'name')],
      [{ lastDay: daysAhead(20) }, refused('lastDayBeforeFirst', 'lastDay')],
      [{ version: elsewhere.memberId }, refused('choose', 'version')],
      [{ schools: [elsewhere.schoolId] }, refused('schoolGone', 'schools')],
      [{ facilitators: [esra.memberId] }, refused('notATrainer', 'facilitators')],
      [{ facilitators: [goneTrainer.memberId] }, refused('notATrainer', 'facilitators')],
      [{ facilitators: [elsewhere.memberId] }, refused('notATrainer', 'facilitators')],
      [{ participants: [esra.memberId, gone.memberId] }, refused('notAMentor', 'participants')],
      [{ participants: [esra.memberId, marieke.memberId] }, refused('notAMentor', 'participants')],
      [{ participants: [esra.memberId, elsewhere.memberId] }, refused('notAMentor', 'participants')],
      [
        { facilitators: [both.memberId], participants: [bram.memberId, both.memberId] },
        refused('leadsAlready', 'participants'),
      ],
    ];
    for (const [more, refusal] of cases) await expect(create(more)).rejects.toEqual(refusal);
    const { partnershipId } = people.partnership;
    expect(await inTenant(partnershipId, ({ tx }) => tx.cohort.count())).toBe(1);
  });

  test('is for coordinators', async () => {
    for (const other of [people.marieke, people.peter, people.esra]) {
      await expect(as(other, (scope) => createCohort(scope, wanted(people)))).rejects.toThrow(ForbiddenError);
      await expect(as(other, getCohortChoices)).rejects.toThrow(ForbiddenError);
    }
  });
});

test('no more than a day’s mail: group after group is no way to keep mailing people', async () => {
  await takeFromLimit(
    'mail-welcome',
    people.partnership.partnershipId,
    welcomesPerDay,
    welcomesPerDay.points,
  );
  await expect(create({ name: 'Nog een' })).rejects.toEqual(refused('mailLimit'));
});

describe('changing it', () => {
  test('keeps what was changed, and records the names of the fields', async () => {
    const { id } = await create();
    await change(id, {
      name: 'Groep winter',
      startTime: '09:00',
      feedbackDays: 14,
      sharesWithTrainers: false,
      takesPart: 'mandatory',
    });
    const { cohort } = await toChange(id);
    expect(cohort).toMatchObject({
      name: 'Groep winter',
      feedbackDays: 14,
      sharesWithTrainers: false,
      mandatory: true,
    });
    const events = (await recorded(people.partnership)).slice(-2);
    expect(events).toEqual([
      expect.objectContaining({
        kind: 'cohort_changed',
        details: { fields: ['mandatory', 'startMeetingAt', 'name'] },
      }),
      expect.objectContaining({
        kind: 'cohort_settings_changed',
        details: { fields: ['feedbackDays', 'sharesWithTrainers'] },
      }),
    ]);
    await change(id, {
      name: 'Groep winter',
      startTime: '09:00',
      feedbackDays: 14,
      sharesWithTrainers: false,
      takesPart: 'mandatory',
    });
    expect(await recorded(people.partnership)).toHaveLength(6);
  });

  test('of the framework stops as soon as anyone filled anything in', async () => {
    const { id } = await create();
    const version = await inTenant(people.partnership.partnershipId, async ({ tx }) => {
      const { frameworkId } = await tx.frameworkVersion.findFirstOrThrow({ select: { frameworkId: true } });
      return tx.frameworkVersion.create({
        data: {
          frameworkId,
          number: 2,
          language: 'nl',
          source: '',
          scaleMinLabel: 'a',
          scaleMaxLabel: 'b',
          publishedAt: new Date('2026-01-01'),
        },
        select: { id: true },
      });
    });
    await change(id, { version: version.id });
    expect((await toChange(id)).cohort.versionId).toBe(version.id);
    const participantId = await participantOf(id, people.esra);
    await inTenant(people.partnership.partnershipId, async ({ tx, now }) => {
      const { id: roundId } = await tx.scanRound.findFirstOrThrow({
        where: { cohortId: id },
        select: { id: true },
      });
      await tx.selfScan.create({
        data: { participantId, roundId, startedAt: now, savedAt: now },
        select: { id: true },
      });
    });
    await expect(change(id)).rejects.toEqual(refused('frameworkInUse', 'version'));
  });

  test('keeps the promises that were made to who was asked', async () => {
    const { id } = await create({ feedbackMode: 'pooled' });
    await as(people.esra, (scope) =>
      requestFeedback(scope, { kind: 'student', name: 'Milan', email: 'milan@example.nl', ownWords: '' }),
    );
    await inTenant(people.partnership.partnershipId, ({ tx }) =>
      tx.feedbackRequest.updateMany({ data: { pooled: true } }),
    );
    const pooled = { feedbackMode: 'pooled' } as const;
    await expect(change(id, { ...pooled, showOthers: 'early' })).rejects.toEqual(
      refused('othersWereTold', 'showOthers'),
    );
    await expect(change(id, { ...pooled, feedbackClosesOn: daysAhead(9) })).rejects.toEqual(
      refused('closingDayTold', 'feedbackClosesOn'),
    );
    await change(id);
    expect(await toChange(id)).toMatchObject({
      cohort: { feedbackMode: 'named' },
      feedbackClosesAt: momentOf(daysAhead(14), '23:59'),
    });
  });

  test('of schools changes only what this coordinator changed', async () => {
    const { id } = await create();
    const { esra, bram } = people;
    const [north, south] = [await aSchool(people.partnership), await aSchool(people.partnership)];
    const were = [esra.schoolId, bram.schoolId];
    await change(id, { schools: [...were, north.id], schoolsWere: were });
    await change(id, { schools: [...were, south.id], schoolsWere: were });
    expect(new Set((await toChange(id)).schools)).toEqual(new Set([...were, north.id, south.id]));
    await expect(change(id, { schools: [bram.schoolId], schoolsWere: were })).rejects.toEqual(
      refused('schoolTakesPart', 'schools'),
    );
  });

  test('sharing with schoolopleiders that ends is told to the caller', async () => {
    const { id } = await create();
    expect(await change(id)).toEqual({ sharingEnded: false });
    expect(await change(id, { sharesWithTrainers: false })).toEqual({ sharingEnded: true });
  });
});

describe('its people', () => {
  const remove = async (cohort: string, member: AMember) => {
    const participant = await participantOf(cohort, member);
    return byCoordinator((scope) => removeParticipant(scope, { cohort, participant }));
  };
  const add = (cohort: string, ...members: AMember[]) =>
    byCoordinator((scope) =>
      addParticipants(scope, { cohort, participants: members.map(({ memberId }) => memberId) }),
    );

  test('come halfway, stop, and come back as anew, with one mail', async () => {
    const { id } = await create();
    await remove(id, people.esra);
    await remove(id, people.esra);
    expect((await toChange(id)).participants.map(({ name }) => name)).toEqual(['Bram Bos']);
    expect((await toChange(id)).stopped.map(({ name }) => name)).toEqual(['Esra Yıldız']);
    const before = await participantOf(id, people.esra);
    await add(id, people.esra, people.bram);
    expect((await toChange(id)).participants).toHaveLength(2);
    expect(await participantOf(id, people.esra)).toBe(before);
    expect((await mailsOf(id)).filter(({ memberId }) => memberId === people.esra.memberId)).toHaveLength(1);
    const kinds = (await recorded(people.partnership)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'participant_removed')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'participant_added')).toHaveLength(3);
  });

  test('are at most 24, also when two coordinators add at the same time', async () => {
    const { id } = await create();
    const { partnership } = people;
    const many: AMember[] = [];
    for (let nth = 0; nth < 23; nth++)
      many.push(await aMember({ partnership, schoolId: people.esra.schoolId, name: `Mentor ${nth}` }));
    await expect(add(id, ...many)).rejects.toEqual(refused('participantsMany', 'participants'));
    const halves = await Promise.allSettled([add(id, ...many.slice(0, 12)), add(id, ...many.slice(11))]);
    expect(halves.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await Promise.all(
      [add(id, ...many.slice(0, 11)), add(id, ...many.slice(11, 22))].map((one) => one.catch(() => null)),
    );
    expect((await toChange(id)).participants).toHaveLength(24);
  });

  test('two coordinators at the same time lose nobody', async () => {
    const { id } = await create();
    const { partnership } = people;
    const [one, two] = [
      await aMember({ partnership, name: 'Een' }),
      await aMember({ partnership, name: 'Twee' }),
    ];
    await Promise.all([add(id, one), add(id, two), change(id, { name: 'Anders' })]);
    expect((await toChange(id)).participants.map(({ name }) => name)).toEqual([
      'Bram Bos',
      'Een',
      'Esra Yıldız',
      'Twee',
    ]);
  });

  test('who leads is replaced: at most two, no participant, and each hears of it', async () => {
    const { id } = await create();
    const lead = (member: AMember) =>
      byCoordinator((scope) => addFacilitator(scope, { cohort: id, facilitator: member.memberId }));
    const both = await aMember({ partnership: people.partnership, roles: ['mentor', 'school_trainer'] });
    await add(id, both);
    await expect(lead(both)).rejects.toEqual(refused('takesPartAlready', 'facilitator'));
    await expect(lead(people.bram)).rejects.toEqual(refused('notATrainer', 'facilitator'));
    await lead(people.peter);
    await lead(people.peter);
    const third = await aMember({
      partnership: people.partnership,
      roles: ['institute_trainer'],
      name: 'Derde',
    });
    await expect(lead(third)).rejects.toEqual(refused('facilitatorsMany', 'facilitator'));
    await byCoordinator((scope) =>
      removeFacilitator(scope, { cohort: id, facilitator: people.marieke.memberId }),
    );
    await lead(third);
    expect((await toChange(id)).facilitators.map(({ name }) => name)).toEqual(['Peter Nijland', 'Derde']);
    expect((await mailsOf(id)).map(({ memberId }) => memberId)).toContain(third.memberId);
  });

  test('stay as they are while the group is archived, until it is opened again; nobody is mailed', async () => {
    const { id } = await create();
    const mails = await mailsOf(id);
    await byCoordinator((scope) => archiveCohort(scope, { cohort: id }));
    await byCoordinator((scope) => archiveCohort(scope, { cohort: id }));
    await expect(change(id, { name: 'Toch' })).rejects.toEqual(refused('cohortArchived'));
    await expect(remove(id, people.esra)).rejects.toEqual(refused('cohortArchived'));
    await byCoordinator((scope) => reopenCohort(scope, { cohort: id }));
    await change(id, { name: 'Toch' });
    expect(await mailsOf(id)).toEqual(mails);
    const kinds = (await recorded(people.partnership)).slice(-3).map(({ kind }) => kind);
    expect(kinds).toEqual(['cohort_archived', 'cohort_reopened', 'cohort_changed']);
  });
});

test('every write is refused to other roles, and finds nothing from another partnership', async () => {
  const { id: cohort } = await create();
  const participant = await participantOf(cohort, people.esra);
  const facilitator = people.peter.memberId;
  const { facilitators: _f, participants, ...fields } = wanted(people);
  const writes: ((scope: Scope) => Promise<unknown>)[] = [
    (scope) => changeCohort(scope, { ...fields, cohort, schoolsWere: [] }),
    (scope) => addParticipants(scope, { cohort, participants }),
    (scope) => removeParticipant(scope, { cohort, participant }),
    (scope) => addFacilitator(scope, { cohort, facilitator }),
    (scope) => removeFacilitator(scope, { cohort, facilitator }),
    (scope) => archiveCohort(scope, { cohort }),
    (scope) => reopenCohort(scope, { cohort }),
    (scope) => getCohortToChange(scope, cohort),
  ];
  const elsewhere = await aPartnership();
  const strangers = [
    await aMember({ partnership: elsewhere, roles: ['coordinator'] }),
    await aMember({ partnership: elsewhere, roles: ['mentor'] }),
  ];
  for (const write of writes) {
    for (const other of [people.marieke, people.peter, people.esra])
      await expect(as(other, write)).rejects.toThrow(ForbiddenError);
    for (const stranger of strangers) await expect(as(stranger, write)).rejects.toThrow(NotFoundError);
  }
  await expect(
    byCoordinator((scope) => removeParticipant(scope, { cohort, participant: people.esra.memberId })),
  ).rejects.toThrow(NotFoundError);
});
