/** First names, as people call each other; the full name where two would be called the same or it begins with initials. */
export function firstNames(names: string[]): string[] {
  const first = names.map((name) => name.trim().split(/\s+/)[0] ?? '');
  return names.map((name, index) => {
    const called = first[index] ?? '';
    const shared = first.filter((other) => other === called).length > 1;
    return shared || called.includes('.') || called.length < 2 ? name : called;
  });
}
