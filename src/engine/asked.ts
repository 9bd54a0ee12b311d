// The time asked for, put together from what the words of a question name.

import { monthOf, openEnd, openStart, type Span, yearSpan } from './months.ts';

export type Asked = {
  readonly span: Span;
  /** Less than whole years: months or a half-year were named. */
  readonly isPart: boolean;
  /** Two years named side by side: "2006 and 2012"; every year of a decade. */
  readonly years: readonly number[];
  /** Months (1 to 12) of each of several years: "January to September 2018 and 2022". */
  readonly months?: Span;
  /** All the years from the first to the last are meant: "from 2006 to 2017". */
  readonly isRange?: true;
  /** Only roughly: "early 2023". */
  readonly about?: true;
  /** A month and perhaps a day, but no year: matches any year. */
  readonly monthOnly?: number;
};

export const sides = ['since', 'until', 'after', 'before'] as const;
export type Side = (typeof sides)[number];

export const wholeYear = (year: number): Asked => ({ span: yearSpan(year), isPart: false, years: [year] });

/** @param part months, 1 to 12 */
export const monthsOfYear = (year: number, part: Span): Asked => ({
  span: { from: monthOf(year, part.from), to: monthOf(year, part.to) },
  isPart: true,
  years: [year],
});

/** What the words name, before it is put together. */
export type Found = {
  readonly written: number[];
  readonly relative: number[];
  /** How many times a year, a decade or a stretch was named. */
  namings: number;
  readonly months: number[];
  /** Months of the year, both ends included. */
  part: Span | undefined;
  isAbout: boolean;
  isRange: boolean;
  /** The side on which the time is open. */
  open: Side | undefined;
};

function opened(span: Span, open: Side | undefined): Span {
  switch (open) {
    case 'since':
      return { from: span.from, to: openEnd };
    case 'until':
      return { from: openStart, to: span.to };
    case 'after':
      return { from: span.to + 1, to: openEnd };
    case 'before':
      return { from: openStart, to: span.from - 1 };
    case undefined:
      return span;
  }
}

export function askedFrom({
  written,
  relative,
  namings,
  months,
  part,
  isAbout,
  isRange,
  open,
}: Found): Asked | undefined {
  const [month] = months;
  const inYear: Span | undefined =
    months.length > 1 || (months.length > 0 && !part)
      ? { from: Math.min(...months), to: Math.max(...months) }
      : part;
  // "in 2023 … the previous year's pace": the year that is written is the one that is meant.
  const years = [...new Set(written.length > 0 ? written : relative)];
  if (years.length === 0)
    return months.length === 1 && month !== undefined
      ? { span: { from: openStart, to: openEnd }, isPart: true, years: [], monthOnly: month }
      : undefined;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const span =
    inYear && years.length === 1
      ? { from: monthOf(first, inYear.from), to: monthOf(first, inYear.to) }
      : { from: yearSpan(first).from, to: yearSpan(last).to };
  // "Early 2010s": no months of theirs are meant.
  const isPart = inYear !== undefined && years.length <= 2;
  return {
    span: namings === 1 ? opened(span, open) : span,
    isPart,
    years,
    ...(isPart && inYear && years.length > 1 ? { months: inYear } : {}),
    ...(isAbout ? { about: true } : {}),
    ...(isRange && years.length > 1 ? { isRange: true } : {}),
  };
}
