import { expect, test } from 'vitest';
import { ringSegments } from '@/components/charts/ring-geometry';

test('the first segment of the large ring is the arrow that was drawn by hand', () => {
  expect(ringSegments('l', null)[0]).toEqual({
    phase: 1,
    here: false,
    path: 'M52.1 30.9A112 112 0 0 1 178.2 24.3L174.5 48.4L155.3 61.9A68 68 0 0 0 78.8 65.9L73.2 43.1Z',
    label: { x: 122.4, y: 30 },
  });
});

test('the place of the group reaches further out', () => {
  const here = ringSegments('l', 4)[3];
  expect(here?.here).toBe(true);
  expect(here?.path).toBe(
    'M122.7 240A120 120 0 0 1 9.3 166.3L33.8 145.9L57.3 146.2A68 68 0 0 0 121.5 188L112.6 209.7Z',
  );
});

test('the mark has straight ends and keeps its shape in colour', () => {
  expect(ringSegments('s', 1)[0]?.path).toBe(
    'M61.5 24.5A112 112 0 0 1 178.5 24.5L167 43.3L149.3 72.3A56 56 0 0 0 90.7 72.3L73 43.3Z',
  );
  expect(ringSegments('s', 1)[0]?.path).toBe(ringSegments('s', null)[0]?.path);
});

test('only the place is here, and without a group nothing is', () => {
  expect(ringSegments('m', 2).map(({ here }) => here)).toEqual([false, true, false, false, false]);
  expect(ringSegments('m', null).some(({ here }) => here)).toBe(false);
});
