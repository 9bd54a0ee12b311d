// Who publishes a page: one name for a site in each language.

import type { Source } from './schema/records.ts';

type Language = 'en' | 'ru';

/** "tass.ru", whether the page is of www.tass.ru or m.tass.ru. */
export const siteOf = ({ url }: Source): string => new URL(url).hostname.replace(/^(www|m)\.|\.$/g, '');

const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text);

const isReadable = (name: string, language: Language): boolean => isCyrillic(name) === (language === 'ru');

/** The name in the reader's script, else the address of the site, which both can read; without remarks in brackets. */
export function publisherOf(source: Source, language: Language): string {
  const { publisher } = source;
  if (typeof publisher !== 'string') return publisher[language];
  const site = siteOf(source);
  return isReadable(publisher, language) || site.includes('xn--') ? publisher.replace(/ \(.*\)$/, '') : site;
}

/** The same with what is known of the page: "Grodno Plus TV (reprint of BelTA)". */
export function publisherInFull(source: Source, language: Language): string {
  const { publisher, by } = source;
  const name = publisherOf(source, language);
  if (by) return `${name} (${by[language]})`;
  return typeof publisher === 'string' && isReadable(publisher, language) ? publisher : name;
}
