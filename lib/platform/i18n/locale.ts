export const locales = ['nl', 'en'] as const;
export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'nl';
export const localeCookie = 'leerkring-taal';

/** Dutch unless it is one of ours. */
export function asLocale(value: unknown): Locale {
  return locales.find((locale) => locale === value) ?? defaultLocale;
}
