import type { Answers, Level } from '@/lib/core/frameworks/answers';
import { type FrameworkForm, formFromInstrument, statementKeys } from '@/lib/core/frameworks/framework-form';
import { standardInstrument } from '@/lib/core/frameworks/instrument';
import type { Builder } from './builder';

let known: Record<'self' | 'student' | 'trainer', FrameworkForm> | undefined;

/** The forms of the standard framework, with which answers and scores are made. */
export function standardForms() {
  if (known) return known;
  const file = standardInstrument();
  const form = (kind: 'self' | 'student' | 'trainer') => formFromInstrument(file, kind);
  known = { self: form('self'), student: form('student'), trainer: form('trainer') };
  return known;
}

/** Every statement answered, around the person's own level. */
export function someAnswers({ draws }: Builder, form: FrameworkForm): Answers {
  const around = 3 + draws.whole(3);
  const level = () => Math.min(7, Math.max(1, around + draws.whole(3) - 1)) as Level;
  return Object.fromEntries(statementKeys(form).map((key) => [key, level()]));
}
