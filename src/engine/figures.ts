// Questions about figures of trade: picks the rows that answer them, or says that there are none.

import { type Catalog, district } from '../catalog/catalog.ts';
import type { Extreme, Lack, Row } from './answer.ts';
import type { Asked } from './asked.ts';
import { monthOf, type Span, yearSpan } from './months.ts';
import type { Entry } from './postings.ts';
import type { Measure, Question } from './question.ts';
import { rankByGrowth, rankRegions } from './ranking.ts';
import { inTime, isDollars, nearest, newest, sumOf, type TradeTable } from './trade.ts';

export type Picked =
  | {
      readonly shape: 'single' | 'series' | 'comparison' | 'ranking';
      readonly rows: readonly Row[];
      readonly extreme?: Extreme;
      readonly by?: 'growth' | 'fall';
    }
  | { readonly nearest: readonly string[]; readonly lacks?: Lack };

const said = ({ terms }: Entry, people: readonly string[]): boolean =>
  people.some((person) => terms.has(`person:${person}`));

export class FigurePicker {
  readonly #catalog: Catalog;
  readonly #table: TradeTable;

  constructor(catalog: Catalog, table: TradeTable) {
    this.#catalog = catalog;
    this.#table = table;
  }

  pick(question: Question, regions: readonly string[], measure: Measure): Picked {
    const { cues } = question;
    const wholeSiberia = regions.length === 0 || (regions.length === 1 && regions[0] === district);
    const ranks = ['ranking', 'least', 'which-region'].some((cue) => cues.has(cue));
    const isOfRegions = cues.has('region-word') || cues.has('which-region');
    const isOfTimes = cues.has('when') && !isOfRegions && regions.length === 1;
    if (ranks && wholeSiberia && !isOfTimes && (!cues.has('place') || isOfRegions))
      return cues.has('growth')
        ? rankByGrowth(this.#table, question, measure)
        : rankRegions(this.#table, question, measure);
    if (regions.length > 1) {
      const grown = cues.has('growth') && rankByGrowth(this.#table, question, measure, regions);
      return grown && 'rows' in grown ? grown : this.#compare(question, regions, measure);
    }
    const region = regions[0] ?? district;
    const toRow = ({ fact }: Entry): Row => ({ region, fact: fact.id });
    const extreme = extremeIn(question);
    const peak = extreme ? this.#extreme(question, region, measure, extreme) : [];
    if (extreme && peak.length > 0) return { shape: 'single', rows: peak.map(toRow), extreme };
    const rows = this.#forRegion(question, region, measure).map(toRow);
    if (rows.length === 0 && cues.has('share')) return this.#withoutShare(question, region);
    if (rows.length === 0) return { nearest: this.#nearest(question, region, measure) };
    const { asked } = question;
    const isOverTime = cues.has('series') || (asked && (asked.years.length > 1 || isLong(asked)));
    const shape = isOverTime ? 'series' : 'single';
    return { shape: rows.length > 1 ? shape : 'single', rows };
  }

  #of(
    question: Question,
    region: string,
    measure: Measure,
    ...says: Parameters<TradeTable['of']>[2][]
  ): readonly Entry[] {
    const all = this.#table.of(region, measure, ...says);
    const own = question.people.length > 0 ? all.filter((entry) => said(entry, question.people)) : all;
    return own.length > 0 ? own : all;
  }

  #forRegion(question: Question, region: string, measure: Measure): readonly Entry[] {
    const { cues, asked } = question;
    const of = (...says: Parameters<TradeTable['of']>[2][]): readonly Entry[] =>
      this.#of(question, region, measure, ...says);
    const any = (...says: Parameters<TradeTable['of']>[2][]): readonly Entry[] =>
      (['turnover', 'exports', 'imports'] as const).flatMap((each) =>
        this.#of(question, region, each, ...says),
      );
    if (cues.has('place')) {
      const ranks = [...any('rank'), ...any('growth').filter(({ fact }) => fact.trade?.place !== undefined)];
      const there = asked ? inTime(ranks, asked) : ranks;
      if (ranks.length > 0) return there.length > 0 ? there : ranks;
      if (!cues.has('ranking')) return [];
    }
    if (cues.has('share')) return asked ? inTime(any('share'), asked) : any('share');
    // "How much does he want to raise trade": a wish for more is a target too.
    const wished =
      cues.has('wish') &&
      !asked &&
      (question.people.length > 0 || ['growth', 'compare', 'how-much'].some((cue) => cues.has(cue)));
    if (cues.has('target') || wished) {
      const targets = of('target');
      const there = asked
        ? targets.filter(
            (entry) =>
              inTime([entry], asked).length > 0 || entry.fact.date?.startsWith(String(asked.years[0])),
          )
        : targets;
      const plans = there.length > 0 ? there : targets;
      if (targets.length > 0) return cues.has('reached') ? [...plans, ...this.#result(of('amount'))] : plans;
    }
    const amounts = of('amount');
    const headline = amounts.filter(({ fact }) => fact.trade?.headline !== false);
    const money = headline.length > 0 ? headline : amounts;
    const moves = of('growth', 'trend');
    const both = [...money, ...moves].sort((a, b) => (a.span?.to ?? 0) - (b.span?.to ?? 0));
    if (asked && asked.years.length === 2 && !asked.isRange && !cues.has('series')) {
      const each = asked.years.flatMap((year) => {
        const months = asked.months ? inTime(both, monthsOf(year, asked.months)) : [];
        return months.length > 0 ? months : inTime(both, yearOnly(year));
      });
      if (each.length > 0) return each;
    }
    if (asked && (asked.years.length > 1 || isLong(asked) || cues.has('series')) && !asked.isPart) {
      const inside = both.filter(
        (entry) => entry.span && entry.span.to >= asked.span.from && entry.span.from <= asked.span.to,
      );
      if (inside.length > 0) return inside;
    }
    if (asked) {
      const held = inTime(money, asked);
      const sums = held.length > 0 ? held : inTime(amounts, asked);
      // "Nearly tenfold in 12 years" is no figure of the last of them.
      const recent = moves.filter(({ span }) => !span || span.to - span.from < 24);
      const changes = inTime(isLong(asked) || cues.has('growth') ? moves : recent, asked);
      const doubtful = sums.length > 0 && !asked.isPart ? this.#asLargeInPart(money, sums, asked.span) : [];
      const people = question.people.length > 0 ? this.#bySpeaker(both, question, asked.years[0]) : [];
      const rows = [...new Set([...sums, ...doubtful, ...changes])];
      if (rows.length > 0 || people.length > 0) return rows.length > 0 ? rows : people;
      // "To double trade by 2019": no result is known, but a plan is, and is shown where a plan is asked about.
      const isPlan = ['target', 'wish', 'growth'].some((cue) => cues.has(cue));
      return isPlan ? inTime(of('target'), asked) : [];
    }
    if (cues.has('series')) return both;
    if (cues.has('growth')) {
      const withChange = both.filter(({ fact }) => fact.trade?.change);
      if (withChange.length > 0) return withChange.slice(-4).reverse();
    }
    if (question.people.length > 0) {
      const own = both.filter((entry) => said(entry, question.people));
      if (own.length > 0) return own.slice(-4).reverse();
    }
    const sums = newest(money);
    const since = sums[0]?.span?.to ?? 0;
    const later = moves.filter((entry) => (entry.span?.to ?? 0) > since && sums.length > 0);
    return sums.length > 0 ? [...sums, ...newest(later)] : moves.slice(-3).reverse();
  }

  /** What a plan is measured by: the newest sums. */
  #result(amounts: readonly Entry[]): readonly Entry[] {
    return newest(amounts.filter(({ fact }) => fact.trade?.headline !== false));
  }

  /** No share is known of that time; perhaps one of another, and the sums that it would be of. */
  #withoutShare(question: Question, region: string): Picked {
    const cues = new Set([...question.cues].filter((cue) => cue !== 'share'));
    const measures = ['turnover', 'exports', 'imports'] as const;
    const shares = measures.flatMap((each) => this.#of(question, region, each, 'share'));
    const sums = measures.flatMap((each) => this.#forRegion({ ...question, cues }, region, each));
    const near = [...shares, ...sums.filter(({ fact }) => fact.trade?.says === 'amount')];
    return { nearest: [...new Set(near.map(({ fact }) => fact.id))], lacks: 'share' };
  }

  /** The largest or smallest sum known, with what other sources say of the same time. */
  #extreme(question: Question, region: string, measure: Measure, extreme: Extreme): readonly Entry[] {
    const all = this.#of(question, region, measure, 'amount').filter(({ fact }) => isDollars(fact));
    // Half a year is smaller than any year, and says nothing by that.
    const years = all.filter(({ span }) => !span || span.to - span.from >= 11);
    const sums = extreme === 'smallest' && years.length > 0 ? years : all;
    const values = sums.map(sumOf);
    const most = extreme === 'largest' ? Math.max(...values) : Math.min(...values);
    const found = sums.find((entry) => sumOf(entry) === most);
    return sums.filter(
      (entry) =>
        entry === found || (entry.fact.period !== 'not stated' && entry.fact.period === found?.fact.period),
    );
  }

  /** Figures dated, not held, in the year: "Semashko in 2019 about trade". */
  #bySpeaker(entries: readonly Entry[], { people }: Question, year: number | undefined): readonly Entry[] {
    return entries.filter((entry) => said(entry, people) && entry.fact.date?.startsWith(String(year)));
  }

  /** Figures for a part of the year that are no smaller than the year's own: one of them is wrong, both are shown. */
  #asLargeInPart(
    all: readonly Entry[],
    sums: readonly Entry[],
    { from, to }: { from: number; to: number },
  ): readonly Entry[] {
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

  #nearest({ asked }: Question, region: string, measure: Measure): readonly string[] {
    const own = this.#table
      .of(region, measure, 'amount')
      .filter(({ fact }) => fact.trade?.headline !== false);
    const moves = this.#table.of(region, measure, 'growth', 'trend');
    const all = this.#table
      .of(region, 'turnover', 'amount', 'growth', 'trend')
      .filter(({ fact }) => fact.trade?.headline !== false);
    const sameTime = asked ? inTime(all, asked) : [];
    if (measure !== 'turnover' && sameTime.length > 0) return sameTime.map(({ fact }) => fact.id);
    // No turnover, but perhaps both ways of it, or a place.
    const ways = (['exports', 'imports'] as const).flatMap((way) =>
      this.#table.of(region, way, 'amount').filter(({ fact }) => fact.trade?.headline !== false),
    );
    const beside = asked ? inTime([...ways, ...this.#table.of(region, 'turnover', 'rank')], asked) : [];
    if (measure === 'turnover' && beside.length > 0) return beside.map(({ fact }) => fact.id);
    for (const entries of [own, moves, all]) {
      const near = asked ? nearest(entries, asked) : newest(entries);
      if (near.length > 0) return near.map(({ fact }) => fact.id);
    }
    return [];
  }

  #compare(question: Question, regions: readonly string[], measure: Measure): Picked {
    const rows = regions.flatMap((region) => {
      const own = { ...question, asked: question.askedOf?.get(region) ?? question.asked };
      const ownMeasure = question.measureOf?.get(region) ?? measure;
      const entries = this.#forRegion(own, region, ownMeasure);
      const found =
        entries.length > 0 || question.asked
          ? entries
          : this.#forRegion({ ...question, asked: undefined }, region, ownMeasure);
      return found.map(({ fact }) => ({ region, fact: fact.id }));
    });
    if (rows.length > 0) return { shape: 'comparison', rows };
    return { nearest: regions.flatMap((region) => this.#nearest(question, region, measure)) };
  }

  /** Regions that a person speaks for, e.g. the governor's own: "Khotsenko turnover". */
  regionsOf(people: readonly string[]): string[] {
    const regions = people
      .flatMap((id) => this.#catalog.people.get(id)?.offices ?? [])
      .map(({ region }) => region);
    return [...new Set(regions.filter((region) => region !== undefined))];
  }
}

/** "Since 2017", "after 2012": more than a year. */
const isLong = ({ span, isPart }: Asked): boolean => !isPart && span.to - span.from > 11;

/** "Record trade with Omsk", "in which year was it lowest": one of all times, unless a time is named. */
function extremeIn({ cues, asked }: Question): Extreme | undefined {
  if (asked) return undefined;
  const isSum = ['trade', 'exports', 'imports', 'when'].some((cue) => cues.has(cue));
  if (cues.has('least')) return isSum ? 'smallest' : undefined;
  return cues.has('record') || (cues.has('ranking') && isSum) ? 'largest' : undefined;
}

const yearOnly = (year: number): Asked => ({ span: yearSpan(year), isPart: false, years: [year] });

const monthsOf = (year: number, { from, to }: Span): Asked => ({
  span: { from: monthOf(year, from), to: monthOf(year, to) },
  isPart: true,
  years: [year],
});
