const SHY = '\u00ad';

/** Long words of the standard framework and its roles that do not fit beside a radar or on a narrow phone. */
const BREAKS = [
  'Agogi-sche',
  'bekwaam-heden',
  'begeleidings-activiteiten',
  'instituuts-opleider',
  'leer-activiteiten',
  'Ontwikkelings-bekwaam-heden',
  'Ontwikkelings-bekwaam',
  'Opleidings-didactische',
  'Opleidings-didactisch',
  'Organisa-torische',
  'Organisa-torisch',
  'school-opleider',
  'werkplek-begeleider',
  'werkplek-opleider',
];
const LONG_WORDS = BREAKS.map((word) => ({ plain: new RegExp(word.replaceAll('-', ''), 'gi'), parts: word.split('-') }));

/** For display only: where a long Dutch word may be broken. Never store or compare the outcome. */
export function softHyphens(text: string): string {
  return LONG_WORDS.reduce((shown, { plain, parts }) => shown.replace(plain, (found) => breakLike(found, parts)), text);
}

/** Keeps the capitals of what was found. */
function breakLike(found: string, parts: string[]): string {
  let at = 0;
  return parts.map((part) => found.slice(at, (at += part.length))).join(SHY);
}
