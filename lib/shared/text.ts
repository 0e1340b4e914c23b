import { z } from 'zod';
import { containsLink } from './contains-link';

/** Keys of the `errors` messages, as every schema here uses them. */
export type TextErrorCode = 'required' | 'tooLong' | 'invalid' | 'noLinks';

/** Marks that turn the reading order of what follows; the letters of a right-to-left language need none of them. */
const DIRECTION_MARKS = /[\u202a-\u202e\u2066-\u2069]/gu;
/** Control characters but tab and line feed; they, and halves of a surrogate pair, cannot be stored as text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is what this is for
const NOT_TEXT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff]|\p{Surrogate}/gu;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/gu;

/**
 * What a person typed as plain text: NFC, lines ended by a line feed, without control characters, trimmed per line at
 * its end and as a whole, with at most two blank lines in a row. Markup stays as it is: it is text, and shown as text.
 */
export function cleanText(raw: string): string {
  return raw
    .replace(LINE_ENDS, '\n')
    .replace(DIRECTION_MARKS, '')
    .replace(NOT_TEXT, '')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim();
}

/** The same on one line, for names and titles. */
export function cleanLine(raw: string): string {
  return cleanText(raw).split(/\s+/).join(' ');
}

type PlainTextRules = {
  /** In UTF-16 units after cleaning, as `maxlength` counts them. */
  max: number;
  required?: boolean;
  /** For names and titles. */
  singleLine?: boolean;
  noLinks?: boolean;
};

/** A text field. Absent is empty, and empty comes out as ''. The message of an issue is a TextErrorCode. */
export function plainText({ max, required = false, singleLine = false, noLinks = false }: PlainTextRules) {
  return z
    .unknown()
    .optional()
    .transform((input, ctx): string => {
      const refuse = (code: TextErrorCode) => {
        ctx.addIssue({ code: 'custom', message: code });
        return z.NEVER;
      };
      if (input !== undefined && input !== null && typeof input !== 'string') return refuse('invalid');
      const text = singleLine ? cleanLine(input ?? '') : cleanText(input ?? '');
      if (text === '' && required) return refuse('required');
      if (text.length > max) {
        ctx.addIssue({
          code: 'too_big',
          origin: 'string',
          maximum: max,
          inclusive: true,
          message: 'tooLong',
          input,
        });
        return z.NEVER;
      }
      if (noLinks && containsLink(text)) return refuse('noLinks');
      return text;
    });
}

export type EmailErrorCode = 'required' | 'email';

const LOCAL_PART = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const DOMAIN_LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
const TOP_LEVEL = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/i;

/**
 * One mail address without a display name, in ASCII (another script's domain as punycode), at most 254 characters
 * (RFC 5321), with the domain in lower case. The part before the @ is kept as typed: it is the receiver's to read.
 */
export function emailAddress() {
  return z
    .unknown()
    .optional()
    .transform((input, ctx): string => {
      const typed = input ?? '';
      const address = typeof typed === 'string' ? normalAddress(typed) : null;
      if (address !== null) return address;
      const empty = typeof typed === 'string' && typed.trim() === '';
      ctx.addIssue({ code: 'custom', message: (empty ? 'required' : 'email') satisfies EmailErrorCode });
      return z.NEVER;
    });
}

/** Null when it is no address. Spaces around it are a keyboard's; a line end is not, and could start a header. */
function normalAddress(typed: string): string | null {
  if (/[^ -~]/.test(typed)) return null;
  const address = typed.trim();
  const [local = '', domain = '', ...more] = address.split('@');
  const labels = domain.split('.');
  const valid =
    address.length <= 254 &&
    more.length === 0 &&
    local.length <= 64 &&
    LOCAL_PART.test(local) &&
    labels.length >= 2 &&
    labels.every((label) => DOMAIN_LABEL.test(label)) &&
    TOP_LEVEL.test(labels.at(-1) ?? '');
  return valid ? `${local}@${domain.toLowerCase()}` : null;
}
