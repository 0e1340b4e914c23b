import { expect, test } from 'vitest';
import { givenFields, postedFields } from '@/app/p/[slug]/autosave/posted-fields';
import { whereNext } from '@/app/p/[slug]/zelfscan/[round]/[part]/bewaren/where-next';
import type { SavedScan } from '@/lib/features/self-scans/save-scan-answers';

const saved: SavedScan = {
  answers: { g1: 3, g2: 4, g3: 5 },
  revision: 2,
  savedAt: null,
  given: {},
  errors: {},
  newer: false,
};
const sent = {
  slug: 's',
  round: 'r',
  part: 2,
  of: 5,
  keys: ['g1', 'g2', 'g3'],
  to: 'on',
  checking: false,
  seen: { g1: '3', g2: '4', g3: '5' },
};
const open: SavedScan = { ...saved, answers: { g1: 3 } };

test('each button leads where it says', () => {
  expect(whereNext(sent, saved)).toBe('/p/s/zelfscan/r/3');
  expect(whereNext({ ...sent, part: 5 }, saved)).toBe('/p/s/zelfscan/r/controle');
  expect(whereNext({ ...sent, checking: true }, saved)).toBe('/p/s/zelfscan/r/controle');
  expect(whereNext({ ...sent, to: 'back' }, saved)).toBe('/p/s/zelfscan/r/1');
  expect(whereNext({ ...sent, part: 1, to: 'back' }, saved)).toBe('/p/s/zelfscan/r');
  expect(whereNext({ ...sent, to: 'later' }, saved)).toBe('/p/s');
  expect(whereNext({ ...sent, to: 'check' }, saved)).toBe('/p/s/zelfscan/r/controle');
});

test('open statements are pointed out once, when going on', () => {
  expect(whereNext(sent, open)).toBe('/p/s/zelfscan/r/2?open=1#fouten');
  expect(whereNext({ ...sent, checking: true }, open)).toBe('/p/s/zelfscan/r/2?open=1&van=controle#fouten');
  expect(whereNext({ ...sent, to: 'anyway' }, open)).toBe('/p/s/zelfscan/r/3');
  expect(whereNext({ ...sent, to: 'later' }, open)).toBe('/p/s');
});

test('what could not be saved, and what someone saved meanwhile, brings back to the part', () => {
  expect(whereNext(sent, { ...saved, errors: { g1: 'level', g3: 'level', b1: 'level' } })).toBe(
    '/p/s/zelfscan/r/2?fout=g1.g3#fouten',
  );
  expect(whereNext({ ...sent, seen: { g1: '3' } }, { ...saved, newer: true })).toBe(
    '/p/s/zelfscan/r/2?nieuwer=1#nieuwer',
  );
  expect(whereNext(sent, { ...saved, newer: true })).toBe('/p/s/zelfscan/r/3');
});

test('given is only what differs from what the page came with', () => {
  const form = new FormData();
  for (const [name, value] of [
    ['g1', '3'],
    ['g2', '4'],
    ['g3', '1'],
    ['g3', '2'],
    ['_to', 'on'],
  ] as const)
    form.append(name, value);
  const posted = postedFields(form);
  expect(posted).toEqual({ g1: '3', g2: '4', g3: ['1', '2'] });
  expect(givenFields(posted, 'g1=3&g2=6')).toEqual({ g2: '4', g3: ['1', '2'] });
  expect(givenFields(posted, '%%%&&=')).toEqual(posted);
});
