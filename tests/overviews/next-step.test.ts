import { expect, test } from 'vitest';
import { nextStep, type Preparation } from '@/lib/overviews/home/next-step';

test.each<[string, Preparation, string]>([
  [
    'nothing done: others need time, so ask them first',
    { asked: 0, scan: 'not-started', hasQuestion: false },
    'ask-feedback',
  ],
  [
    'scan begun but nobody asked: still ask first',
    { asked: 0, scan: 'begun', hasQuestion: false },
    'ask-feedback',
  ],
  ['someone asked', { asked: 1, scan: 'not-started', hasQuestion: false }, 'start-scan'],
  ['someone asked, scan begun', { asked: 2, scan: 'begun', hasQuestion: false }, 'finish-scan'],
  [
    'scan handed in, nobody asked: the result is there',
    { asked: 0, scan: 'handed-in', hasQuestion: false },
    'write-question',
  ],
  ['all done', { asked: 1, scan: 'handed-in', hasQuestion: true }, 'ready'],
])('%s', (_, state, step) => {
  expect(nextStep(state)).toBe(step);
});
