// Figures of trade: which of them answer a question about turnover, exports or imports of regions in a time.

import type { Catalog, Fact } from '../catalog/catalog.ts';
import type { Asked } from './asked.ts';
import { isWholeYear, overlaps, type Span, sameSpan, within } from './months.ts';
import type { Entry, Postings } from './postings.ts';
import type { Measure } from './question.ts';

type Says = NonNullable<Fact['trade']>['says'];

export type TradeTable = {
  /** Figures of a region's whole trade, oldest first; never a part of it, never Russia-wide. */
  of(region: string, measure: Measure, ...says: Says[]): readonly Entry[];
  readonly regions: readonly string[];
};

/** When a figure holds: its period, else the day it was said. */
const heldAt = ({ span, dated }: Entry): number => (span ?? dated)?.to ?? 0;

export function buildTradeTable(catalog: Catalog, postings: Postings): TradeTable {
  const table = new Map<string, Entry[]>();
  for (const entry of postings.entries) {
    const { trade, regions, scope } = entry.fact;
    if (!trade || trade.part || scope === 'russia') continue;
    for (const region of regions) {
      const key = `${region} ${trade.measure}`;
      table.set(key, [...(table.get(key) ?? []), entry]);
    }
  }
  for (const list of table.values()) list.sort((a, b) => heldAt(a) - heldAt(b));
  return {
    of: (region, measure, ...says) =>
      (table.get(`${region} ${measure}`) ?? []).filter(
        ({ fact }) => fact.trade && says.includes(fact.trade.says),
      ),
    regions: [...catalog.regions.keys()],
  };
}

/** A sum that may be compared with those of other times and regions. */
export const isDollars = ({ trade }: Fact): boolean =>
  trade?.unit === 'USD million' && trade.headline !== false;
export const sumOf = ({ fact }: Entry): number => fact.trade?.value ?? 0;

const hasPeriod = ({ fact }: Entry): boolean => fact.period !== undefined && fact.period !== 'not stated';

/**
 * Figures that answer for the time asked: the very period; for a whole year else parts of it, or what ends with it; else
 * those only dated in it. Nine months are no answer for a quarter of them, nor for ten.
 */
export function inTime(entries: readonly Entry[], asked: Asked): readonly Entry[] {
  const spans: Span = asked.span;
  const withPeriod = entries.filter(hasPeriod);
  const exact = withPeriod.filter(({ span }) => span && sameSpan(span, spans));
  if (exact.length > 0) return exact;
  const isExact = asked.isPart && asked.years.length === 1 && !asked.about;
  const inside = isExact ? [] : withPeriod.filter(({ span }) => span && within(span, spans));
  if (inside.length > 0) return inside;
  const ending = withPeriod.filter(
    ({ span }) => !isExact && span && !isWholeYear(span) && overlaps(span, spans) && span.to === spans.to,
  );
  if (ending.length > 0) return ending;
  return entries.filter((entry) => !hasPeriod(entry) && entry.dated && within(entry.dated, spans));
}

/** The newest figures: all that hold at the latest time, so that sources that disagree are both there. */
export function newest(entries: readonly Entry[]): readonly Entry[] {
  const last = entries.at(-1);
  if (!last) return [];
  const { fact } = last;
  return entries.filter(
    (entry) =>
      entry === last ||
      (hasPeriod(last)
        ? entry.fact.period === fact.period
        : !hasPeriod(entry) && entry.fact.date?.slice(0, 7) === fact.date?.slice(0, 7)),
  );
}

/** Nearest figures before and after a time without any. */
export function nearest(entries: readonly Entry[], { span }: Asked): readonly Entry[] {
  const held = entries.filter((entry) => heldAt(entry) > 0);
  const before = held.filter((entry) => heldAt(entry) < span.from);
  const after = held.filter((entry) => heldAt(entry) >= span.from);
  const next = after[0];
  return [
    ...newest(before),
    ...(next ? after.filter((entry) => entry.fact.period === next.fact.period) : []),
  ];
}
