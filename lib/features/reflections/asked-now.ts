import { type KaternQuestion, katernQuestions } from '@/lib/core/frameworks/reflection-questions';
import type { OwnProgramme, OwnRound } from '@/lib/core/meetings/own-programmes';
import { practiceEnds } from '@/lib/core/meetings/own-time';
import type { ReflectionKind } from '@/prisma/generated/enums';

type Group = Pick<OwnProgramme, 'finished'> & { cohort: Pick<OwnProgramme['cohort'], 'lastDay'> };

/**
 * When the questions that wait for the end of the weeks of practice are asked: on the day of the next meeting, else on the
 * group's last day. Null while that is not known.
 */
export function laterFrom({ next }: Pick<OwnRound, 'next'>, { cohort }: Group): Date | null {
  return practiceEnds(next, cohort.lastDay);
}

/** The questions that are asked at this moment, and those that still wait. In a finished group nothing waits any more. */
export function askedNow(
  kind: ReflectionKind,
  round: Pick<OwnRound, 'next'>,
  group: Group,
  now: Date,
): { asked: KaternQuestion[]; waiting: KaternQuestion[] } {
  const from = laterFrom(round, group);
  const all = group.finished || (from !== null && from <= now);
  const questions = katernQuestions[kind];
  return {
    asked: questions.filter(({ later }) => all || !later),
    waiting: questions.filter(({ later }) => !all && later),
  };
}
