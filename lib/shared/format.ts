export type Locale = 'nl' | 'en';

/** A mean with one decimal, halves rounded up: "5,4" in Dutch, "5.4" in English. Comparisons use the unrounded mean. */
export function formatScore(mean: number, locale: Locale): string {
  // 4.35 is 4.3499… in binary; a rounding of the decimal digits keeps what one computes by hand.
  const rounded = Math.round(Number((mean * 10).toFixed(6))) / 10;
  const text = rounded.toFixed(1);
  return locale === 'nl' ? text.replace('.', ',') : text;
}
