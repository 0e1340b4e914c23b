/** The first name, for a sentence after the one with the whole name; initials and one-word names stay as they are. */
export function shortName(name: string): string {
  const [first = name] = name.split(' ');
  return first.length > 1 && !first.endsWith('.') ? first : name;
}
