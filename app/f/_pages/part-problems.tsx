import { ErrorSummary } from '@/components/ui/error-summary';
import type { FormAxis } from '@/lib/core/frameworks/framework-form';
import { MOST_FEED_FORWARD } from '@/lib/features/feedback/limits';
import type { Visit } from '../_form/visit';

type PartProblemsProps = { visit: Visit; axis: FormAxis; errors: Record<string, string>; lang: string };

/** On top of a page that came back, with a link to each field. What was right has been saved. */
export function PartProblems({ visit, axis, errors, lang }: PartProblemsProps) {
  const fields = Object.keys(errors);
  if (fields.length === 0) return null;
  const statement = (field: string) => axis.statements.find(({ key }) => key === field)?.text;
  return (
    <>
      <ErrorSummary
        title={visit.errors('checkFields', { count: fields.length })}
        errors={fields.map((field) => {
          const text = statement(field);
          return text
            ? { href: `#${field}`, text, lang }
            : { href: `#${field}`, text: wordsOfError(visit, errors[field] ?? '') };
        })}
      />
      <p className="hint">{visit.t('partlyKept')}</p>
    </>
  );
}

/** A key of `errors` in words. */
export function wordsOfError({ errors }: Visit, code: string): string {
  return errors.has(code as 'invalid')
    ? errors(code as 'tooLong', { max: MOST_FEED_FORWARD })
    : errors('invalid');
}
