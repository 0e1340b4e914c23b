/** For what takes longer than a moment: words, and the shape of what comes. */
export function Loading({ label }: { label: string }) {
  return (
    <div className="skeleton" aria-busy="true">
      <p role="status">{label}</p>
      <div aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
    </div>
  );
}
