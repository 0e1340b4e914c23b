/** How a mail addresses someone: the first name, or the whole where it begins with a title ("mw. Smit"). */
export function firstName(name: string) {
  const first = name.trim().split(/\s+/)[0] ?? '';
  return first.length < 2 || first.endsWith('.') ? name.trim() : first;
}
