// The page's own words, which came with it, in the language its reader chose.
import { type PageLocale, type PageWord, type PageWords, pageLocales } from '../wire.ts';

export type Say = (word: PageWord, names?: Readonly<Record<string, string>>) => string;

const words = JSON.parse(document.getElementById('words')?.textContent ?? '{}') as PageWords;

export const sayIn =
  (locale: PageLocale): Say =>
  (word, names = {}) =>
    words[locale][word].replace(/\{(\w+)\}/g, (whole, name: string) => names[name] ?? whole);

const KEPT_AS = 'locale';

/** What was chosen before, else what the browser speaks. */
export function firstLocale(): PageLocale {
  const wanted = [localStorage.getItem(KEPT_AS) ?? '', ...navigator.languages].map((one) => one.slice(0, 2));
  return wanted.flatMap((one) => pageLocales.filter((locale) => locale === one))[0] ?? 'en';
}

export const keepLocale = (locale: PageLocale): void => localStorage.setItem(KEPT_AS, locale);

/** How dates are written: day before month in both languages, as the bot does. */
export const datesIn = (locale: PageLocale): string => (locale === 'en' ? 'en-GB' : locale);
