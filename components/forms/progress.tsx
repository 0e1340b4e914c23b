/** Words first; the bars repeat them for the eye. `at` counts from 1. */
export function Progress({ label, at, of }: { label: string; at: number; of: number }) {
  return (
    <div className="progress">
      <span>{label}</span>
      <ol aria-hidden="true">
        {Array.from({ length: of }, (_, index) => index + 1).map((part) => (
          <li key={part} className={barState(part, at)} />
        ))}
      </ol>
    </div>
  );
}

function barState(part: number, at: number): string | undefined {
  if (part < at) return 'done';
  return part === at ? 'here' : undefined;
}
