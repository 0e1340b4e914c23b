import { expect, test } from 'vitest';
import { labelPlan } from '@/components/charts/radar-labels';

const sides = (axes: number) => labelPlan(axes).places.map(({ side }) => side);

test('five axes: one on top, two pairs, as the standard framework', () => {
  expect(sides(5)).toEqual(['middle', 'right', 'right', 'left', 'left']);
  expect(labelPlan(5).places.map(({ wideRow }) => wideRow)).toEqual([1, 2, 3, 3, 2]);
  expect(labelPlan(5).places.map(({ upper }) => upper)).toEqual([true, true, false, false, true]);
});

test('an even number has a name below the picture', () => {
  expect(sides(6)).toEqual(['middle', 'right', 'right', 'middle', 'left', 'left']);
  expect(labelPlan(4).places[2]).toMatchObject({ side: 'middle', upper: false, wideRow: 3 });
});

test.each([3, 4, 5, 6, 7, 8, 9, 10])(
  'with %i axes no two names share a place, nor one with the picture',
  (axes) => {
    const { places, pictureRow } = labelPlan(axes);
    expect(new Set(places.map(({ side, phoneRow }) => `${side} ${phoneRow}`)).size).toBe(axes);
    expect(new Set(places.map(({ side, wideRow }) => `${side} ${wideRow}`)).size).toBe(axes);
    expect(places.map(({ phoneRow }) => phoneRow)).not.toContain(pictureRow);
    for (const { upper, phoneRow } of places) expect(upper).toBe(phoneRow < pictureRow);
  },
);
