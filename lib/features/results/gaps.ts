import { type Answers, NOT_SEEN } from '@/lib/core/frameworks/answers';
import type { FormAxis, FrameworkForm } from '@/lib/core/frameworks/framework-form';

/** An axis without a figure, and whether that is because everything on it was "niet gezien". */
export type Gap = { axis: FormAxis; unseen: boolean };

/** The axes of which nobody in this group answered a statement, in the framework's order. */
export function gapsOf(form: FrameworkForm, responses: readonly Answers[]): Gap[] {
  return form.axes.flatMap((axis) => {
    const answers = axis.statements.flatMap(({ key }) => responses.map((response) => response[key]));
    if (answers.length === 0 || answers.some((answer) => typeof answer === 'number')) return [];
    return [{ axis, unseen: answers.every((answer) => answer === NOT_SEEN) }];
  });
}
