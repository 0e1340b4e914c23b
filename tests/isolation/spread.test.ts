import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from './spread';

const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 });

test('asked for all combinations, it gives each of them once', () => {
  fc.assert(
    fc.property(sizes, (all) => {
      const total = all.reduce((product, size) => product * size, 1);
      const made = [...spread(total + 5, all)];
      expect(made).toHaveLength(total);
      expect(new Set(made.map(String)).size).toBe(total);
      for (const at of made)
        for (const [which, index] of at.entries()) expect(index).toBeLessThan(all[which] ?? 0);
    }),
    { numRuns: 20 },
  );
});

test('a few more than the longest list has reach everything in every list', () => {
  const all = [6, 7, 2, 35, 300];
  const made = [...spread(320, all)];
  expect(all.map((_, which) => new Set(made.map((at) => at[which])).size)).toEqual(all);
});
