import type { Given } from './forms';

/** What everyone answers in the story, page by page, and what that makes, computed by hand. */
export const self = [
  [5, 6, 4, 7, 2],
  [3, 4, 6],
  [6, 1],
  [5, 4, 3, 6, 3],
  [4, 4, 1, 7],
];

const unseen = 'niet gezien';
export const student: Given[][] = [
  [6, 7, 6, unseen, 5],
  [5, 6, 4, 5],
  [unseen, unseen],
  [4, 4, 5, 3, 4],
  [5, null],
];
export const studentTip = 'Laat me vaker zelf een les voorbereiden.';

export const trainer: Given[][] = [
  [5, 5, 5, 5, 5],
  [3, 3, 4],
  [6, 6],
  [4, 5, 4, 4, 4],
  [4, 4, 4, 4],
];

const areas = [
  'Agogische bekwaamheden (de rol van begeleider)',
  'Organisatorische bekwaamheden (de rol van bruggenbouwer)',
  'Opleidingsdidactische bekwaamheden (de rol van poortwachter)',
  'Opleidingsdidactische bekwaamheden (de rol van leraar van leraren)',
  'Ontwikkelingsbekwaam',
] as const;

/**
 * Self: 24/5, 13/3, 7/2, 21/5, 16/4. Student: 24/4 (one not seen), 20/4, nothing seen, 20/5, 5/1 (one left open).
 * Trainer: 25/5, 10/3, 12/2, 21/5, 16/4.
 */
export const table = [
  ['Gebied', 'jij', 'student', 'schoolopleider'],
  [areas[0], '4,8 5 van 5', '6,0 4 van 5', '5,0 5 van 5'],
  [areas[1], '4,3 3 van 3', '5,0 4 van 4', '3,3 3 van 3'],
  [areas[2], '3,5 2 van 2', 'geen cijfer 0 van 2', '6,0 2 van 2'],
  [areas[3], '4,2 5 van 5', '4,0 5 van 5', '4,2 5 van 5'],
  [areas[4], '4,0 4 van 4', '5,0 1 van 2', '4,0 4 van 4'],
];

/** What a facilitator sees of it: the own figures, below the own name. */
export const sharedFigures = table.slice(1).map(([area, own]) => [area, own]);

/**
 * Areas to talk about, the largest difference first: 5 on p2; 3 on b5, l4 and o3, in the form's order; 2 on g1, g2 and
 * g3 (the student's 4 and 5 are one answer of 4.5 beside a 6, so that is the trainer's 4).
 */
export const starters = [areas[2], areas[0], areas[3], areas[4], areas[1]];
