// The rows of an answer with their facts, and what other figures the catalog holds beside them.

import type { Catalog, Fact } from '../../catalog/catalog.ts';
import type { Trade } from '../../catalog/schema/facts.ts';
import type { Extreme, Row } from '../../engine/answer.ts';
import type { Asked } from '../../engine/asked.ts';
import { isWholeYear, overlaps, parseSpan, type Span } from '../../engine/months.ts';
import type { Measure } from '../../engine/question.ts';
import { isStated } from '../../i18n/periods.ts';

export type TradeFact = Fact & { readonly trade: Trade };
/** What of the question the wording of its answer depends on. */
export type Wanted = {
  readonly measure: Measure;
  readonly asked: Asked | undefined;
  readonly extreme?: Extreme | undefined;
  readonly by?: 'growth' | 'fall' | undefined;
};
export type Figure = { readonly region: string; readonly fact: TradeFact };

export const isTradeFact = (fact: Fact | undefined): fact is TradeFact => fact?.trade !== undefined;

export const figuresOf = (catalog: Catalog, rows: readonly Row[]): Figure[] =>
  rows.flatMap(({ region, fact: id }) => {
    const fact = catalog.facts.get(id);
    return isTradeFact(fact) ? [{ region, fact }] : [];
  });

/** A sum of the whole trade with the region. */
export const isSum = ({ trade }: TradeFact): boolean =>
  trade.says === 'amount' && !trade.part && trade.value !== undefined;

/** What its own sentence says better than its numbers: ranks, shares, targets, a part of the trade. */
export const isToldInWords = ({ trade }: TradeFact): boolean =>
  trade.part === true ||
  trade.says === 'rank' ||
  trade.says === 'share' ||
  trade.says === 'target' ||
  // A growth that comes with a place: the bare figure would keep the place to itself.
  trade.place !== undefined;

export const spanOf = ({ period }: TradeFact): Span | undefined => parseSpan(period);

/** Months of a year, not the year. */
export function isPartOfYear(fact: TradeFact): boolean {
  const span = spanOf(fact);
  return span !== undefined && span.to - span.from < 11 && !isWholeYear(span);
}

/** When a figure holds, else when it was said: for telling newer from older. */
export const heldAt = (fact: TradeFact): number => (spanOf(fact) ?? parseSpan(fact.date))?.to ?? 0;

function* tradeOf(catalog: Catalog, region: string, measure: Measure): Generator<TradeFact> {
  for (const fact of catalog.facts.values())
    if (isTradeFact(fact) && fact.scope === 'siberia' && fact.trade.measure === measure && !fact.trade.part)
      if (fact.regions.includes(region)) yield fact;
}

export const hasSumFor = (catalog: Catalog, region: string, { trade, period }: TradeFact): boolean =>
  isStated(period) &&
  [...tradeOf(catalog, region, trade.measure)].some((fact) => isSum(fact) && fact.period === period);

/** Whether there is a sum of the region for any part of that time. */
export const hasSumIn = (catalog: Catalog, region: string, measure: Measure, time: Span): boolean =>
  [...tradeOf(catalog, region, measure)].some((fact) => {
    const span = spanOf(fact);
    return isSum(fact) && span !== undefined && overlaps(span, time);
  });

/** The newest sums of a region: several where sources differ; whole currencies before those in doubt. */
export function newestSums(catalog: Catalog, region: string, measure: Measure): readonly TradeFact[] {
  const all = [...tradeOf(catalog, region, measure)].filter(isSum);
  const headline = all.filter(({ trade }) => trade.headline !== false);
  const sums = headline.length > 0 ? headline : all;
  const last = Math.max(...sums.map(heldAt));
  return sums.filter((fact) => heldAt(fact) === last);
}

/** The newest growth or trend that is known of a region later than `since`. */
export function newestChange(
  catalog: Catalog,
  region: string,
  measure: Measure,
  since = 0,
): TradeFact | undefined {
  const changes = [...tradeOf(catalog, region, measure)].filter(
    (fact) => (fact.trade.says === 'growth' || fact.trade.says === 'trend') && heldAt(fact) > since,
  );
  return changes.sort((a, b) => heldAt(b) - heldAt(a))[0];
}
