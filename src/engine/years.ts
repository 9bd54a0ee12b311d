// Years and decades: in digits, in words, and counted back from the newest fact.

import type { TimeWords } from '../catalog/schema/vocabulary.ts';
import { phraseMatcher } from './phrases.ts';
import { stemOf, type Word, wordsOf } from './text.ts';

export type NamedYears = {
  /** One year, or all years of a decade or a stretch, rising. */
  readonly years: readonly number[];
  /** "last year", in contrast to one that is written: the written one outweighs it. */
  readonly isRelative: boolean;
  /** How many words name them. */
  readonly length: number;
};

export type YearReader = {
  /** The years that the words from `at` on name. */
  at(words: readonly Word[], at: number): NamedYears | undefined;
  /** One year written at `at`, without what may follow it. */
  yearAt(words: readonly Word[], at: number): { year: number; length: number } | undefined;
  /** The value of a numeral: "seven", «седьмой», "7". */
  numberOf(word: Word | undefined): number | undefined;
};

/** «в 22 году», in contrast to «10 лет», "10 years". */
const oneYear = /^(год|году|года|годом|г)$/;
const joining = /^(и|или|по|до|к)$/;
/** «2020-м», «2020-го»: the ending is a word of its own by now. */
const endingOfYear = /^(м|го|ый|й)$/;
/** "2010s", «2010-е», «в 90-х». */
const endingOfDecade = /^(s|е|х)$/;

const isYear = (n: number | undefined): n is number =>
  n !== undefined && Number.isInteger(n) && n >= 1900 && n < 2100;

const stretch = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

function numeralsOf(time: TimeWords): ReadonlyMap<string, number> {
  const numerals = new Map<string, number>();
  for (const { n, en, ru } of time.numerals)
    for (const form of [...en, ...ru])
      for (const word of wordsOf(form).length === 1 ? wordsOf(form) : []) {
        numerals.set(word.text, n);
        if (!numerals.has(stemOf(word.text))) numerals.set(stemOf(word.text), n);
      }
  return numerals;
}

export function buildYearReader(time: TimeWords, thisYear: number): YearReader {
  const numerals = numeralsOf(time);
  const thousands = phraseMatcher(time.numerals.find(({ n }) => n === 2000) ?? { en: [], ru: [] });
  const yearWord = phraseMatcher(time['year-word']);
  const ago = (['this-year', 'last-year', 'year-before-last'] as const).map((key) =>
    phraseMatcher(time[key]),
  );
  const recent = phraseMatcher(time.recent);
  const severalYears = phraseMatcher(time['several-years']);
  // By the very word: «двадцатые» are a decade, «двадцатый» is a numeral.
  const decades = new Map(
    time.decades.flatMap(({ n, en, ru }) =>
      [...en, ...ru].flatMap(wordsOf).map(({ text }): [string, number] => [text, n]),
    ),
  );

  const numberOf = (word: Word | undefined): number | undefined => {
    if (!word) return undefined;
    if (word.script === 'digits') return /^\d+$/.test(word.text) ? Number(word.text) : undefined;
    return numerals.get(word.text) ?? numerals.get(word.stem);
  };
  const isDigits = (word: Word | undefined): boolean => word?.script === 'digits';

  function inDigits(words: readonly Word[], at: number): { year: number; length: number } | undefined {
    const number = numberOf(words[at]);
    if (isYear(number)) return { year: number, length: 1 };
    const isShort = number !== undefined && number < 60 && words[at]?.text.length === 2;
    // «22 год», «22 и 24 год»
    const next = words[at + 1]?.text ?? '';
    const isYearHere = oneYear.test(next) || (joining.test(next) && inDigits(words, at + 2) !== undefined);
    return isShort && isYearHere ? { year: 2000 + number, length: 1 } : undefined;
  }

  /** 2000 and what the words from `at` on add: "twelve", «двадцать втором». */
  function sinceThousands(words: readonly Word[], at: number): { year: number; length: number } {
    const tens = numberOf(words[at]);
    if (tens === undefined || isDigits(words[at])) return { year: 2000, length: 0 };
    const ones = tens >= 20 ? numberOf(words[at + 1]) : undefined;
    return ones !== undefined && ones < 10
      ? { year: 2000 + tens + ones, length: 2 }
      : { year: 2000 + tens, length: 1 };
  }

  function yearAt(words: readonly Word[], at: number): { year: number; length: number } | undefined {
    if (isDigits(words[at])) return inDigits(words, at);
    const thousand = thousands(words, at);
    const lead = thousand > 0 && words[at + thousand]?.text === 'and' ? thousand + 1 : thousand;
    if (lead > 0) {
      const { year, length } = sinceThousands(words, at + lead);
      return { year, length: lead + length };
    }
    // "twenty twelve", «двадцать второй год»
    if (numberOf(words[at]) !== 20) return undefined;
    const second = numberOf(words[at + 1]);
    if (second === undefined || isDigits(words[at + 1])) return undefined;
    if (second < 10) return yearWord(words, at + 2) > 0 ? { year: 2020 + second, length: 2 } : undefined;
    const { year, length } = sinceThousands(words, at + 1);
    return { year, length: length + 1 };
  }

  /** "the nineties", "2010s", «в 90-х». */
  function decadeAt(words: readonly Word[], at: number): { first: number; length: number } | undefined {
    const named = decades.get(words[at]?.text ?? '');
    if (named !== undefined) return { first: named, length: 1 };
    const number = numberOf(words[at]);
    if (!isDigits(words[at]) || number === undefined || number % 10 !== 0) return undefined;
    if (!endingOfDecade.test(words[at + 1]?.text ?? '')) return undefined;
    const isShort = words[at]?.text.length === 2;
    // «10-е заседание» is the tenth; «10-е годы», «в 90-е» are decades.
    const isOrdinal = words[at + 1]?.text === 'е' && words[at - 1]?.text !== 'в' && !yearWord(words, at + 2);
    if (isShort && isOrdinal) return undefined;
    // "20s" are those of this century, "90s" of the last; there is nothing to be said of the 2030s.
    const first = [number, ...(isShort ? [2000 + number, 1900 + number] : [])].find(
      (year) => isYear(year) && year <= thisYear,
    );
    return first === undefined ? undefined : { first, length: 2 };
  }

  /** "the last five years": up to the year of the newest fact. */
  function recentAt(words: readonly Word[], at: number): { count: number; length: number } | undefined {
    const lead = recent(words, at);
    const count = lead > 0 ? numberOf(words[at + lead]) : undefined;
    if (count === undefined || count < 2 || count > 50) return undefined;
    const unit = severalYears(words, at + lead + 1);
    return unit > 0 ? { count, length: lead + 1 + unit } : undefined;
  }

  return {
    numberOf,
    yearAt,
    at(words, at) {
      const stretched = recentAt(words, at);
      if (stretched) {
        const years = stretch(thisYear - stretched.count, thisYear);
        return { years, isRelative: false, length: stretched.length };
      }
      const back = ago.findLastIndex((match) => match(words, at) > 0);
      if (back >= 0)
        return { years: [thisYear - back], isRelative: true, length: ago[back]?.(words, at) ?? 1 };
      const decade = decadeAt(words, at);
      if (decade)
        return { years: stretch(decade.first, decade.first + 9), isRelative: false, length: decade.length };
      const found = yearAt(words, at);
      if (!found) return undefined;
      const next = at + found.length;
      const ending = yearWord(words, next) || (endingOfYear.test(words[next]?.text ?? '') ? 1 : 0);
      return { years: [found.year], isRelative: false, length: found.length + ending };
    },
  };
}
