import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type PathDecision,
  type PathQuestion,
  questionPaths,
} from '@/lib/overviews/questions/question-paths';

const day = (n: number) => new Date(Date.UTC(2027, 0, n));
const question = (id: string, more: Partial<PathQuestion> = {}): PathQuestion => ({
  id,
  text: `Vraag ${id}`,
  createdAt: day(1),
  closedAt: null,
  previousId: null,
  meetingId: null,
  axisIds: ['begeleider'],
  sources: [],
  ...more,
});
const decision = (meetingId: string, more: Partial<PathDecision> = {}): PathDecision => ({
  meetingId,
  decision: 'deepen',
  questionId: null,
  axisId: null,
  note: null,
  ...more,
});
const told = (questions: PathQuestion[], decisions: PathDecision[] = []) =>
  questionPaths(questions, decisions).map(({ steps }) => steps.map(({ key }) => key));

test('nothing yet is no path', () => {
  expect(questionPaths([], [decision('m1', { decision: 'new_question' })])).toEqual([]);
});

test('from the own questions to the shared one, what was decided about it, and the follow-up', () => {
  const own = [{ id: 'own', shown: null }];
  const paths = told(
    [
      question('a', { sources: own, closedAt: day(9) }),
      question('b', { previousId: 'a', createdAt: day(9), sources: own }),
    ],
    [
      decision('m2', { questionId: 'a' }),
      decision('m3', { questionId: 'a', decision: 'follow_up' }),
      decision('m4', { questionId: 'b' }),
    ],
  );
  expect(paths).toEqual([['a-origin', 'a', 'm2-decision', 'm3-decision', 'b-origin', 'b', 'm4-decision']]);
});

test('a question without own ones begins with its axis; a follow-up without own ones goes straight on', () => {
  expect(told([question('a', { closedAt: day(2) }), question('b', { previousId: 'a' })])).toEqual([
    ['a-origin', 'a', 'b'],
  ]);
});

test('where the group split, each way is told from its beginning', () => {
  const paths = told([
    question('a', { closedAt: day(2) }),
    question('b', { previousId: 'a' }),
    question('c', { previousId: 'a' }),
  ]);
  expect(paths).toEqual([
    ['a-origin', 'a', 'b'],
    ['a-origin', 'a', 'c'],
  ]);
});

test('questions that run come before those that are behind the group', () => {
  const paths = questionPaths([question('old', { closedAt: day(5) }), question('new')], []);
  expect(paths.map(({ last }) => last.id)).toEqual(['new', 'old']);
});

test('a decision that led to the very first question stands before it', () => {
  const first = question('a', { meetingId: 'm1' });
  expect(told([first], [decision('m1', { decision: 'new_question' })])).toEqual([
    ['m1-decision', 'a-origin', 'a'],
  ]);
});

test('in any history every question stands on a path, after what it follows', () => {
  const history = fc
    .array(fc.nat(), { maxLength: 12 })
    .map((picks) =>
      picks.map((pick, at) =>
        question(`q${at}`, { previousId: at > 0 && pick % 3 > 0 ? `q${pick % at}` : null }),
      ),
    );
  fc.assert(
    fc.property(history, (questions) => {
      const paths = questionPaths(questions, []);
      const seen = new Set(
        paths.flatMap(({ steps }) =>
          steps.flatMap((step) => (step.kind === 'question' ? [step.question.id] : [])),
        ),
      );
      expect(seen.size).toBe(questions.length);
      for (const { steps } of paths) {
        const chain = steps.flatMap((step) => (step.kind === 'question' ? [step.question] : []));
        expect(chain[0]?.previousId ?? null).toBeNull();
        expect(chain.every(({ previousId }, at) => at === 0 || previousId === chain[at - 1]?.id)).toBe(true);
      }
    }),
  );
});
