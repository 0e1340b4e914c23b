import { katernQuestions } from '@/lib/core/frameworks/reflection-questions';
import { textsSchema } from '@/lib/features/reflections/stored';
import type { Scope } from '@/lib/platform/tenancy/scope';

const meeting = { select: { startsAt: true } } as const;
/** What others asked, as they asked it of the owner. */
const questions = {
  orderBy: { askedAt: 'asc' },
  select: { text: true, askedAt: true, answer: true, answeredAt: true, member: { select: { name: true } } },
} as const;

/** Every plan, note and reflection of the actor, with what was asked under them and answered; and what they asked others. */
export async function readOwnTexts({ tx, actor }: Scope) {
  const mine = { participant: { memberId: actor.memberId } };
  const plans = await tx.practicePlan.findMany({
    where: mine,
    orderBy: { createdAt: 'asc' },
    select: {
      id: true,
      situation: true,
      action: true,
      hope: true,
      minutes: true,
      plannedOn: true,
      state: true,
      outcome: true,
      savedAt: true,
      meeting,
      question: { select: { text: true } },
    },
  });
  const notes = await tx.practiceNote.findMany({
    where: mine,
    orderBy: { createdAt: 'asc' },
    select: { id: true, text: true, url: true, videoConsent: true, createdAt: true, meeting, questions },
  });
  const reflections = await tx.reflection.findMany({
    where: mine,
    orderBy: [{ meeting: { startsAt: 'asc' } }, { kind: 'asc' }],
    select: { id: true, kind: true, answers: true, savedAt: true, skippedAt: true, meeting, questions },
  });
  const asked = await tx.reflectionQuestion.findMany({
    where: { memberId: actor.memberId },
    orderBy: { askedAt: 'asc' },
    select: { id: true, text: true, askedAt: true },
  });
  return {
    plans: plans.map(({ meeting: after, question, ...plan }) => ({
      ...plan,
      afterMeeting: after.startsAt,
      learningQuestion: question?.text ?? null,
    })),
    notes: notes.map(({ meeting: after, questions: under, ...note }) => ({
      ...note,
      afterMeeting: after.startsAt,
      questions: under.map(asAsked),
    })),
    reflections: reflections.map(({ meeting: after, questions: under, kind, answers, ...reflection }) => ({
      ...reflection,
      kind,
      afterMeeting: after.startsAt,
      answers: answered(kind, textsSchema.parse(answers)),
      questions: under.map(asAsked),
    })),
    questionsAsked: asked,
  };
}

export type OwnTexts = Awaited<ReturnType<typeof readOwnTexts>>;

type Under = {
  text: string;
  askedAt: Date;
  answer: string | null;
  answeredAt: Date | null;
  member: { name: string };
};

function asAsked({ member, ...question }: Under) {
  return { by: member.name, ...question };
}

/** Each answer with its question, word for word. */
function answered(kind: 'meeting' | 'practice', answers: Record<string, string>) {
  return katernQuestions[kind].flatMap(({ key, text }) =>
    answers[key] ? [{ question: text, answer: answers[key] }] : [],
  );
}
