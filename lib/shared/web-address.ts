import { z } from 'zod';

/** A link that people open, as typed: https or http with a host, without a name or password in it. The message is a key of `errors`. */
export function webAddress(max: number) {
  return z
    .string('webAddress')
    .trim()
    .max(max, 'tooLong')
    .refine((value) => isWebAddress(value), 'webAddress');
}

function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/[^\s"<>\\]+$/i.test(value) || !URL.canParse(value)) return false;
  const { hostname, username, password } = new URL(value);
  return hostname.includes('.') && username === '' && password === '';
}
