import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { canWriteNotes } from '@/lib/features/practice-notes/policy';
import { getNotePage, listOwnNotes } from '@/lib/features/practice-notes/queries';
import { removeNote } from '@/lib/features/practice-notes/remove-note';
import { saveNote } from '@/lib/features/practice-notes/save-note';
import { saveNoteInput } from '@/lib/features/practice-notes/schema';
import { httpsLink, isVideoLink } from '@/lib/features/practice-notes/video-link';
import { ForbiddenError, NotFoundError } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AParticipant, as } from '@/tests/factories/cast';
import { statementsOf } from '@/tests/factories/count-statements';
import { at } from '@/tests/factories/group';
import { aMetGroup } from '@/tests/factories/practice';

let group: Awaited<ReturnType<typeof aMetGroup>>;
let esra: AParticipant;
let joost: AParticipant;
beforeEach(async () => {
  group = await aMetGroup(2);
  [esra, joost] = [at(group, 0), at(group, 1)];
});

const write = (by = esra, note = randomUUID(), text = 'Hij begon zelf.') =>
  as(by, (scope) =>
    saveNote(scope, { note, meeting: group.meetingId, text, url: null, consent: undefined }),
  ).then(() => note);
const list = (by = esra) => as(by, listOwnNotes);

test('a note comes after the meeting that was last, and is changed under the same id', async () => {
  const id = await write();
  await write(esra, id, 'Hij begon helemaal zelf.');
  const { current, notes } = await list();
  expect(current?.meetingId).toBe(group.meetingId);
  expect(notes).toMatchObject([{ id, text: 'Hij begon helemaal zelf.', shared: false, openQuestions: 0 }]);
});

test('twenty equal posts at once are one note', async () => {
  const id = randomUUID();
  await Promise.all(Array.from({ length: 20 }, () => write(esra, id)));
  expect((await list()).notes).toHaveLength(1);
});

test('nobody else reads, changes or removes it', async () => {
  const id = await write();
  await expect(write(joost, id, 'Iets anders')).rejects.toThrow(NotFoundError);
  for (const other of [joost, group.facilitator]) {
    await expect(as(other, (scope) => getNotePage(scope, id))).rejects.toThrow(NotFoundError);
    await expect(as(other, (scope) => removeNote(scope, { note: id }))).rejects.toThrow(NotFoundError);
  }
  expect((await list(joost)).notes).toEqual([]);
  await as(esra, (scope) => removeNote(scope, { note: id }));
  expect((await list()).notes).toEqual([]);
});

test('notes go on in a finished group; who stopped reads and removes', async () => {
  const { partnershipId } = group.partnership;
  const { cohortId } = group.cohort;
  await inTenant(partnershipId, ({ tx, now }) =>
    tx.cohort.updateMany({ where: { id: cohortId }, data: { archivedAt: now } }),
  );
  const id = await write();
  await inTenant(partnershipId, ({ tx, now }) =>
    tx.participant.updateMany({ where: { id: esra.participantId }, data: { leftAt: now } }),
  );
  await expect(write()).rejects.toThrow(ForbiddenError);
  expect((await as(esra, (scope) => getNotePage(scope, id))).canWrite).toBe(false);
  expect([canWriteNotes({ leftAt: null }), canWriteNotes({ leftAt: new Date(0) })]).toEqual([true, false]);
  await as(esra, (scope) => removeNote(scope, { note: id }));
});

test('before the first meeting there is nothing to write about', async () => {
  const early = await aMetGroup(1, -5);
  const { current, notes } = await list(at(early, 0));
  expect({ current, notes }).toEqual({ current: null, notes: [] });
});

test('a list takes three statements, however many notes', async () => {
  for (let n = 0; n < 3; n++) await write();
  expect((await statementsOf(() => list())).statements.length).toBeLessThanOrEqual(3);
});

test.each([
  ['https://youtu.be/abc', true],
  ['https://www.youtube.com/watch?v=1', true],
  ['https://school.nl/les.MP4', true],
  ['https://school.sharepoint.com/:v:/s/les/abc', true],
  ['https://notyoutube.com/abc', false],
  ['https://school.nl/les.pdf', false],
])('%s is a video: %s', (link, video) => {
  expect(isVideoLink(link)).toBe(video);
});

test.each([
  'http://school.nl',
  'javascript:alert(1)',
  'https://jan:geheim@school.nl',
  'school.nl',
  'https://intern',
  '',
])('no link: %s', (text) => {
  expect(httpsLink(text)).toBeNull();
});

test('a video needs the tick of consent, another link does not', () => {
  const note = { note: randomUUID(), meeting: randomUUID(), text: 'Kijk.' };
  const wrong = (more: object) =>
    saveNoteInput
      .safeParse({ ...note, ...more })
      .error?.issues.map(({ path, message }) => [path[0], message]);
  expect(wrong({ url: 'https://vimeo.com/1' })).toEqual([['consent', 'videoConsent']]);
  expect(wrong({ url: 'https://vimeo.com/1', consent: 'on' })).toBeUndefined();
  expect(wrong({ url: 'https://school.nl/a.pdf' })).toBeUndefined();
  expect(wrong({ url: 'http://school.nl' })).toEqual([['url', 'httpsLink']]);
  fc.assert(fc.property(fc.anything(), (input) => void saveNoteInput.safeParse(input)));
});
