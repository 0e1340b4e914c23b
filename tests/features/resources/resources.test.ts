import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { addFile } from '@/lib/features/resources/add-file';
import { addResource } from '@/lib/features/resources/add-resource';
import { changeResource } from '@/lib/features/resources/change-resource';
import { getResource, getResourceFile } from '@/lib/features/resources/get-resource';
import { MOST_FILE_BYTES } from '@/lib/features/resources/limits';
import { getNewResourcePage, getResourceList, getResourceToChange } from '@/lib/features/resources/queries';
import { removeResource } from '@/lib/features/resources/remove-resource';
import { addResourceInput } from '@/lib/features/resources/schema';
import { ForbiddenError, NotFoundError } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AMember, aMember, aParticipant, as } from '@/tests/factories/cast';
import { statementsOf } from '@/tests/factories/count-statements';
import { anOfficeFile, aPdf, bytesOf } from '@/tests/factories/files';
import { type AGroup, aGroup, at } from '@/tests/factories/group';

const everything = { topic: '', kind: null } as const;
const link = (cohort: string | null, more: Record<string, string> = {}) =>
  addResourceInput.parse({
    id: randomUUID(),
    kind: 'link',
    title: 'Begeleiden met kaarten',
    url: 'www.school.nl/kaarten',
    topic: '',
    body: '',
    cohort: cohort ?? '',
    meeting: '',
    place: '',
    ...more,
  });
const file = (cohort: string | null, bytes = aPdf(), name = 'Kwadranten.pdf') => ({
  id: randomUUID(),
  cohort,
  meeting: null,
  place: null,
  file: { name, bytes },
});
const titles = (
  member: AMember,
  cohortId: string | null,
  search: Parameters<typeof getResourceList>[2] = everything,
) =>
  as(member, async (scope) =>
    (await getResourceList(scope, cohortId, search)).resources.map(({ title }) => title),
  );

async function cast() {
  const group = await aGroup(2);
  const { partnership } = group;
  return {
    group,
    cohortId: group.cohort.cohortId,
    leader: group.facilitator,
    participant: at(group, 0),
    coordinator: await aMember({ partnership, roles: ['coordinator'] }),
    colleague: await aMember({ partnership, roles: ['mentor', 'school_trainer'] }),
    otherLeader: await leaderOfAnother(group),
    stranger: await aParticipant(),
  };
}

async function leaderOfAnother({ partnership }: AGroup) {
  const leader = await aMember({ partnership, roles: ['school_trainer'] });
  await inTenant(partnership.partnershipId, async ({ tx, now }) => {
    const cohort = await tx.cohort.create({
      data: { versionId: partnership.versionId, name: 'Een andere', createdAt: now, startMeetingAt: now },
      select: { id: true },
    });
    await tx.cohortFacilitator.create({
      data: { cohortId: cohort.id, memberId: leader.memberId, createdAt: now },
    });
  });
  return leader;
}

const finish = ({ partnership, cohort }: AGroup) =>
  inTenant(partnership.partnershipId, ({ tx, now }) =>
    tx.cohort.updateMany({ where: { id: cohort.cohortId }, data: { archivedAt: now } }),
  );

describe('who may', () => {
  test('add to a group: who leads it, until it is finished', async () => {
    const { group, cohortId, leader, participant, coordinator, colleague, otherLeader, stranger } =
      await cast();
    await as(leader, (scope) => addResource(scope, link(cohortId)));
    await expect(as(participant, (scope) => addResource(scope, link(cohortId)))).rejects.toThrow(
      ForbiddenError,
    );
    for (const other of [coordinator, colleague, otherLeader, stranger])
      await expect(as(other, (scope) => addResource(scope, link(cohortId)))).rejects.toThrow(NotFoundError);
    await finish(group);
    await expect(as(leader, (scope) => addResource(scope, link(cohortId)))).rejects.toThrow(ForbiddenError);
    expect(await titles(leader, cohortId)).toEqual(['Begeleiden met kaarten']);
  });

  test('add to the partnership: coordinators, and whoever leads a group', async () => {
    const { leader, participant, coordinator, colleague, otherLeader } = await cast();
    for (const one of [leader, otherLeader, coordinator])
      await as(one, (scope) => addResource(scope, link(null)));
    for (const one of [participant, colleague])
      await expect(as(one, (scope) => addResource(scope, link(null)))).rejects.toThrow(ForbiddenError);
    expect(await titles(colleague, null)).toHaveLength(3);
  });

  test('read what is a group’s: the group; what is the partnership’s: everyone in it', async () => {
    const { cohortId, leader, participant, coordinator, colleague, otherLeader, stranger } = await cast();
    const [own, everyones] = [file(cohortId), file(null)];
    await as(leader, (scope) => addFile(scope, own));
    await as(leader, (scope) => addFile(scope, everyones));
    for (const one of [leader, participant]) {
      expect(await titles(one, cohortId)).toEqual(['Kwadranten']);
      expect((await as(one, (scope) => getResourceFile(scope, own.id))).mediaType).toBe('application/pdf');
    }
    for (const one of [coordinator, colleague, otherLeader, stranger]) {
      await expect(titles(one, cohortId)).rejects.toThrow(NotFoundError);
      await expect(as(one, (scope) => getResource(scope, own.id))).rejects.toThrow(NotFoundError);
      await expect(as(one, (scope) => getResourceFile(scope, own.id))).rejects.toThrow(NotFoundError);
    }
    for (const one of [coordinator, colleague, otherLeader])
      expect((await as(one, (scope) => getResourceFile(scope, everyones.id))).name).toBe('Kwadranten.pdf');
    await expect(as(stranger, (scope) => getResourceFile(scope, everyones.id))).rejects.toThrow(
      NotFoundError,
    );
  });

  test('who stopped in the group, or left the partnership, reads nothing of it any more', async () => {
    const { group, cohortId, leader, participant } = await cast();
    const own = file(cohortId);
    await as(leader, (scope) => addFile(scope, own));
    await inTenant(group.partnership.partnershipId, ({ tx, now: leftAt }) =>
      tx.participant.updateMany({ where: { id: participant.participantId }, data: { leftAt } }),
    );
    await expect(as(participant, (scope) => getResourceFile(scope, own.id))).rejects.toThrow(NotFoundError);
    await inTenant(group.partnership.partnershipId, ({ tx, now: leftAt }) =>
      tx.member.updateMany({ where: { id: at(group, 1).memberId }, data: { leftAt } }),
    );
    await expect(as(at(group, 1), (scope) => getResourceFile(scope, own.id))).rejects.toThrow(NotFoundError);
  });

  test('change and remove: who leads the group; of the partnership’s the coordinators and who added it', async () => {
    const { cohortId, leader, participant, coordinator, otherLeader } = await cast();
    const [own, everyones] = [link(cohortId), link(null)];
    await as(leader, (scope) => addResource(scope, own));
    await as(leader, (scope) => addResource(scope, everyones));
    const changed = { ...own, title: 'Anders', meeting: null };
    await expect(as(participant, (scope) => changeResource(scope, changed))).rejects.toThrow(ForbiddenError);
    await expect(as(coordinator, (scope) => removeResource(scope, own))).rejects.toThrow(NotFoundError);
    await as(leader, (scope) => changeResource(scope, changed));
    expect(await titles(participant, cohortId)).toEqual(['Anders']);
    await expect(as(otherLeader, (scope) => removeResource(scope, everyones))).rejects.toThrow(
      ForbiddenError,
    );
    await as(coordinator, (scope) => removeResource(scope, everyones));
    await as(leader, (scope) => removeResource(scope, own));
    expect([await titles(leader, cohortId), await titles(leader, null)]).toEqual([[], []]);
  });

  test('remove, in a finished group too: a photo of who does not want it never has to stay', async () => {
    const { group, cohortId, leader, participant } = await cast();
    const own = link(cohortId);
    await as(leader, (scope) => addResource(scope, own));
    expect((await as(leader, (scope) => getResourceToChange(scope, own.id))).resource.id).toBe(own.id);
    await expect(as(participant, (scope) => getResourceToChange(scope, own.id))).rejects.toThrow(
      ForbiddenError,
    );
    await finish(group);
    await expect(as(leader, (scope) => getResourceToChange(scope, own.id))).rejects.toThrow(ForbiddenError);
    const changed = { ...own, title: 'Anders', meeting: null };
    await expect(as(leader, (scope) => changeResource(scope, changed))).rejects.toThrow(ForbiddenError);
    await expect(as(participant, (scope) => removeResource(scope, own))).rejects.toThrow(ForbiddenError);
    await as(leader, (scope) => removeResource(scope, own));
    expect(await titles(leader, cohortId)).toEqual([]);
  });
});

describe('what is added', () => {
  test('the same form sent at once and again is one resource', async () => {
    const { cohortId, leader } = await cast();
    const [form, upload] = [link(cohortId), file(cohortId)];
    await Promise.all([1, 2, 3].map(() => as(leader, (scope) => addResource(scope, form))));
    await Promise.all([1, 2, 3].map(() => as(leader, (scope) => addFile(scope, upload))));
    expect((await titles(leader, cohortId)).sort()).toEqual(['Begeleiden met kaarten', 'Kwadranten']);
  });

  test('a file is called after what it is, and its bytes come back as they were', async () => {
    const { cohortId, leader } = await cast();
    const bytes = anOfficeFile('docx');
    const upload = file(cohortId, bytes, 'C:\\mijn map\\les.exe');
    await as(leader, (scope) => addFile(scope, upload));
    const kept = await as(leader, (scope) => getResourceFile(scope, upload.id));
    expect(kept.name).toBe('les.docx');
    expect(Buffer.from(kept.bytes).equals(Buffer.from(bytes))).toBe(true);
  });

  test('nothing, too much, or what is not kept, is refused by the field', async () => {
    const { cohortId, leader } = await cast();
    const most = new Uint8Array(MOST_FILE_BYTES);
    most.set(aPdf());
    const tooMuch = new Uint8Array(MOST_FILE_BYTES + 1);
    tooMuch.set(aPdf());
    for (const [bytes, code] of [
      [bytesOf(''), 'fileNone'],
      [bytesOf('<svg/>'), 'fileType'],
      [tooMuch, 'fileTooLarge'],
    ] as const)
      await expect(as(leader, (scope) => addFile(scope, file(cohortId, bytes)))).rejects.toMatchObject({
        code,
        field: 'file',
      });
    await as(leader, (scope) => addFile(scope, file(cohortId, most)));
    expect(await titles(leader, cohortId)).toEqual(['Kwadranten']);
  });

  test('a topic is one of the framework; an axis is found under its domain too', async () => {
    const { cohortId, leader } = await cast();
    const { topics } = await as(leader, (scope) => getNewResourcePage(scope, { cohortId, meetingId: null }));
    const [domain] = topics;
    const [axis] = domain?.axes ?? [];
    await as(leader, (scope) => addResource(scope, link(cohortId, { topic: `a.${axis?.key}`, title: 'As' })));
    await as(leader, (scope) =>
      addResource(scope, link(cohortId, { topic: `d.${domain?.key}`, title: 'Gebied' })),
    );
    await as(leader, (scope) => addResource(scope, link(cohortId, { title: 'Los' })));
    await expect(
      as(leader, (scope) => addResource(scope, link(cohortId, { topic: 'a.niets' }))),
    ).rejects.toMatchObject({ code: 'choose', field: 'topic' });
    const find = (topic: string) => titles(leader, cohortId, { topic, kind: null });
    expect((await find(`d.${domain?.key}`)).sort()).toEqual(['As', 'Gebied']);
    expect(await find(`a.${axis?.key}`)).toEqual(['As']);
    expect(await find('a.niets')).toHaveLength(3);
    expect(await titles(leader, cohortId, { topic: '', kind: 'file' })).toEqual([]);
  });

  test('what was removed is erased, file and all; only its title is left', async () => {
    const { group, cohortId, leader } = await cast();
    const upload = file(cohortId);
    await as(leader, (scope) => addFile(scope, upload));
    await as(leader, (scope) => removeResource(scope, upload));
    await expect(as(leader, (scope) => removeResource(scope, upload))).rejects.toThrow(NotFoundError);
    await expect(as(leader, (scope) => getResourceFile(scope, upload.id))).rejects.toThrow(NotFoundError);
    await inTenant(group.partnership.partnershipId, async ({ tx }) => {
      expect(await tx.resourceFile.count()).toBe(0);
      expect(await tx.resource.findFirst({ select: { title: true, body: true, url: true } })).toEqual({
        title: 'Kwadranten',
        body: null,
        url: null,
      });
    });
  });

  test('a list is a fixed number of statements, and fetches no file', async () => {
    const { cohortId, leader } = await cast();
    const count = async () =>
      (await statementsOf(() => as(leader, (scope) => getResourceList(scope, cohortId, everything))))
        .statements;
    const few = await count();
    for (let n = 0; n < 5; n++) await as(leader, (scope) => addFile(scope, file(cohortId)));
    const many = await count();
    expect(many.length).toBe(few.length);
    expect(many.length).toBeLessThanOrEqual(8);
    expect(many.join()).not.toContain('"bytes"');
  });
});
