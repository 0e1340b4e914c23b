import type { Locale } from './format';

/** "340 kB", "1,2 MB": in thousands, as folders and mail programs count. */
export function formatSize(bytes: number, locale: Locale): string {
  const format = (value: number, unit: 'kilobyte' | 'megabyte', digits: number) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: digits }).format(value);
  return bytes < 1_000_000
    ? format(Math.max(1, bytes / 1000), 'kilobyte', 0)
    : format(bytes / 1_000_000, 'megabyte', 1);
}
