const SHAPES = {
  done: (
    <>
      <circle cx="10" cy="10" r="9" fill="currentColor" />
      <path d="M5.5 10.3l3 3 6-6.6" fill="none" stroke="var(--color-paper)" strokeWidth="2" />
    </>
  ),
  busy: (
    <>
      <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M10 2a8 8 0 0 1 0 16z" fill="currentColor" />
    </>
  ),
  open: <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2" />,
  away: (
    <>
      <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M4.5 15.5l11-11" stroke="currentColor" strokeWidth="2" />
    </>
  ),
  saved: <path d="M3 10.5l4.5 4.5L17 5.5" fill="none" stroke="currentColor" strokeWidth="2.2" />,
  up: <path d="M4 12.5l6-6 6 6" fill="none" stroke="currentColor" strokeWidth="2.2" />,
  down: <path d="M4 7.5l6 6 6-6" fill="none" stroke="currentColor" strokeWidth="2.2" />,
};

export type SignName = keyof typeof SHAPES;

/** Always beside a word: the picture itself is silent. */
export function Sign({ name }: { name: SignName }) {
  return (
    <svg className="sym" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {SHAPES[name]}
    </svg>
  );
}
