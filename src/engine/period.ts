// The time that a question names: years, decades, months, halves, "nine months of 2018", "last year".

import type { Catalog } from '../catalog/catalog.ts';
import { type Asked, askedFrom, type Found, type Side, sides } from './asked.ts';
import { monthOf, type Span } from './months.ts';
import { type Forms, phraseMatcher } from './phrases.ts';
import { type Word, wordsOf } from './text.ts';
import { buildYearReader } from './years.ts';

export type TimeRead = {
  readonly asked: Asked | undefined;
  /** Months (1 to 12) without a year: those of the year talked about before. */
  readonly part: Span | undefined;
  /** Years from the time that was talked about before: "a year earlier". Not beside a year that is written. */
  readonly shift: number | undefined;
  readonly used: ReadonlySet<number>;
};

export type PeriodReader = {
  /** What time the words name, and which of them did. `thisYear` is that of the newest fact, not of a clock. */
  read(words: readonly Word[]): TimeRead;
  /** The value of a numeral: "seven", «седьмой», "7". */
  numberOf(word: Word): number | undefined;
  isTimeWord(word: Word): boolean;
  /** Every "December 2023" of a sentence. */
  monthsIn(words: readonly Word[]): Span[];
  /** Every written form of every word of time, for the speller. */
  readonly forms: ReadonlySet<string>;
};

/** "may" is also a verb: a number or "in" must stand beside it. */
const isVerb = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === 'may' &&
  !/^(\d+|in|of)$/.test(words[at - 1]?.text ?? '') &&
  !/^\d+$/.test(words[at + 1]?.text ?? '');

export function buildPeriodReader({ time }: Pick<Catalog, 'time'>, thisYear: number): PeriodReader {
  const years = buildYearReader(time, thisYear);
  const { numberOf } = years;
  const months = time.months.map((month) => ({ n: month.n, match: phraseMatcher(month) }));
  const parts = [...time.parts, ...time.seasons].map((part) => ({
    span: { from: part.months[0], to: part.months[1] },
    isAbout: 'about' in part,
    match: phraseMatcher(part),
  }));
  const yearUnits = new Set(time['several-years'].ru);
  const monthWord = phraseMatcher(time['month-word']);
  const joining = phraseMatcher(time.range);
  const closing = phraseMatcher(time['by-month']);
  const edge = phraseMatcher(time['edge-of-year']);
  const shifts = time.shifts.map(({ by, ...forms }) => ({ by, match: phraseMatcher(forms) }));
  const openings = sides.map((side) => ({ side, match: phraseMatcher(time[side]) }));

  const monthAt = (words: readonly Word[], at: number): number | undefined =>
    months.find(({ match }) => match(words, at) > 0)?.n;
  const isDay = (word: Word | undefined): boolean =>
    word?.script === 'digits' && (numberOf(word) ?? Number.POSITIVE_INFINITY) <= 31;

  const onwards = phraseMatcher(time.onwards);
  const startingWords = new Set(
    [...time.since.en, ...time.since.ru]
      .flatMap((phrase) => wordsOf(phrase).slice(-1))
      .map(({ text }) => text),
  );
  /** "From 2012 on", while "from 2012" alone is a year. */
  const goesOn = (words: readonly Word[], at: number, length: number): boolean =>
    startingWords.has(words[at - 1]?.text ?? '') && onwards(words, at + length) > 0;

  /** The side on which the years named at `at` are open: "since 2019", but «с 2019 по 2022» is closed by a second year. */
  function openingOf(words: readonly Word[], at: number, length: number): Side | undefined {
    if (goesOn(words, at, length)) return 'since';
    const found = openings.findLast(({ match }) => at > 0 && match(words, at - 1) > 0)?.side;
    return found === 'since' && numberOf(words[at + length + 1]) !== undefined ? undefined : found;
  }

  function read(words: readonly Word[]): TimeRead {
    let shift: number | undefined;
    let yearsEnd: number | undefined;
    const used = new Set<number>();
    const use = (from: number, length: number): void => {
      for (let i = from; i < from + length; i++) used.add(i);
    };
    const found: Found = {
      written: [],
      relative: [],
      namings: 0,
      months: [],
      part: undefined,
      isAbout: false,
      isRange: false,
      open: undefined,
    };
    for (let at = 0; at < words.length; at++) {
      if (used.has(at)) continue;
      const date = words[at]?.text.match(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/);
      if (date) {
        found.written.push(Number(date[3]));
        found.months.push(Number(date[2]));
        found.namings += 1;
        use(at, 1);
        continue;
      }
      const moved = shifts.find(({ match }) => match(words, at) > 0);
      shift ??= moved?.by;
      const named = years.at(words, at);
      if (named) {
        (named.isRelative ? found.relative : found.written).push(...named.years);
        if (!named.isRelative) {
          found.namings += 1;
          found.open = openingOf(words, at, years.yearAt(words, at)?.length ?? named.length) ?? found.open;
        }
        use(at, named.length);
        // "From 2006 to 2017", "2006–2017"; "2006 and 2017" are two years.
        if (yearsEnd !== undefined && !named.isRelative)
          found.isRange = at === yearsEnd || (at === yearsEnd + 1 && joining(words, yearsEnd) === 1);
        yearsEnd = at + named.length;
        // «с начала 2000-х», "by the end of 2013"
        for (const before of [1, 2, 3]) if (edge(words, at - before) === before) use(at - before, before);
        continue;
      }
      if (moved) {
        use(at, moved.match(words, at));
        continue;
      }
      const part = parts.find(({ match }) => match(words, at) > 0);
      // «на сколько лет» counts years and is no summer.
      if (part && !yearUnits.has(words[at]?.text ?? '')) {
        found.part = part.span;
        found.isAbout = part.isAbout;
        use(at, part.match(words, at));
        continue;
      }
      const count = numberOf(words[at]);
      const unit = count !== undefined ? monthWord(words, at + 1) : 0;
      if (count !== undefined && unit && count >= 2 && count <= 12) {
        found.part = { from: 1, to: count };
        use(at, 1 + unit);
        // "the first six months"
        if (numberOf(words[at - 1]) === 1) use(at - 1, 1);
        continue;
      }
      const month = monthAt(words, at);
      if (month === undefined || isVerb(words, at)) continue;
      // "By November": from the beginning of the year on.
      if (closing(words, at - 1) === 1 && found.months.length === 0 && !found.part)
        found.part = { from: 1, to: month };
      else found.months.push(month);
      use(at, 1);
      if (isDay(words[at - 1])) use(at - 1, 1);
      if (isDay(words[at + 1])) use(at + 1, 1);
    }
    const isYearless = found.written.length + found.relative.length === 0;
    return {
      asked: askedFrom(found),
      part: isYearless ? found.part : undefined,
      shift: found.written.length > 0 ? undefined : shift,
      used,
    };
  }

  const forms = new Set<string>();
  const stems = new Set<string>();
  const lists: Forms[] = [
    ...time.months,
    ...time.parts,
    ...time.seasons,
    ...time.numerals,
    ...time.decades,
    ...time.shifts,
  ];
  for (const key of ['month-word', 'year-word', 'year-before-last', 'last-year', 'this-year'] as const)
    lists.push(time[key]);
  for (const { en, ru } of lists)
    for (const word of [...en, ...ru].flatMap(wordsOf)) {
      forms.add(word.text);
      stems.add(word.stem);
    }
  return {
    read,
    numberOf,
    monthsIn: (words) =>
      words.flatMap((_, at) => {
        const month = monthAt(words, at);
        const year = month === undefined ? undefined : years.yearAt(words, at + 1)?.year;
        return month === undefined || year === undefined
          ? []
          : [{ from: monthOf(year, month), to: monthOf(year, month) }];
      }),
    forms,
    isTimeWord: (word) => forms.has(word.text) || stems.has(word.stem),
  };
}
