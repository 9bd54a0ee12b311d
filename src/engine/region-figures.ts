// The figures of one region that answer a question about its trade: places, shares, plans, sums and changes.

import { type Asked, monthsOfYear, wholeYear } from './asked.ts';
import type { Span } from './months.ts';
import type { Entry } from './postings.ts';
import type { Measure, Question } from './question.ts';
import { inTime, newest, type TradeTable } from './trade.ts';

type Says = Parameters<TradeTable['of']>[2];

/** A question about one region and one measure. */
type Wanted = { readonly question: Question; readonly region: string; readonly measure: Measure };

export const allMeasures = ['turnover', 'exports', 'imports'] as const;

const said = ({ terms }: Entry, people: readonly string[]): boolean =>
  people.some((person) => terms.has(`person:${person}`));

const isHeadline = ({ fact }: Entry): boolean => fact.trade?.headline !== false;

/** "Since 2017", "after 2012": more than a year. */
export const isLong = ({ span, isPart }: Asked): boolean => !isPart && span.to - span.from > 11;

export class RegionFigures {
  readonly #table: TradeTable;

  constructor(table: TradeTable) {
    this.#table = table;
  }

  /** What a person who is named said of it, if anything; else what anybody did. */
  of({ question, region, measure }: Wanted, ...says: Says[]): readonly Entry[] {
    const all = this.#table.of(region, measure, ...says);
    const own = question.people.length > 0 ? all.filter((entry) => said(entry, question.people)) : all;
    return own.length > 0 ? own : all;
  }

  ofAnyMeasure(wanted: Wanted, ...says: Says[]): readonly Entry[] {
    return allMeasures.flatMap((measure) => this.of({ ...wanted, measure }, ...says));
  }

  rows(question: Question, region: string, measure: Measure): readonly Entry[] {
    const wanted = { question, region, measure };
    const { cues, asked } = question;
    const ranks = cues.has('place') ? this.#ranks(wanted) : [];
    if (ranks.length > 0 || (cues.has('place') && !cues.has('ranking'))) return ranks;
    if (cues.has('share')) {
      const shares = this.ofAnyMeasure(wanted, 'share');
      return asked ? inTime(shares, asked) : shares;
    }
    const plans = this.#plans(wanted);
    if (plans.length > 0) return plans;
    return asked ? this.#ofTime(wanted, asked) : this.#ofAllTimes(wanted);
  }

  #ranks(wanted: Wanted): readonly Entry[] {
    const { asked } = wanted.question;
    const withPlace = this.ofAnyMeasure(wanted, 'growth').filter(
      ({ fact }) => fact.trade?.place !== undefined,
    );
    const ranks = [...this.ofAnyMeasure(wanted, 'rank'), ...withPlace];
    const there = asked ? inTime(ranks, asked) : ranks;
    return there.length > 0 ? there : ranks;
  }

  /** Targets where they are asked for, and with them what they are measured by. */
  #plans(wanted: Wanted): readonly Entry[] {
    const { cues, asked, people } = wanted.question;
    // "How much does he want to raise trade": a wish for more is a target too.
    const isWish =
      cues.has('wish') &&
      !asked &&
      (people.length > 0 || ['growth', 'compare', 'how-much'].some((cue) => cues.has(cue)));
    if (!cues.has('target') && !isWish) return [];
    const all = this.of(wanted, 'target');
    const isThen = (entry: Entry): boolean =>
      !asked ||
      inTime([entry], asked).length > 0 ||
      (entry.fact.date?.startsWith(String(asked.years[0])) ?? false);
    const there = all.filter(isThen);
    const plans = there.length > 0 ? there : all;
    if (plans.length === 0 || !cues.has('reached')) return plans;
    return [...plans, ...newest(this.of(wanted, 'amount').filter(isHeadline))];
  }

  /** Sums, those that are no headline only where there are no others; and changes. */
  #told(wanted: Wanted) {
    const amounts = this.of(wanted, 'amount');
    const headline = amounts.filter(isHeadline);
    const money = headline.length > 0 ? headline : amounts;
    const moves = this.of(wanted, 'growth', 'trend');
    const both = [...money, ...moves].sort((a, b) => (a.span?.to ?? 0) - (b.span?.to ?? 0));
    return { amounts, money, moves, both };
  }

  #ofTime(wanted: Wanted, asked: Asked): readonly Entry[] {
    const { cues, people } = wanted.question;
    const { amounts, money, moves, both } = this.#told(wanted);
    const overTime = ofSeveralYears(both, asked, cues.has('series'));
    if (overTime.length > 0) return overTime;

    const held = inTime(money, asked);
    const sums = held.length > 0 ? held : inTime(amounts, asked);
    // "Nearly tenfold in 12 years" is no figure of the last of them.
    const recent = moves.filter(({ span }) => !span || span.to - span.from < 24);
    const changes = inTime(isLong(asked) || cues.has('growth') ? moves : recent, asked);
    const doubtful = sums.length > 0 && !asked.isPart ? asLargeInPart(money, sums, asked.span) : [];
    const rows = [...new Set([...sums, ...doubtful, ...changes])];
    if (rows.length > 0) return rows;
    // Dated, not held, in the year: "Semashko in 2019 about trade".
    const year = String(asked.years[0]);
    const spoken = both.filter((entry) => said(entry, people) && entry.fact.date?.startsWith(year));
    if (spoken.length > 0) return spoken;
    // "To double trade by 2019": no result is known, but a plan is, and is shown where a plan is asked about.
    const isPlan = ['target', 'wish', 'growth'].some((cue) => cues.has(cue));
    return isPlan ? inTime(this.of(wanted, 'target'), asked) : [];
  }

  #ofAllTimes(wanted: Wanted): readonly Entry[] {
    const { cues, people } = wanted.question;
    const { money, moves, both } = this.#told(wanted);
    if (cues.has('series')) return both;
    const withChange = cues.has('growth') ? both.filter(({ fact }) => fact.trade?.change) : [];
    if (withChange.length > 0) return withChange.slice(-4).reverse();
    // "Is it growing": of two sums everybody sees that.
    if (cues.has('growth') && moves.length === 0 && money.length > 1) return money.slice(-2).reverse();
    const own = both.filter((entry) => said(entry, people));
    if (own.length > 0) return own.slice(-4).reverse();
    const sums = newest(money);
    const since = sums[0]?.span?.to ?? 0;
    const later = moves.filter((entry) => (entry.span?.to ?? 0) > since && sums.length > 0);
    return sums.length > 0 ? [...sums, ...newest(later)] : moves.slice(-3).reverse();
  }
}

/** Two years side by side, or all that is known from one to another. */
function ofSeveralYears(entries: readonly Entry[], asked: Asked, isSeries: boolean): readonly Entry[] {
  if (asked.years.length === 2 && !asked.isRange && !isSeries) {
    const each = asked.years.flatMap((year) => {
      const months = asked.months ? inTime(entries, monthsOfYear(year, asked.months)) : [];
      return months.length > 0 ? months : inTime(entries, wholeYear(year));
    });
    if (each.length > 0) return each;
  }
  if (asked.isPart || (asked.years.length < 2 && !isLong(asked) && !isSeries)) return [];
  return entries.filter(({ span }) => span && span.to >= asked.span.from && span.from <= asked.span.to);
}

/** Figures for a part of the year that are no smaller than the year's own: one of them is wrong, both are shown. */
function asLargeInPart(all: readonly Entry[], sums: readonly Entry[], { from, to }: Span): readonly Entry[] {
  const least = Math.min(...sums.map(({ fact }) => fact.trade?.value ?? 0));
  return all.filter(
    (entry) =>
      !sums.includes(entry) &&
      entry.fact.period !== 'not stated' &&
      entry.span !== undefined &&
      entry.span.from >= from &&
      entry.span.to <= to &&
      (entry.fact.trade?.value ?? 0) >= least,
  );
}
