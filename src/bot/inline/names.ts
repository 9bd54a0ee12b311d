// Names by their beginnings: while somebody types, the last word is seldom finished.
import type { Catalog, Region } from '../../catalog/catalog.ts';
import type { Query } from '../../engine/query.ts';
import { type Locale, locales } from '../../i18n/translate.ts';

export interface Named {
  readonly query: Query;
  /** As the question would have it. */
  readonly name: string;
}

export interface Names {
  /** What has a word that begins like this; regions first, at most `most`. Nothing for a word that is a name in full. */
  beginningWith(beginning: string, most: number): readonly Named[];
}

/** Fewer letters begin half of all names. */
const SHORTEST = 2;
/** People and sectors are many: two letters would bring any. */
const SHORTEST_OF_MANY = 3;
const ROOT = 5;
/** "Altai" is the name of two regions. */
const MOST_OWNERS = 2;

const plain = (text: string): string => text.toLowerCase().replaceAll('ё', 'е');
const wordsOf = (name: string): string[] => plain(name).split(/[^\p{L}\p{N}]+/u);

/** The names themselves and one-word nicknames, in Russian also in their cases. */
function regionWords({ name, short_name, aliases, forms_ru }: Region, locale: Locale): ReadonlySet<string> {
  const nicknames = aliases[locale].filter((alias) => wordsOf(alias).length === 1);
  const forms = locale === 'ru' ? Object.values(forms_ru) : [];
  return new Set([name[locale], short_name[locale], ...nicknames, ...forms].flatMap(wordsOf));
}

interface Entry extends Named {
  readonly word: string;
}

export function buildNames(catalog: Catalog): Names {
  const entries: Entry[] = [];
  const add = (query: Query, name: string, words: Iterable<string>): void => {
    for (const word of words) if (word.length > SHORTEST) entries.push({ query, name, word });
  };
  for (const locale of locales) {
    const words = new Map(
      [...catalog.regions.values()].map((region) => [region, regionWords(region, locale)]),
    );
    // "Oblast", "Republic" in whatever case: the beginning of no name in particular.
    const owners = (root: string): number =>
      [...words.values()].filter((own) => [...own].some((word) => word.startsWith(root))).length;
    const isCommon = (word: string): boolean => owners(word.slice(0, ROOT)) > MOST_OWNERS;
    for (const [region, own] of words)
      add(
        { is: 'region', id: region.id },
        region.name[locale],
        [...own].filter((word) => !isCommon(word)),
      );
    for (const { id, name } of catalog.people.values())
      add({ is: 'person', id }, name[locale], wordsOf(name[locale]).slice(-1));
    for (const { id, name } of catalog.sectors.values())
      add({ is: 'sector', id }, name[locale], wordsOf(name[locale]).slice(0, 1));
  }

  return {
    beginningWith(beginning, most) {
      const start = plain(beginning);
      if (start.length < SHORTEST) return [];
      const fitting = entries.filter(
        ({ word, query }) =>
          word !== start &&
          word.startsWith(start) &&
          (query.is === 'region' || start.length >= SHORTEST_OF_MANY),
      );
      const ids = new Set<string>();
      const once = fitting.filter(({ query }) => {
        const key = 'id' in query ? `${query.is} ${query.id}` : query.is;
        return !ids.has(key) && ids.add(key);
      });
      return once.slice(0, most);
    },
  };
}
