// Links to answers, t.me/<bot>?start=…, and the same token in inline mode, "#…". People keep them for years: what was
// written once must be read by every later release, and what a later one writes must not be misread by this one.
import type { Catalog } from '../catalog/catalog.ts';
import { decodeQuery, encodeQuery, type Query } from '../engine/query.ts';
import type { Locale } from '../i18n/translate.ts';

export interface Link {
  readonly query: Query;
  /** Of the answer that was shared; undefined in links without one, which the first release made. */
  readonly locale: Locale | undefined;
  /** The answer is wanted as a picture, where there is one. */
  readonly asPicture?: true;
}

/** For a link to the bot itself, with nothing to show. */
export const PLAIN_START = 'hello';

// A letter is no version, so that a bare query, which begins with one, is never taken for a token.
const VERSION = '1';
const letters: Readonly<Record<Locale, string>> = { en: 'e', ru: 'r' };
const token = /^1([er])_(.+)$/;

/** At most 63 characters of `a-z 0-9 - _`; a start parameter may have 64. */
export function encodeLink(query: Query, locale: Locale): string {
  return `${VERSION}${letters[locale]}_${encodeQuery(query)}`;
}

/** Undefined for what is forged, broken, of an unknown version, or about something that is gone. */
export function decodeLink(text: string, catalog: Catalog): Link | undefined {
  const [, letter, rest] = token.exec(text) ?? [];
  const query = decodeQuery(rest ?? text, catalog);
  return query && { query, locale: letter === undefined ? undefined : letter === 'r' ? 'ru' : 'en' };
}

/** What inline mode reads as this very answer. */
export const inlineToken = (query: Query, locale: Locale): string => `#${encodeLink(query, locale)}`;

/** The same as a picture. A person, `p_…`, has no version behind the letter. */
export const pictureToken = (query: Query, locale: Locale): string => `#p${encodeLink(query, locale)}`;

/** The link of an inline query that holds nothing else: `none` for text, undefined for a token that leads nowhere. */
export function readInlineToken(text: string, catalog: Catalog): Link | 'none' | undefined {
  const [, picture, rest] = /^#(p(?=1))?(.*)$/s.exec(text) ?? [];
  if (rest === undefined) return 'none';
  const link = decodeLink(rest.trim(), catalog);
  return link && picture !== undefined ? { ...link, asPicture: true } : link;
}

export const startLink = (username: string, parameter: string): string =>
  `https://t.me/${username}?start=${parameter}`;
