/** What an action gives back to its form: words in the person's language, and what was typed, so that nothing is lost. */
export type FormState = {
  /** One sentence about the whole form. */
  problem?: string;
  /** Input name → what is wrong with it. */
  errors?: Record<string, string>;
  /** Input name → what the form calls it, for the list above the form. */
  fields?: Record<string, string>;
  /** What was typed, to fill the form again. */
  values?: Record<string, string>;
  /** Said where the eye is, after success without leaving the page. */
  done?: string;
  /** What it was said of, by the names and values that were sent. */
  sent?: Record<string, string>;
  /** Where to sign in again, in a new tab, when the session ended in the middle. */
  signIn?: string;
};

/**
 * An action with its slug bound, as a form gets it. Bind it in the page, never in a client component: there every attempt
 * at rendering on the server binds anew, and React waits for each new promise without end when it shows the answer to a
 * form that was sent without JavaScript.
 */
export type BoundAction = (previous: FormState, form: FormData) => Promise<FormState>;

/** Text inputs by name, without React's own keys. A file or a repeated name where one text is expected counts as its last text. */
export function textValues(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of form) {
    if (!name.startsWith('$ACTION') && typeof value === 'string') values[name] = value;
  }
  return values;
}

/**
 * The answer, if it is to the form that sends these fields. Without a script every form of a page that posts to the same
 * action gets it. `change` is left out: after the deed the same button does the opposite.
 */
export function answerTo(state: FormState, { change: _, ...own }: Record<string, string>): FormState {
  const sent = state.values ?? state.sent;
  const isOther = sent !== undefined && Object.entries(own).some(([name, value]) => sent[name] !== value);
  return isOther ? {} : state;
}
