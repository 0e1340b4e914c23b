import type { FormAxis, FrameworkForm } from '@/lib/core/frameworks/framework-form';

export type PartState = 'open' | 'busy' | 'done';
export type PartCount = { part: number; axis: FormAxis; answered: number; of: number; state: PartState };

/** How many statements of each part have an answer; parts count from 1. */
export function countParts(form: FrameworkForm, answers: Readonly<Record<string, unknown>>): PartCount[] {
  return form.axes.map((axis, index) => {
    const answered = axis.statements.filter(({ key }) => Object.hasOwn(answers, key)).length;
    const of = axis.statements.length;
    return { part: index + 1, axis, answered, of, state: partState(answered, of) };
  });
}

export function partState(answered: number, of: number): PartState {
  if (answered >= of) return 'done';
  return answered > 0 ? 'busy' : 'open';
}
