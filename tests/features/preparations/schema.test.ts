import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksInFields } from '@/lib/features/preparations/block-fields';
import { changePlaceInput } from '@/lib/features/preparations/schema';
import { posted } from './prepared';

const meeting = randomUUID();
const part = (index: number, more: Record<string, string> = {}) => ({
  [`block-${index}-kind`]: 'explore',
  [`block-${index}-title`]: '',
  [`block-${index}-minutes`]: '30',
  [`block-${index}-theory`]: '',
  [`block-${index}-werkvorm`]: '',
  [`block-${index}-note`]: '',
  ...more,
});
const form = (more: Record<string, string>) => ({ meeting, revision: '0', do: 'save', ...more });
const issues = (fields: Record<string, string>) =>
  posted(fields).error?.issues.map(({ path, message }) => [path.join('.'), message]);

test('parts come in the order of their numbers, whatever the order of the fields', () => {
  const fields = { ...part(11), ...part(2, { 'block-2-title': 'Eerst' }) };
  expect(blocksInFields(fields).map(({ index, block }) => [index, block.title])).toEqual([
    [2, 'Eerst'],
    [11, ''],
  ]);
  const parsed = posted(form(fields));
  expect(parsed.data?.content.blocks).toMatchObject([
    { title: 'Eerst', theoryMinutes: 0, werkvormId: null },
    {},
  ]);
});

test('what is wrong in a part is said by the field of that part', () => {
  expect(issues(form(part(3, { 'block-3-minutes': 'veel' })))).toEqual([['block-3-minutes', 'blockMinutes']]);
  expect(issues(form(part(3, { 'block-3-minutes': '0' })))).toEqual([['block-3-minutes', 'blockMinutes']]);
  expect(issues(form(part(0, { 'block-0-theory': '31' })))).toEqual([['block-0-theory', 'theoryTooLong']]);
  expect(issues(form(part(0, { 'block-0-theory': 'x' })))).toEqual([['block-0-theory', 'blockMinutes']]);
  expect(issues(form(part(0, { 'block-0-kind': 'feest' })))).toEqual([['block-0-kind', 'choose']]);
  expect(issues(form(part(0, { 'block-0-werkvorm': 'x' })))).toEqual([['block-0-werkvorm', 'choose']]);
  expect(issues(form(part(0, { 'block-0-note': 'x'.repeat(2001) })))).toEqual([['block-0-note', 'tooLong']]);
  expect(issues({ ...form({}), purpose: 'x'.repeat(1001), meeting: 'nee' })).toEqual([
    ['meeting', 'invalid'],
    ['purpose', 'tooLong'],
  ]);
  expect(issues(form({ do: 'up-x' }))).toEqual([['do', 'invalid']]);
});

test('any fields at all are judged, never a failure of ours', () => {
  const name = fc.oneof(
    fc.string(),
    fc.constantFrom('do', 'block-0-kind', 'block-99-minutes', 'addKind', 'revision'),
  );
  fc.assert(
    fc.property(fc.dictionary(name, fc.string()), (fields) => typeof posted(fields).success === 'boolean'),
  );
});

test('a link to join is https or http with a host, and nothing else', () => {
  const link = (onlineUrl: string) => changePlaceInput.safeParse({ meeting, room: '', onlineUrl });
  expect(link('').data?.onlineUrl).toBeNull();
  expect(link(' https://overleg.example.nl/kamer?x=1 ').data?.onlineUrl).toBe(
    'https://overleg.example.nl/kamer?x=1',
  );
  expect(link('overleg.example.nl').data?.onlineUrl).toBe('https://overleg.example.nl/');
  for (const wrong of [
    'javascript:alert(1)',
    'overleg',
    'https://naam:wacht@example.nl',
    'https://x',
    'data:text/html,x',
  ])
    expect(link(wrong).error?.issues[0]).toMatchObject({ path: ['onlineUrl'], message: 'webAddress' });
});
