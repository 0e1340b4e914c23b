/** What a posted form says per field, without those of the page itself (`_…`); a field that was sent more than once keeps all its values. */
export function postedFields(form: FormData): Record<string, unknown> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith('_'));
  return Object.fromEntries(
    names
      .map((name) => [name, form.getAll(name)])
      .map(([name, values]) => [name, values?.length === 1 ? values[0] : values]),
  );
}

/**
 * Only what was chosen on this page: not what it came with, which may be older than what another tab saved since.
 * `was` is that, as "b1=5&b2=4".
 */
export function givenFields(posted: Record<string, unknown>, was: string): Record<string, unknown> {
  const before = new URLSearchParams(was);
  return Object.fromEntries(Object.entries(posted).filter(([name, value]) => before.get(name) !== value));
}
