import { agendaTotals, type Block } from './agenda';

/** The four questions that make a meeting ready, by the name of their field. */
export const fourQuestions = ['onHomework', 'onTheory', 'dialogue', 'deepening'] as const;
export type Question = (typeof fourQuestions)[number];

export type Missing = 'agenda' | 'minutes' | 'place' | Question;

export type Readiness = {
  /** The meeting's length. */
  minutes: number;
  room: string | null;
  onlineUrl: string | null;
  blocks: readonly Pick<Block, 'kind' | 'minutes' | 'theoryMinutes'>[];
} & Record<Question, string | null>;

/** What a meeting still needs before it is ready, in the order of the page; nothing when all is there. */
export function missingForReady(preparation: Readiness): Missing[] {
  const { minutes, room, onlineUrl, blocks } = preparation;
  return [
    ...(room || onlineUrl ? [] : (['place'] as const)),
    ...(blocks.length === 0
      ? (['agenda'] as const)
      : agendaTotals(blocks, minutes).left === 0
        ? []
        : (['minutes'] as const)),
    ...fourQuestions.filter((question) => !preparation[question]),
  ];
}
