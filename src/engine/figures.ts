// Questions about figures of trade: picks the rows that answer them, or says that there are none.

import { type Catalog, district } from '../catalog/catalog.ts';
import type { Extreme, Lack, Row } from './answer.ts';
import { extremeIn, extremeOf } from './extremes.ts';
import type { Entry } from './postings.ts';
import type { Measure, Question } from './question.ts';
import { rankByGrowth, rankRegions } from './ranking.ts';
import { allMeasures, isLong, RegionFigures } from './region-figures.ts';
import { inTime, nearest, newest, type TradeTable } from './trade.ts';

export type Picked =
  | {
      readonly shape: 'single' | 'series' | 'comparison' | 'ranking';
      readonly rows: readonly Row[];
      readonly extreme?: Extreme;
      readonly by?: 'growth' | 'fall';
    }
  | { readonly nearest: readonly string[]; readonly lacks?: Lack };

const idsOf = (entries: readonly Entry[]): string[] => [...new Set(entries.map(({ fact }) => fact.id))];

export class FigurePicker {
  readonly #catalog: Catalog;
  readonly #table: TradeTable;
  readonly #ofRegion: RegionFigures;

  constructor(catalog: Catalog, table: TradeTable) {
    this.#catalog = catalog;
    this.#table = table;
    this.#ofRegion = new RegionFigures(table);
  }

  pick(question: Question, regions: readonly string[], measure: Measure): Picked {
    const each = this.#ofEach(question, regions);
    if (each.length > 0) return { shape: 'single', rows: each };
    const ranked = this.#ranked(question, regions, measure);
    if (ranked) return ranked;
    if (regions.length > 1) return this.#compare(question, regions, measure);

    const region = regions[0] ?? district;
    const toRow = ({ fact }: Entry): Row => ({ region, fact: fact.id });
    const extreme = extremeIn(question);
    const amounts = extreme ? this.#ofRegion.of({ question, region, measure }, 'amount') : [];
    const peak = extreme ? extremeOf(amounts, extreme) : [];
    if (extreme && peak.length > 0) return { shape: 'single', rows: peak.map(toRow), extreme };

    const rows = this.#ofRegion.rows(question, region, measure).map(toRow);
    const { cues, asked } = question;
    if (rows.length === 0)
      return cues.has('share')
        ? this.#withoutShare(question, region)
        : { nearest: this.#nearest(question, region, measure) };
    const isOverTime = cues.has('series') || (asked && (asked.years.length > 1 || isLong(asked)));
    return { shape: rows.length > 1 && isOverTime ? 'series' : 'single', rows };
  }

  /** All regions in order of size or growth, or those that are compared in order of growth. */
  #ranked(question: Question, regions: readonly string[], measure: Measure): Picked | undefined {
    const { cues } = question;
    if (regions.length > 1) {
      const grown = cues.has('growth') && rankByGrowth(this.#table, question, measure, regions);
      return grown && 'rows' in grown ? grown : undefined;
    }
    const isOfAll = regions.length === 0 || regions[0] === district;
    const isRanking = ['ranking', 'least', 'which-region'].some((cue) => cues.has(cue));
    const isOfRegions = cues.has('region-word') || cues.has('which-region');
    // "When was trade with Siberia highest": of all times, not of all regions.
    const isOfTimes = cues.has('when') && !isOfRegions && regions.length === 1;
    if (!isRanking || !isOfAll || isOfTimes || (cues.has('place') && !isOfRegions)) return undefined;
    return cues.has('growth')
      ? rankByGrowth(this.#table, question, measure)
      : rankRegions(this.#table, question, measure);
  }

  /** "Where is Belarus among the first five", "targets for the regions of Siberia": of each region that has one, newest first. */
  #ofEach(question: Question, regions: readonly string[]): readonly Row[] {
    const { cues } = question;
    const says = cues.has('target') ? 'target' : cues.has('place') ? 'rank' : undefined;
    const isOfRegions = cues.has('region-word') || cues.has('which-region');
    if (!says || !isOfRegions || regions.some((id) => id !== district)) return [];
    const entries = [...this.#catalog.regions.keys()]
      .filter((region) => region !== district)
      .flatMap((region) => {
        const all = this.#ofRegion.ofAnyMeasure({ question, region, measure: 'turnover' }, says);
        const there = question.asked ? inTime(all, question.asked) : newest(all);
        return there.map((entry) => ({ region, entry }));
      });
    const last = ({ dated, span }: Entry): number => (dated ?? span)?.to ?? 0;
    entries.sort((a, b) => last(b.entry) - last(a.entry));
    return entries.map(({ region, entry }) => ({ region, fact: entry.fact.id }));
  }

  #compare(question: Question, regions: readonly string[], measure: Measure): Picked {
    const rows = regions.flatMap((region) => {
      const asked = question.askedOf?.get(region) ?? question.asked;
      const own = question.measureOf?.get(region) ?? measure;
      const entries = this.#ofRegion.rows({ ...question, asked }, region, own);
      return entries.map(({ fact }) => ({ region, fact: fact.id }));
    });
    if (rows.length > 0) return { shape: 'comparison', rows };
    return { nearest: regions.flatMap((region) => this.#nearest(question, region, measure)) };
  }

  /** No share is known of that time; perhaps one of another, and the sums that it would be of. */
  #withoutShare(question: Question, region: string): Picked {
    const cues = new Set([...question.cues].filter((cue) => cue !== 'share'));
    const shares = this.#ofRegion.ofAnyMeasure({ question, region, measure: 'turnover' }, 'share');
    const sums = allMeasures
      .flatMap((measure) => this.#ofRegion.rows({ ...question, cues }, region, measure))
      .filter(({ fact }) => fact.trade?.says === 'amount');
    return { nearest: idsOf([...shares, ...sums]), lacks: 'share' };
  }

  /** Without the very figure: another measure of that time, else what is nearest in time. */
  #nearest({ asked }: Question, region: string, measure: Measure): readonly string[] {
    const table = this.#table;
    const amounts = (each: Measure): readonly Entry[] =>
      table.of(region, each, 'amount').filter(({ fact }) => fact.trade?.headline !== false);
    const all = table
      .of(region, 'turnover', 'amount', 'growth', 'trend')
      .filter(({ fact }) => fact.trade?.headline !== false);
    const others =
      measure === 'turnover'
        ? [...amounts('exports'), ...amounts('imports'), ...table.of(region, 'turnover', 'rank')]
        : all;
    const sameTime = asked ? inTime(others, asked) : [];
    if (sameTime.length > 0) return idsOf(sameTime);
    for (const entries of [amounts(measure), table.of(region, measure, 'growth', 'trend'), all]) {
      const near = asked ? nearest(entries, asked) : newest(entries);
      if (near.length > 0) return idsOf(near);
    }
    return [];
  }

  /** Regions that a person speaks for, e.g. the governor's own: "Khotsenko turnover". */
  regionsOf(people: readonly string[]): string[] {
    const regions = people
      .flatMap((id) => this.#catalog.people.get(id)?.offices ?? [])
      .map(({ region }) => region);
    return [...new Set(regions.filter((region) => region !== undefined))];
  }
}
