import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proposeDuos, type ToPair } from '@/lib/features/buddies/propose-duos';

const people = (...schools: string[]): ToPair[] =>
  schools.map((schoolId, at) => ({ id: `${schoolId}${at}`, schoolId }));
const schoolOf = (id: string) => id.charAt(0);

test('four of two schools: each duo has one of both', () => {
  expect(proposeDuos(people('a', 'a', 'b', 'b'))).toEqual([
    ['a0', 'b2'],
    ['a1', 'b3'],
  ]);
});

test('five of one large and two small schools: no school with itself, the trio with one of the large school', () => {
  expect(proposeDuos(people('a', 'a', 'a', 'b', 'c'))).toEqual([
    ['a1', 'b3'],
    ['a2', 'c4', 'a0'],
  ]);
});

test('three are a trio, one is nobody’s buddy, of one school they are paired all the same', () => {
  expect(proposeDuos(people('a', 'b', 'c'))).toEqual([['b1', 'c2', 'a0']]);
  expect(proposeDuos(people('a'))).toEqual([]);
  expect(proposeDuos([])).toEqual([]);
  expect(proposeDuos(people('a', 'a', 'a', 'a')).map(({ length }) => length)).toEqual([2, 2]);
});

test('who has no school counts as a school of their own', () => {
  const [a, b] = proposeDuos([
    { id: 'x', schoolId: null },
    { id: 'y', schoolId: null },
    { id: 'p', schoolId: 'a' },
    { id: 'q', schoolId: 'a' },
  ]);
  expect([a, b].map((duo) => duo?.filter((id) => id === 'p' || id === 'q').length)).toEqual([1, 1]);
});

const schools = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 2, maxLength: 24 });

test('everyone is in exactly one, and there is at most one trio', () => {
  fc.assert(
    fc.property(schools, (chosen) => {
      const all = people(...chosen);
      const duos = proposeDuos(all);
      expect(duos.flat().toSorted()).toEqual(all.map(({ id }) => id).toSorted());
      const sizes = duos.map(({ length }) => length);
      expect(sizes.filter((size) => size !== 2 && size !== 3)).toEqual([]);
      expect(sizes.filter((size) => size === 3)).toHaveLength(all.length % 2);
    }),
  );
});

test('as many over different schools as there can be, tried by making every grouping of up to seven', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 2, maxLength: 7 }), (chosen) => {
      const all = people(...chosen);
      expect(mixed(proposeDuos(all))).toBe(Math.max(...groupings(all.map(({ id }) => id)).map(mixed)));
    }),
  );
});

function mixed(duos: string[][]) {
  return duos.filter((duo) => new Set(duo.map(schoolOf)).size > 1).length;
}

/** Every way to put these in twos, with one three when they are odd. */
function groupings(ids: string[]): string[][][] {
  const [first, ...rest] = ids;
  if (first === undefined) return [[]];
  const odd = ids.length % 2 === 1;
  const twos = rest.flatMap((other) =>
    groupings(rest.filter((id) => id !== other)).map((more) => [[first, other], ...more]),
  );
  const threes = rest.flatMap((other, at) =>
    rest
      .slice(at + 1)
      .flatMap((third) =>
        groupings(rest.filter((id) => id !== other && id !== third)).map((more) => [
          [first, other, third],
          ...more,
        ]),
      ),
  );
  return (odd ? [...twos, ...threes] : twos).filter(
    (grouping) =>
      grouping.filter(({ length }) => length === 3).length === ids.length % 2 &&
      grouping.every(({ length }) => length > 1),
  );
}
