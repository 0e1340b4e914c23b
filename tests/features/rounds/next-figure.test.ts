import { expect, test } from 'vitest';
import { nextFigure } from '@/lib/features/rounds/next-figure';

test.each<[string, string[], string, string | null]>([
  ['nobody handed in', [], '', null],
  ['two are too few', [], 'ab', null],
  ['three are enough', [], 'cab', 'abc'],
  ['two more are too few', ['abc'], 'abcde', null],
  ['three more make the next', ['abc'], 'abcdef', 'abcdef'],
  ['counted from the last figure', ['abc', 'abcdef'], 'abcdefgh', null],
  ['never after one of them was erased', ['abc'], 'abdefghi', null],
])('%s', (_, frozen, handedIn, expected) => {
  const figures = frozen.map((scans) => ({ scanIds: [...scans] }));
  expect(nextFigure(figures, [...handedIn])?.join('') ?? null).toBe(expected);
});
