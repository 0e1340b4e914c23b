/**
 * Whether a mail program, or a reader, would take something in the text for an address to go to. Errs to the safe side
 * within reason: what our server mails in a person's name must not lure anyone elsewhere. Dutch abbreviations (b.v.,
 * o.a., i.s.m.), figures (7,5 or 3.2) and a forgotten space after a full stop (leuk.De les) are no links.
 */
export function containsLink(text: string): boolean {
  const folded = fold(text);
  return PATTERNS.some((pattern) => pattern.test(folded)) || hasWordLikeDomain(folded);
}

/** Ends of domains that are no Dutch or English words. */
const DOMAINS =
  'nl|com|net|org|eu|be|uk|fr|biz|edu|gov|dev|xyz|cloud|website|icu|ly|gl|gg|ru|cn|ch|dk|pl|es|fi|pt|cz|br|jp|se|lu|co|nu\\.nl';
/** Ends of domains that are also words: a link only where no sentence goes on after them. */
const WORDS =
  'de|nu|is|in|me|to|it|so|je|na|er|al|om|at|no|as|am|my|us|do|id|ie|la|ma|ca|ai|tv|io|app|info|school|academy|top|link|club|live|online|site|shop|store|page|tech|click';

const PATTERNS = [
  // Any scheme, also written as hxxp or with spaces: https://, ftp ://.
  /[a-z][a-z0-9+.-]{0,20}\s{0,3}:\s{0,3}\/\s{0,3}\//iu,
  /(?<![\p{L}\p{N}])h(?:tt|xx|tx|xt)ps?(?![\p{L}\p{N}])/iu,
  /(?<![\p{L}\p{N}])(?:mailto|javascript)\s{0,3}:/iu,
  /(?<![\p{L}\p{N}])www\s{0,3}\./iu,
  /(?<![\p{L}\p{N}])xn--/iu,
  // A person's or a machine's address.
  /[^\s@]@[^\s@.]{1,63}\.[^\s@.]/u,
  /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]|\p{L})/u,
  // example.nl, and with a space before the dot example . nl; not the end of a sentence: goed. Nl
  new RegExp(`[\\p{L}\\p{N}](?:\\s{1,3}\\.\\s{0,3}|\\.)(?:${DOMAINS})(?![\\p{L}\\p{N}-])`, 'iu'),
  // t.me/abc, whatever the end is; not 3.havo/vwo or b.v./o.a.
  /\p{L}[\p{L}\p{N}-]{0,62}\.\p{L}{2,24}(?::\d{1,5})?\/[^\s/]/u,
];

const WORD_LIKE = new RegExp(
  `[\\p{L}\\p{N}](?:\\s{1,3}\\.\\s{0,3}|\\.)(?:${WORDS})(?=[/:?#]|[^\\p{L}\\p{N}-]{0,5}$)`,
  'mu',
);

/** In lower case only: with a capital it is the next sentence, glued on. */
function hasWordLikeDomain(text: string): boolean {
  return WORD_LIKE.test(text);
}

/** Undoes what hides a dot: full-width letters, invisible characters, example[.]nl and example(punt)nl. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[。․]/gu, '.')
    .replace(/\s?[[({]\s?(?:\.|dot|punt)\s?[\])}]\s?/giu, '.');
}
