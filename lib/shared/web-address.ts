import { z } from 'zod';

export type WebAddressErrorCode = 'required' | 'webAddress';

/**
 * An address on the web that somebody typed, without https:// too, at most `max` characters; empty comes out as ''.
 * Nothing but http and https, and no name or password in it: it becomes a link that others open.
 */
export function webAddress({ max, required = false }: { max: number; required?: boolean }) {
  return z
    .unknown()
    .optional()
    .transform((input, ctx): string => {
      const typed = typeof input === 'string' ? input.trim() : '';
      const refuse = (message: WebAddressErrorCode) => {
        ctx.addIssue({ code: 'custom', message });
        return z.NEVER;
      };
      if (typed === '') return required ? refuse('required') : '';
      const address = wholeAddress(typed);
      return address !== null && address.length <= max ? address : refuse('webAddress');
    });
}

function wholeAddress(typed: string): string | null {
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (/[\s\\]/.test(withScheme) || !URL.canParse(withScheme)) return null;
  const { protocol, hostname, username, password, href } = new URL(withScheme);
  const known = protocol === 'https:' || protocol === 'http:';
  return known && hostname.includes('.') && username === '' && password === '' ? href : null;
}
