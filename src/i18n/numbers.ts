// Numbers as the reader writes them: 1,234.5 in English, 1 234,5 with a no-break space in Russian.

import type { Locale } from './translate.ts';

// Four places keep everything the data holds; what floating point adds behind them is not ours.
const formats: Readonly<Record<Locale, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 }),
  ru: new Intl.NumberFormat('ru-RU', { maximumFractionDigits: 4 }),
};

export const formatNumber = (locale: Locale, value: number): string => formats[locale].format(value);

/** "2", or "2–3" where the number is a range. */
export const formatRange = (locale: Locale, value: number, upto?: number): string =>
  upto === undefined
    ? formatNumber(locale, value)
    : `${formatNumber(locale, value)}–${formatNumber(locale, upto)}`;
