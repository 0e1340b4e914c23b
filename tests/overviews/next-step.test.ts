import { expect, test } from 'vitest';
import { nextStep, type Preparation } from '@/lib/overviews/home/next-step';

const begin: Preparation = {
  asked: { student: 0, trainer: 0 },
  scan: { state: 'not-started', answered: 0, of: 19 },
  hasQuestion: false,
};

test.each<[string, Partial<Preparation>, string]>([
  ['nothing done: others need time, so ask them first', {}, 'ask-feedback'],
  ['scan begun but nobody asked: still ask first', { scan: { state: 'begun', answered: 3, of: 19 } }, 'ask-feedback'],
  ['a student asked', { asked: { student: 1, trainer: 0 } }, 'start-scan'],
  ['a trainer asked, scan begun', { asked: { student: 0, trainer: 1 }, scan: { state: 'begun', answered: 1, of: 19 } }, 'finish-scan'],
  ['scan handed in, nobody asked: the result is there', { scan: { state: 'handed-in', answered: 19, of: 19 } }, 'write-question'],
  ['all done', { scan: { state: 'handed-in', answered: 19, of: 19 }, hasQuestion: true }, 'ready'],
])('%s', (_, state, step) => {
  expect(nextStep({ ...begin, ...state })).toBe(step);
});
