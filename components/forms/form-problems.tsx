import { ErrorSummary } from '@/components/ui/error-summary';
import { FocusOnMount } from '@/components/ui/focus-on-mount';

type FormProblemsProps = {
  /** What an action gave back; the names of `errors` are the ids of the fields. */
  state: {
    problem?: string;
    errors?: Record<string, string>;
    fields?: Record<string, string>;
    signIn?: string;
  };
  /** "Meld je opnieuw aan" */
  signInLabel?: string;
  id?: string;
};

/** On top of a form that came back: one sentence, a link to each field, and the focus. Nothing when all is well. */
export function FormProblems({ state, signInLabel, id = 'form-problems' }: FormProblemsProps) {
  if (!state.problem) return null;
  const errors = Object.entries(state.errors ?? {}).map(([field, text]) => ({
    href: `#${field}`,
    text: [state.fields?.[field], text].filter(Boolean).join(': '),
  }));
  return (
    <>
      <ErrorSummary id={id} title={state.problem} errors={errors} />
      {state.signIn && (
        <p>
          <a className="btn second" href={state.signIn} target="_blank" rel="noopener">
            {signInLabel}
          </a>
        </p>
      )}
      <FocusOnMount id={id} again={state} />
    </>
  );
}
