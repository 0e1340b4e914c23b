import { describe, expect, test } from 'vitest';
import { type FrozenFigure, scansBetween } from '@/lib/core/group-figures/figure';
import { knownScans } from '@/lib/core/group-figures/known-scans';
import { uncoversOne } from '@/lib/core/group-figures/uncovers-one';
import { mayHaveSeen, visibleFigure } from '@/lib/core/group-figures/visible-figure';

const minute = (n: number) => new Date(Date.UTC(2026, 10, 2, 10, n));
const figure = (number: number, at: number, scans: string): FrozenFigure => ({
  number,
  computedAt: minute(at),
  scanIds: [...scans],
});
/** Scans by letter, with the minute from which they are known. */
const known = (seen: Record<string, number>) =>
  new Map(Object.entries(seen).map(([scanId, at]) => [scanId, minute(at)]));
const shown = (figures: FrozenFigure[], seen: Record<string, number> = {}) =>
  visibleFigure(figures, known(seen))?.number ?? null;

describe('which figure is shown', () => {
  test.each<[string, FrozenFigure[], Record<string, number>, number | null]>([
    ['three scans, none known', [figure(1, 10, 'abc')], {}, 1],
    ['three of which one is the own', [figure(1, 10, 'abc')], { a: 0 }, null],
    ['four of which one is the own', [figure(1, 10, 'abcd')], { a: 0 }, 1],
    ['shown, until one more was shared', [figure(1, 10, 'abcd')], { a: 0, b: 20 }, null],
    ['the newest of two', [figure(1, 10, 'abc'), figure(2, 20, 'abcdef')], {}, 2],
    [
      'the newest, where the first was never shown',
      [figure(1, 10, 'abc'), figure(2, 20, 'abcdef')],
      { a: 0 },
      2,
    ],
    [
      'the first, where the second differs in two unknown',
      [figure(1, 10, 'abc'), figure(2, 20, 'abcdef')],
      { d: 5 },
      1,
    ],
    [
      'the first again, when what came between was shared later',
      [figure(1, 10, 'abc'), figure(2, 20, 'abcdef')],
      { d: 30 },
      1,
    ],
    [
      'a third beside both earlier ones',
      [figure(1, 1, 'abc'), figure(2, 2, 'abcdef'), figure(3, 3, 'abcdefghi')],
      {},
      3,
    ],
    [
      'the third where only the second is skipped',
      [figure(1, 1, 'abc'), figure(2, 10, 'abcdef'), figure(3, 20, 'abcdefghi')],
      { d: 2 },
      3,
    ],
    ['none at all', [], {}, null],
  ])('%s', (_, figures, seen, number) => {
    expect(shown(figures, seen)).toBe(number);
  });

  test('a share in the minute before the freezing does not make the figure unseen', () => {
    const first = figure(1, 10, 'abc');
    expect(mayHaveSeen([first], new Map([['a', new Date(minute(10).getTime() - 59_000)]]))).toEqual([first]);
    expect(mayHaveSeen([first], known({ a: 9 }))).toEqual([]);
    expect(visibleFigure([first], known({ a: 10 }))).toBeNull();
  });

  test('between two figures is what only one of them holds', () => {
    expect(scansBetween(figure(1, 1, 'abc'), figure(2, 2, 'bcde'))).toEqual(['a', 'd', 'e']);
  });
});

describe('a share that would uncover someone', () => {
  const first = figure(1, 10, 'abcd');
  test.each<[string, FrozenFigure[], Record<string, number>, string, boolean]>([
    ['leaves three', [first], {}, 'a', false],
    ['leaves two', [first], { a: 20 }, 'b', false],
    ['leaves one', [first], { a: 20, b: 30 }, 'c', true],
    ['is of a scan outside the figure', [first], { a: 20, b: 30 }, 'x', false],
    ['repeats what was seen before', [first], { a: 20, b: 30, c: 40 }, 'c', false],
    ['comes before any figure', [], { a: 1, b: 2 }, 'c', false],
    ['is about a figure never shown to this viewer', [figure(1, 10, 'abcd')], { a: 1, b: 2 }, 'c', false],
    ['leaves none', [figure(1, 10, 'abc'), figure(2, 20, 'abcdef')], { d: 30, e: 40 }, 'f', false],
    [
      'leaves one of three that came between',
      [figure(1, 10, 'abc'), figure(2, 20, 'abcdef')],
      { d: 30 },
      'e',
      true,
    ],
  ])('%s', (_, figures, seen, scanId, refused) => {
    expect(uncoversOne(figures, known(seen), scanId)).toBe(refused);
  });
});

describe('which scans a viewer knows', () => {
  const scans = [
    { scanId: 'a', ownerId: 'anna' },
    { scanId: 'b', ownerId: 'bram' },
  ];
  const group = { scanId: 'b', audience: 'group' as const, audienceMemberId: null, sharedAt: minute(5) };
  const named = {
    scanId: 'b',
    audience: 'facilitator' as const,
    audienceMemberId: 'fem',
    sharedAt: minute(7),
  };
  const of = (memberId: string, tookPart: boolean, shares = [named, group]) => [
    ...knownScans({ memberId, tookPart }, scans, shares).keys(),
  ];

  test('the own, without any share', () => expect(of('anna', true, [])).toEqual(['a']));
  test('what was shown to the group they are or were in, whenever', () =>
    expect(of('anna', true)).toEqual(['a', 'b']));
  test('not what was shown to a group they were never in', () =>
    expect(of('peter', false, [group])).toEqual([]));
  test('what named them, and not someone else', () => {
    expect(of('fem', false)).toEqual(['b']);
    expect(of('peter', false)).toEqual([]);
  });
  test('from the first time on', () => {
    const twice = [named, { ...named, sharedAt: minute(3) }];
    expect(knownScans({ memberId: 'fem', tookPart: false }, scans, twice).get('b')).toEqual(minute(3));
  });
});
