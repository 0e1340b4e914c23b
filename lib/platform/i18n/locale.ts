export const locales = ['nl', 'en'] as const;
export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'nl';
/** next-auth takes every cookie whose name begins with the session cookie's name for a piece of the session. */
export const localeCookie = 'taal';

/** Dutch unless it is one of ours. */
export function asLocale(value: unknown): Locale {
  return locales.find((locale) => locale === value) ?? defaultLocale;
}
