const SHY = '\u00ad';

/** Long words of the standard framework and its roles that do not fit beside a radar or on a narrow phone. */
const BREAKS = [
  'begeleidings-activiteiten',
  'instituuts-opleider',
  'leer-activiteiten',
  'Ontwikkelings-bekwaam',
  'Opleidings-didactische',
  'Opleidings-didactisch',
  'Organisa-torische',
  'Organisa-torisch',
  'school-opleider',
  'werkplek-begeleider',
  'werkplek-opleider',
];
const LONG_WORDS = BREAKS.map((word) => new RegExp(`(${word.replaceAll('-', ')(')})`, 'gi'));

/** For display only: where a long Dutch word may be broken. Never store or compare the outcome. */
export function softHyphens(text: string): string {
  return LONG_WORDS.reduce((shown, word) => shown.replace(word, `$1${SHY}$2`), text);
}
