// The time that a question names: years, months, halves, "nine months of 2018", "last year", numbers in words.

import type { Catalog } from '../catalog/catalog.ts';
import { monthOf, openEnd, openStart, type Span, yearSpan } from './months.ts';
import { stemOf, type Word, wordsOf } from './text.ts';

export type Asked = {
  readonly span: Span;
  /** Less than whole years: months or a half-year were named. */
  readonly isPart: boolean;
  /** Two years named side by side: "2006 and 2012". */
  readonly years: readonly number[];
  /** A month and perhaps a day, but no year: matches any year. */
  readonly monthOnly?: number;
};

export type PeriodReader = {
  /** What time the words name, and which of them did. `thisYear` is that of the newest fact, not of a clock. */
  read(words: readonly Word[]): { asked: Asked | undefined; used: ReadonlySet<number> };
  /** The value of a numeral: "seven", «седьмой», "7". */
  numberOf(word: Word): number | undefined;
  isTimeWord(word: Word): boolean;
  /** Every "December 2023" of a sentence. */
  monthsIn(words: readonly Word[]): Span[];
  /** Every written form of every word of time, for the speller. */
  readonly forms: ReadonlySet<string>;
};

type Forms = { en: readonly string[]; ru: readonly string[] };

function phraseMatcher(forms: Forms): (words: readonly Word[], at: number) => number {
  const phrases = [...forms.en, ...forms.ru]
    .map((phrase) => wordsOf(phrase))
    .sort((a, b) => b.length - a.length);
  return (words, at) => {
    for (const phrase of phrases)
      if (phrase.every((word, i) => words[at + i]?.text === word.text || words[at + i]?.stem === word.stem))
        return phrase.length;
    return 0;
  };
}

/** «в 22 году», in contrast to «10 лет», "10 years". */
const oneYear = /^(год|году|года|годом|г)$/;

const isYear = (n: number | undefined): n is number =>
  n !== undefined && Number.isInteger(n) && n >= 1900 && n < 2100;

export function buildPeriodReader(catalog: Catalog, thisYear: number): PeriodReader {
  const { time } = catalog;
  const numerals = new Map<string, number>();
  for (const { n, en, ru } of time.numerals)
    for (const form of [...en, ...ru])
      for (const word of wordsOf(form).length === 1 ? wordsOf(form) : []) {
        numerals.set(word.text, n);
        if (!numerals.has(stemOf(word.text))) numerals.set(stemOf(word.text), n);
      }
  const thousands = phraseMatcher(time.numerals.find(({ n }) => n === 2000) ?? { en: [], ru: [] });
  const months = time.months.map((month) => ({ n: month.n, match: phraseMatcher(month) }));
  const parts = [...time.parts, ...time.seasons].map((part) => ({
    span: part.months,
    match: phraseMatcher(part),
  }));
  const monthWord = phraseMatcher(time['month-word']);
  const yearWord = phraseMatcher(time['year-word']);
  const lastYear = phraseMatcher(time['last-year']);
  const currentYear = phraseMatcher(time['this-year']);
  const since = phraseMatcher(time.since);
  const until = phraseMatcher(time.until);
  const after = phraseMatcher(time.after);
  const before = phraseMatcher(time.before);
  const yearBeforeLast = phraseMatcher(time['year-before-last']);

  const numberOf = (word: Word | undefined): number | undefined => {
    if (!word) return undefined;
    if (word.script === 'digits') return /^\d+$/.test(word.text) ? Number(word.text) : undefined;
    return numerals.get(word.text) ?? numerals.get(word.stem);
  };
  const monthAt = (words: readonly Word[], at: number): number | undefined =>
    months.find(({ match }) => match(words, at) > 0)?.n;

  /** A year written at `at`, in digits or in words, and how many words it takes. */
  function yearAt(words: readonly Word[], at: number): { year: number; length: number } | undefined {
    const first = numberOf(words[at]);
    if (words[at]?.script === 'digits') {
      if (isYear(first)) return { year: first, length: 1 };
      if (
        first !== undefined &&
        first < 60 &&
        words[at]?.text.length === 2 &&
        oneYear.test(words[at + 1]?.text ?? '')
      )
        return { year: 2000 + first, length: 1 };
      return undefined;
    }
    const thousand = thousands(words, at);
    const lead = thousand > 0 && words[at + thousand]?.text === 'and' ? thousand + 1 : thousand;
    if (lead > 0) {
      const tens = numberOf(words[at + lead]);
      if (tens === undefined || words[at + lead]?.script === 'digits') return { year: 2000, length: lead };
      const ones = tens >= 20 ? numberOf(words[at + lead + 1]) : undefined;
      return ones !== undefined && ones < 10
        ? { year: 2000 + tens + ones, length: lead + 2 }
        : { year: 2000 + tens, length: lead + 1 };
    }
    if (first !== 20) return undefined;
    const second = numberOf(words[at + 1]);
    if (second === undefined || words[at + 1]?.script === 'digits') return undefined;
    if (second >= 10) {
      const ones = second >= 20 ? numberOf(words[at + 2]) : undefined;
      return ones !== undefined && ones < 10
        ? { year: 2000 + second + ones, length: 3 }
        : { year: 2000 + second, length: 2 };
    }
    return yearWord(words, at + 2) > 0 ? { year: 2020 + second, length: 2 } : undefined;
  }

  function read(words: readonly Word[]): { asked: Asked | undefined; used: ReadonlySet<number> } {
    const used = new Set<number>();
    const use = (from: number, length: number): void => {
      for (let i = from; i < from + length; i++) used.add(i);
    };
    const years: number[] = [];
    const relatives: number[] = [];
    const named: { month: number; at: number }[] = [];
    let part: Span | undefined;
    let open: 'since' | 'until' | 'after' | 'before' | undefined;

    for (let at = 0; at < words.length; at++) {
      if (used.has(at)) continue;
      const date = words[at]?.text.match(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/);
      if (date) {
        years.push(Number(date[3]));
        named.push({ month: Number(date[2]), at });
        use(at, 1);
        continue;
      }
      const relative = yearBeforeLast(words, at) || lastYear(words, at) || currentYear(words, at);
      if (relative) {
        relatives.push(thisYear - (yearBeforeLast(words, at) ? 2 : lastYear(words, at) ? 1 : 0));
        use(at, relative);
        continue;
      }
      const year = yearAt(words, at);
      if (year) {
        years.push(year.year);
        use(at, year.length);
        if (at > 0 && since(words, at - 1) && numberOf(words[at + year.length + 1]) === undefined)
          open = 'since';
        if (at > 0 && until(words, at - 1)) open = 'until';
        if (at > 0 && after(words, at - 1)) open = 'after';
        if (at > 0 && before(words, at - 1)) open = 'before';
        const ending = yearWord(words, at + year.length);
        if (ending) use(at + year.length, ending);
        // «2020-м», «2020-го»: the ending is a word of its own by now.
        else if (/^(м|го|ый|й|х|е|s)$/.test(words[at + year.length]?.text ?? '')) use(at + year.length, 1);
        continue;
      }
      const half = parts.find(({ match }) => match(words, at) > 0);
      if (half) {
        part = { from: half.span[0], to: half.span[1] };
        use(at, half.match(words, at));
        continue;
      }
      const count = numberOf(words[at]);
      const unit = count !== undefined ? monthWord(words, at + 1) : 0;
      if (count !== undefined && unit && count >= 2 && count <= 12) {
        part = { from: 1, to: count };
        use(at, 1 + unit);
        continue;
      }
      const month = monthAt(words, at);
      // "may" is also a verb: a number or "in" must stand beside it.
      const isVerb =
        words[at]?.text === 'may' &&
        !/^(\d+|in|of)$/.test(words[at - 1]?.text ?? '') &&
        !/^\d+$/.test(words[at + 1]?.text ?? '');
      if (month !== undefined && !isVerb) {
        named.push({ month, at });
        use(at, 1);
        const day = numberOf(words[at - 1]);
        if (words[at - 1]?.script === 'digits' && day !== undefined && day <= 31) use(at - 1, 1);
        const dayAfter = numberOf(words[at + 1]);
        if (words[at + 1]?.script === 'digits' && dayAfter !== undefined && dayAfter <= 31) use(at + 1, 1);
      }
    }
    const [firstMonth, lastMonth] = [named[0]?.month, named.at(-1)?.month];
    if (named.length >= 2 && firstMonth !== undefined && lastMonth !== undefined)
      part = { from: Math.min(firstMonth, lastMonth), to: Math.max(firstMonth, lastMonth) };
    else if (firstMonth !== undefined && !part) part = { from: firstMonth, to: firstMonth };

    // "in 2023 … the previous year's pace": the year that is written is the one that is meant.
    const distinct = [...new Set(years.length > 0 ? years : relatives)];
    if (distinct.length === 0)
      return {
        asked:
          named.length === 1 && firstMonth !== undefined
            ? { span: { from: openStart, to: openEnd }, isPart: true, years: [], monthOnly: firstMonth }
            : undefined,
        used,
      };
    const first = Math.min(...distinct);
    const last = Math.max(...distinct);
    let span: Span = { from: yearSpan(first).from, to: yearSpan(last).to };
    if (part && distinct.length === 1)
      span = { from: monthOf(first, part.from), to: monthOf(first, part.to) };
    if (open === 'since' && distinct.length === 1) span = { from: span.from, to: openEnd };
    if (open === 'until' && distinct.length === 1) span = { from: openStart, to: span.to };
    if (open === 'after' && distinct.length === 1) span = { from: span.to + 1, to: openEnd };
    if (open === 'before' && distinct.length === 1) span = { from: openStart, to: span.from - 1 };
    return { asked: { span, isPart: part !== undefined, years: distinct }, used };
  }
  const forms = new Set<string>();
  const stems = new Set<string>();
  const lists: Forms[] = [...time.months, ...time.parts, ...time.seasons, ...time.numerals];
  for (const key of ['month-word', 'year-word', 'year-before-last', 'last-year', 'this-year'] as const)
    lists.push(time[key]);
  for (const { en, ru } of lists)
    for (const phrase of [...en, ...ru])
      for (const word of wordsOf(phrase)) {
        forms.add(word.text);
        stems.add(word.stem);
      }
  const monthsIn = (words: readonly Word[]): Span[] =>
    words.flatMap((_, at) => {
      const month = monthAt(words, at);
      const year = month === undefined ? undefined : yearAt(words, at + 1)?.year;
      return month === undefined || year === undefined
        ? []
        : [{ from: monthOf(year, month), to: monthOf(year, month) }];
    });
  return {
    read,
    numberOf,
    monthsIn,
    forms,
    isTimeWord: (word) => forms.has(word.text) || stems.has(word.stem),
  };
}
