import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getOwnQuestion, getQuestionPage } from '@/lib/features/learning-questions/queries';
import { saveLearningQuestion } from '@/lib/features/learning-questions/save-learning-question';
import { QUESTION_MAX, saveLearningQuestionInput } from '@/lib/features/learning-questions/schema';
import { NotFoundError, Refusal } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { anyCharacter } from '@/tests/factories/any-character';
import { type AParticipant, aCohort, aMember, aParticipant, as } from '@/tests/factories/cast';

const axesOf = ({ partnershipId, versionId }: AParticipant) =>
  inTenant(partnershipId, async ({ tx }) =>
    (
      await tx.axis.findMany({ where: { versionId }, orderBy: { position: 'asc' }, select: { id: true } })
    ).map(({ id }) => id),
  );
const save = (who: AParticipant, axis: string, text: string, round = who.roundId) =>
  as(who, (scope) => saveLearningQuestion(scope, { round, axis, text }));
const saved = (who: AParticipant) =>
  as(who, (scope) => getOwnQuestion(scope, { participantId: who.participantId, roundId: who.roundId }));

test('one question per person and round, written anew as often as they like', async () => {
  const esra = await aParticipant();
  const [first = '', second = ''] = await axesOf(esra);
  await save(esra, first, 'Hoe geef ik ruimte?');
  await save(esra, second, 'Hoe laat ik los?');

  expect(await saved(esra)).toMatchObject({ text: 'Hoe laat ik los?', axis: { id: second } });
  expect(await inTenant(esra.partnershipId, ({ tx }) => tx.learningQuestion.count())).toBe(1);
  expect((await as(esra, (scope) => getQuestionPage(scope, esra.roundId))).axes).toHaveLength(5);
});

test('a hundred equal posts at once are one question', async () => {
  const esra = await aParticipant();
  const [axis = ''] = await axesOf(esra);
  await Promise.all(Array.from({ length: 100 }, () => save(esra, axis, 'Hoe?')));
  expect(await inTenant(esra.partnershipId, ({ tx }) => tx.learningQuestion.count())).toBe(1);
});

test('an axis of another framework is refused by its field', async () => {
  const [esra, stranger] = [await aParticipant(), await aParticipant()];
  const [foreign = ''] = await axesOf(stranger);
  await expect(save(esra, foreign, 'Hoe?')).rejects.toThrow(new Refusal('choose', 'axis'));
  expect(await saved(esra)).toBeNull();
});

test('nobody writes or reads in a round of another group', async () => {
  const esra = await aParticipant();
  const [axis = ''] = await axesOf(esra);
  const outsiders = [
    await aParticipant(),
    await aParticipant({ cohort: await aCohort({ partnership: { ...esra, name: '' } }) }),
    {
      ...esra,
      ...(await aMember({ partnership: { ...esra, name: '' }, roles: ['coordinator', 'school_trainer'] })),
    },
  ];
  for (const outsider of outsiders) {
    await expect(save(outsider, axis, 'Hoe?', esra.roundId)).rejects.toThrow(NotFoundError);
    await expect(as(outsider, (scope) => getQuestionPage(scope, esra.roundId))).rejects.toThrow(
      NotFoundError,
    );
  }
});

test('hostile text is stored as text or refused, and never throws', async () => {
  const esra = await aParticipant();
  const [axis = ''] = await axesOf(esra);
  const texts = fc.oneof(
    fc.string({ unit: anyCharacter, maxLength: 1100 }),
    fc.constantFrom(
      '\u0000',
      '<script>alert(1)</script>',
      '🙂'.repeat(500),
      'مرحبا',
      "'; DROP TABLE share; --",
      'a'.repeat(50_000),
      '\ud800x',
    ),
  );
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const input = saveLearningQuestionInput.safeParse({ round: esra.roundId, axis, text });
      if (!input.success) return;
      expect(input.data.text.length).toBeLessThanOrEqual(QUESTION_MAX);
      await as(esra, (scope) => saveLearningQuestion(scope, input.data));
      expect((await saved(esra))?.text).toBe(input.data.text);
    }),
    { numRuns: 40 },
  );
});

test('whatever is posted, the schema answers', () => {
  fc.assert(fc.property(fc.anything(), (input) => void saveLearningQuestionInput.safeParse(input)));
  const { error } = saveLearningQuestionInput.safeParse({ round: crypto.randomUUID() });
  expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['axis', 'choose'],
    ['text', 'required'],
  ]);
});
