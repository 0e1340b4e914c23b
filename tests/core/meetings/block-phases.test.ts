import { expect, test } from 'vitest';
import { blockPhases } from '@/lib/core/meetings/block-phases';

test('looking back, dialogue and design pass in the order of the agenda; a pause goes with what came before it', () => {
  const blocks = (
    ['free', 'look_back', 'explore', 'pause', 'deepen', 'design', 'homework', 'evaluate'] as const
  ).map((kind) => ({ kind, minutes: 20 }));
  expect(blockPhases(blocks).map(({ phase }) => phase)).toEqual([5, 5, 2, 2, 2, 3, 3, 3]);
});

test('an empty agenda has no phases', () => {
  expect(blockPhases([])).toEqual([]);
});
