// "Who trades most": one figure a region, the largest first (or the smallest).

import { district } from '../catalog/catalog.ts';
import type { Picked } from './figures.ts';
import { isWholeYear, yearOf, yearSpan } from './months.ts';
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
  const time = asked ?? { span: yearSpan(year), isPart: false, years: [year] };
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
  return rows.length > 0 ? { shape: 'ranking', rows } : { nearest: [] };
}
