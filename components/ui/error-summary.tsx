export type SummaryError = { href: string; text: string; lang?: string };

type ErrorSummaryProps = {
  title: string;
  errors: SummaryError[];
  /** For FocusOnMount, which pages with a client runtime put beside it. */
  id?: string;
};

/** On top of the page after a failed attempt; announces itself also where there is no script to focus it. */
export function ErrorSummary({ title, errors, id = 'errors' }: ErrorSummaryProps) {
  return (
    <div className="error-summary" role="alert" tabIndex={-1} id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {errors.length > 0 && (
        <ul className="plain-list">
          {errors.map((error) => (
            <li key={error.href + error.text}>
              <a href={error.href} lang={error.lang}>
                {error.text}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
