import type { Direction } from './comparison';

/** Open questions to begin a talk with, in our own words: keys of the `resultSentence` messages. */
const OPENERS = {
  selfHigher: [
    'openers.selfHigher.often',
    'openers.selfHigher.before',
    'openers.selfHigher.need',
    'openers.selfHigher.effect',
  ],
  selfLower: [
    'openers.selfLower.noticed',
    'openers.selfLower.unseen',
    'openers.selfLower.helps',
    'openers.selfLower.keep',
  ],
} as const;

export function openerKeys(direction: Direction) {
  return OPENERS[direction];
}
