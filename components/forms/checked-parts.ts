import type { Answer } from '@/lib/core/frameworks/answers';
import type { FrameworkForm } from '@/lib/core/frameworks/framework-form';
import type { CheckedPart } from './check-answers';

type Given = {
  form: Pick<FrameworkForm, 'axes' | 'openQuestion'>;
  answers: Readonly<Record<string, Answer>>;
  /** What was written at the open question, by axis; for a form without one nothing. */
  texts?: Readonly<Record<string, string>>;
  /** The word for that answer, on forms that have it. */
  notSeen?: string;
  /** To a part, counted from 1; null where nothing can be changed any more. */
  hrefOf: (part: number) => string | null;
};

/** Every statement of a form with its answer, linked to the place to change it while that can be done. */
export function checkedParts({ form, answers, texts = {}, notSeen = '', hrefOf }: Given): CheckedPart[] {
  return form.axes.map((axis, index) => {
    const href = hrefOf(index + 1);
    return {
      key: axis.key,
      name: axis.name,
      subtitle: axis.subtitle,
      href,
      answers: axis.statements.map(({ key, text }) => ({
        key,
        statement: text,
        answer: answers[key] === 'not-seen' ? notSeen : (answers[key]?.toString() ?? null),
        href: href && `${href}#${key}`,
      })),
      text: form.openQuestion ? { question: form.openQuestion, answer: texts[axis.key] ?? '' } : null,
    };
  });
}
