// "Who trades most": one figure a region, the largest first (or the smallest).

import { district } from '../catalog/catalog.ts';
import { wholeYear } from './asked.ts';
import type { Picked } from './figures.ts';
import { isWholeYear, yearOf } from './months.ts';
import type { Entry } from './postings.ts';
import type { Measure, Question } from './question.ts';
import { inTime, isDollars, newest, sumOf, type TradeTable } from './trade.ts';

type Amounts = { readonly region: string; readonly entries: readonly Entry[] };

/** The year for which most regions have a figure of their own: the one in which a comparison says most. */
function fullestYear(amounts: readonly Amounts[]): number {
  const regions = new Map<number, Set<string>>();
  for (const { region, entries } of amounts)
    for (const { span, fact } of entries)
      if (span && isWholeYear(span) && fact.period !== 'not stated') {
        const year = yearOf(span.from);
        regions.set(year, (regions.get(year) ?? new Set()).add(region));
      }
  const years = [...regions].sort(([a, one], [b, other]) => other.size - one.size || b - a);
  return years[0]?.[0] ?? 0;
}

/**
 * Of the year asked for, else of the year that most regions have a figure for; the smallest are looked for among the
 * newest figures of all regions, since small ones are rarely told.
 */
export function rankRegions(table: TradeTable, { asked, cues }: Question, measure: Measure): Picked {
  const amounts: Amounts[] = table.regions
    .filter((region) => region !== district)
    .map((region) => ({
      region,
      entries: table.of(region, measure, 'amount').filter(({ fact }) => isDollars(fact)),
    }));
  const rising = cues.has('least');
  const year = fullestYear(amounts);
  const time = asked ?? wholeYear(year);
  const held = amounts
    .map(({ region, entries }) => ({
      region,
      entries: rising && !asked ? newest(entries) : inTime(entries, time),
    }))
    .filter(({ entries }) => entries.length > 0)
    .map(({ region, entries }) => ({
      region,
      entries: [...entries].sort((a, b) => sumOf(b) - sumOf(a)),
      largest: Math.max(...entries.map(sumOf)),
    }));
  held.sort((a, b) => (rising ? a.largest - b.largest : b.largest - a.largest));
  const rows = held.flatMap(({ region, entries }) => entries.map(({ fact }) => ({ region, fact: fact.id })));
  const extreme = rising ? 'smallest' : 'largest';
  return rows.length > 0 ? { shape: 'ranking', rows, extreme } : { nearest: [] };
}

/** By how many percent a figure is above the one before it: below 0 for a fall; undefined where only words tell it. */
function percentOf({ fact }: Entry): number | undefined {
  const { percent, times, direction } = fact.trade?.change ?? {};
  if (times !== undefined) return 100 * (times - 1);
  return percent === undefined ? undefined : direction === 'down' ? -Math.abs(percent) : percent;
}

const isFall = (entry: Entry): boolean =>
  (percentOf(entry) ?? 0) < 0 || entry.fact.trade?.change?.direction === 'down';

/** From one year to the next: "up sevenfold in 15 years" is no growth of a year. */
function isYearly({ fact, span }: Entry): boolean {
  const { years, from } = fact.trade?.change ?? {};
  const isKnown = fact.period !== undefined && fact.period !== 'not stated';
  return (
    isKnown && years === undefined && from === undefined && span !== undefined && span.to - span.from < 12
  );
}

/**
 * "Which region grew most in 2024", "whose trade fell": the regions by the change of one year, those told in words behind
 * those told in percent. Of the year asked for, else of the one for which most regions have a change.
 */
export function rankByGrowth(
  table: TradeTable,
  { asked, cues }: Question,
  measure: Measure,
  among: readonly string[] = table.regions,
): Picked {
  const falls = cues.has('fall');
  const changes: Amounts[] = among
    .filter((region) => region !== district)
    .map((region) => ({
      region,
      entries: table
        .of(region, measure, 'amount', 'growth', 'trend')
        .filter((entry) => entry.fact.trade?.change !== undefined && isYearly(entry)),
    }));
  const year = fullestYear(changes);
  const time = asked ?? wholeYear(year);
  const held = changes.flatMap(({ region, entries }) => {
    const there = inTime(entries, time).filter((entry) => isFall(entry) === falls);
    const [first] = [...there].sort((a, b) => (percentOf(b) ?? 0) - (percentOf(a) ?? 0));
    return first ? [{ region, entries: there, percent: percentOf(first) }] : [];
  });
  const size = ({ percent }: { percent: number | undefined }): number =>
    percent === undefined ? Number.NEGATIVE_INFINITY : Math.abs(percent);
  held.sort((a, b) => size(b) - size(a));
  const rows = held.flatMap(({ region, entries }) => entries.map(({ fact }) => ({ region, fact: fact.id })));
  const isRanking = held.length > 1 || (held.length === 1 && among.length > 1);
  return isRanking ? { shape: 'ranking', rows, by: falls ? 'fall' : 'growth' } : { nearest: [] };
}
