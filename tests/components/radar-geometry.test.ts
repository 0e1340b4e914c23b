import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  HIGHEST,
  INNER_RADIUS,
  LOWEST,
  OUTER_RADIUS,
  radarBox,
  radarLine,
  radarPoint,
  radarPoints,
  radius,
} from '@/components/charts/radar-geometry';

const CENTRE = { x: 0, y: 0 };
const a = { x: 0, y: -1 };
const b = { x: 1, y: 0 };
const c = { x: 0, y: 1 };
const d = { x: -1, y: 0 };

test('1 lies on the innermost ring, not in the centre, and 7 at the edge', () => {
  expect(radius(1)).toBe(INNER_RADIUS);
  expect(radius(4)).toBe((INNER_RADIUS + OUTER_RADIUS) / 2);
  expect(radius(7)).toBe(OUTER_RADIUS);
});

test('the first axis points up and the others follow clockwise', () => {
  expect(radarPoint(4, 0, 7, CENTRE)).toEqual({ x: 0, y: -128 });
  expect(radarPoint(4, 1, 7, { x: 200, y: 200 })).toEqual({ x: 328, y: 200 });
  expect(radarPoint(4, 2, 1, { x: 200, y: 200 })).toEqual({ x: 200, y: 218 });
});

test('a line with every score is closed', () => {
  expect(radarLine([a, b, c, d])).toEqual({ path: 'M0 -1L1 0L0 1L-1 0Z', closed: true });
});

test('an axis without a score leaves the line open on both sides of it', () => {
  expect(radarLine([a, null, c, d])).toEqual({ path: 'M0 1L-1 0L0 -1', closed: false });
});

test('two gaps make two pieces', () => {
  expect(radarLine([a, b, null, c, d, null]).path).toBe('M0 1L-1 0M0 -1L1 0');
});

test('a score between two gaps has no line, only its mark', () => {
  expect(radarLine([a, null, c, null]).path).toBe('');
  expect(radarLine([null, null, null])).toEqual({ path: '', closed: false });
});

test('no score becomes a point, and a gap never does', () => {
  expect(radarPoints([null, 7, null], CENTRE)[0]).toBeNull();
  expect(radarPoints([null, 7, null], CENTRE)[1]).not.toBeNull();
});

test('every point of 3 to 10 axes lies inside the box', () => {
  const means = fc.array(fc.option(fc.double({ min: LOWEST, max: HIGHEST, noNaN: true })), {
    minLength: 3,
    maxLength: 10,
  });
  fc.assert(
    fc.property(means, (some) => {
      const { width, height, centre } = radarBox(some.length);
      for (const point of radarPoints(some, centre)) {
        if (!point) continue;
        expect(point.x).toBeGreaterThan(0);
        expect(point.x).toBeLessThan(width);
        expect(point.y).toBeGreaterThan(0);
        expect(point.y).toBeLessThan(height);
      }
    }),
  );
});

test('a line goes through as many points as there are scores beside another', () => {
  const score = fc.option(fc.constant(a));
  fc.assert(
    fc.property(fc.array(score, { minLength: 3, maxLength: 10 }), (points) => {
      const joined = points.filter((point, index) => point && points[(index + 1) % points.length]).length;
      const { path, closed } = radarLine(points);
      const strokes = (path.match(/L/g) ?? []).length + (closed ? 1 : 0);
      expect(strokes).toBe(joined);
    }),
  );
});
