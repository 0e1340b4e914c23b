import { expect, test } from 'vitest';
import { saveDraft } from '@/lib/core/drafts/save-draft';
import { getVersion, lastSaved, listVersions } from '@/lib/core/drafts/versions';
import { NotFoundError } from '@/lib/platform/errors';
import { type AMember, aCohort, aMember, aPartnership, as } from '@/tests/factories/cast';

async function aDuo() {
  const partnership = await aPartnership();
  const fatima = await aMember({ partnership, roles: ['school_trainer'], name: 'Fatima' });
  const wil = await aMember({ partnership, roles: ['institute_trainer'], name: 'Wil' });
  const { meetingId } = await aCohort({ partnership, facilitators: [fatima, wil] });
  const draft = { meetingId, kind: 'preparation' } as const;
  const save = (who: AMember, at: { revision: number; seen: number }, text: string) =>
    as(who, (scope) =>
      saveDraft(scope, draft, { ...at, content: { text, blocks: [{ minutes: 10, kind: 'pause' }] } }),
    );
  return { fatima, wil, draft, save };
}

test('each save is the next revision, and says who and when', async () => {
  const { fatima, wil, draft, save } = await aDuo();
  expect(await save(fatima, { revision: 0, seen: 0 }, 'een')).toEqual({ revision: 1, asideId: null });
  expect(await save(wil, { revision: 1, seen: 1 }, 'twee')).toEqual({ revision: 2, asideId: null });
  const lines = await as(fatima, (scope) => listVersions(scope, draft));
  expect(lines.map(({ revision, by }) => [revision, by])).toEqual([
    [2, 'Wil'],
    [1, 'Fatima'],
  ]);
  expect(await as(fatima, (scope) => lastSaved(scope, draft, 2))).toMatchObject({ by: 'Wil' });
  expect(await as(fatima, (scope) => lastSaved(scope, draft, 3))).toBeNull();
});

test('the second of two who wrote at once writes over nothing: their text is set aside, once, and can be read', async () => {
  const { fatima, wil, draft, save } = await aDuo();
  await save(fatima, { revision: 0, seen: 0 }, 'van Fatima');
  const second = await save(wil, { revision: 1, seen: 0 }, 'van Wil');
  expect(second.revision).toBeNull();
  expect(await save(wil, { revision: 1, seen: 0 }, 'van Wil')).toEqual(second);
  const lines = await as(wil, (scope) => listVersions(scope, draft));
  expect(lines).toHaveLength(2);
  const aside = await as(fatima, (scope) => getVersion(scope, draft, second.asideId ?? ''));
  expect(aside).toMatchObject({ by: 'Wil', revision: null, content: { text: 'van Wil' } });
});

test('choosing the own text is saving it again, having seen the other one; the other stays to be read', async () => {
  const { fatima, wil, draft, save } = await aDuo();
  await save(fatima, { revision: 0, seen: 0 }, 'van Fatima');
  await save(wil, { revision: 1, seen: 0 }, 'van Wil');
  expect(await save(wil, { revision: 1, seen: 1 }, 'van Wil')).toEqual({ revision: 2, asideId: null });
  const texts = [];
  for (const { id } of await as(wil, (scope) => listVersions(scope, draft)))
    texts.push(((await as(wil, (scope) => getVersion(scope, draft, id))).content as { text: string }).text);
  expect(texts.sort()).toEqual(['van Fatima', 'van Wil', 'van Wil']);
});

test('what says the same as what is there makes no version, whichever revision it was written from', async () => {
  const { fatima, wil, draft, save } = await aDuo();
  await save(fatima, { revision: 0, seen: 0 }, 'gelijk');
  expect(await save(wil, { revision: 1, seen: 0 }, 'gelijk')).toEqual({ revision: 1, asideId: null });
  expect(await save(fatima, { revision: 1, seen: 1 }, 'gelijk')).toEqual({ revision: 1, asideId: null });
  expect(await as(wil, (scope) => listVersions(scope, draft))).toHaveLength(1);
});

test('a version of another text, or of another partnership, is not found', async () => {
  const { fatima, draft, save } = await aDuo();
  await save(fatima, { revision: 0, seen: 0 }, 'van ons');
  const [line] = await as(fatima, (scope) => listVersions(scope, draft));
  const id = line?.id ?? '';
  const stranger = await aMember();
  await expect(as(stranger, (scope) => getVersion(scope, draft, id))).rejects.toThrow(NotFoundError);
  await expect(as(fatima, (scope) => getVersion(scope, { ...draft, kind: 'recap' }, id))).rejects.toThrow(
    NotFoundError,
  );
});
