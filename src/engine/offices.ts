// Who holds which office: "Prime Minister of Belarus", «мэр Новосибирска», "governor of Irkutsk in 2016".

import type { Catalog, Office } from '../catalog/catalog.ts';
import { keysOfOffice } from './keys.ts';
import { type Concept, conceptKey, contentKinds, type Lexicon, wordKey } from './lexicon.ts';
import { overlaps, parseSpan, type Span } from './months.ts';
import type { PeriodReader } from './period.ts';
import { isAlien, type Question } from './question.ts';
import { wordsOf } from './text.ts';

type Held = {
  readonly person: string;
  readonly region: string | undefined;
  /** What the words of the office mean, in both languages. */
  readonly keys: ReadonlySet<string>;
  /** For each word or phrase that makes the office what it is (deputy, minister, industry), its meanings. */
  readonly titles: readonly (readonly string[])[];
  /** A term, or the days on which facts show the person in it. */
  readonly span: Span;
};

function spanOf({ from, to, as_of = [] }: Office): Span {
  const days = [from, to, ...as_of].map(parseSpan).filter((span) => span !== undefined);
  return {
    from: Math.min(...days.map((span) => span.from)),
    to: Math.max(...days.map((span) => span.to)),
  };
}

/** The words of an office but for the place where it is held. */
function titlesOf(office: string, lexicon: Lexicon): string[][] {
  const words = wordsOf(office);
  const links = lexicon.link(words);
  const isLinked = (at: number): boolean => links.some(({ from, to }) => at >= from && at < to);
  const contentOf = (concepts: readonly Concept[]): readonly Concept[] =>
    concepts.filter(({ kind }) => contentKinds.has(kind));
  const meanings = links.flatMap(({ from, to, concepts }) => {
    const content = contentOf(concepts);
    // "Governor of" is a turn of asking as well: then its words count alone.
    return content.length > 0
      ? [content]
      : words.slice(from, to).map(({ stem }) => contentOf(lexicon.meaningsOf(stem)));
  });
  const named = meanings
    .filter((content) => content.length > 0)
    .filter((content) => !content.some(({ kind }) => kind === 'place' || kind === 'region'))
    .map((content) => content.map(conceptKey));
  return [...named, ...words.filter((_, at) => !isLinked(at)).map(({ stem }) => [wordKey(stem)])];
}

/** The person whose office the question names and nothing else, at the time asked for, else the latest known. */
export type OfficeFinder = (question: Question) => string | undefined;

export function buildOfficeFinder(
  { people }: Pick<Catalog, 'people'>,
  lexicon: Lexicon,
  periods: PeriodReader,
): OfficeFinder {
  const all: Held[] = [...people.values()].flatMap(({ id, offices }) =>
    offices.map((office) => {
      const keys = keysOfOffice(office, lexicon, periods);
      if (office.organisation) keys.add(`organisation:${office.organisation}`);
      const titles = titlesOf(office.en, lexicon);
      return { person: id, region: office.region, keys, titles, span: spanOf(office) };
    }),
  );

  return ({ terms, regions, people: named, asked }) => {
    const told = terms.filter(({ kind }) => kind === 'content');
    if (named.length > 0 || told.length === 0 || terms.some(isAlien)) return undefined;
    const isNamed = ({ keys, titles, region }: Held): boolean =>
      titles.length > 0 &&
      titles.every((title) => told.some((term) => term.keys.some((key) => title.includes(key)))) &&
      told.every((term) => term.keys.some((key) => keys.has(key))) &&
      (regions.length === 0
        ? region === undefined
        : regions.every((id) => id === region || keys.has(`region:${id}`)));
    const holders = all.filter((held) => isNamed(held) && (!asked || overlaps(held.span, asked.span)));
    return holders.sort((a, b) => b.span.to - a.span.to)[0]?.person;
  };
}
