// "Record trade with Omsk", "in which year was it lowest": one figure of all times.

import type { Extreme } from './answer.ts';
import type { Entry } from './postings.ts';
import type { Question } from './question.ts';
import { isDollars, sumOf } from './trade.ts';

/** Whether the largest or the smallest is asked for; undefined too where a time is named. */
export function extremeIn({ cues, asked }: Question): Extreme | undefined {
  if (asked) return undefined;
  const isSum = ['trade', 'exports', 'imports', 'when'].some((cue) => cues.has(cue));
  if (cues.has('least')) return isSum ? 'smallest' : undefined;
  return cues.has('record') || (cues.has('ranking') && isSum) ? 'largest' : undefined;
}

/** The largest or smallest of these sums, with what other sources say of the same time. */
export function extremeOf(amounts: readonly Entry[], extreme: Extreme): readonly Entry[] {
  const all = amounts.filter(({ fact }) => isDollars(fact));
  // Half a year is smaller than any year, and says nothing by that.
  const years = all.filter(({ span }) => !span || span.to - span.from >= 11);
  const sums = extreme === 'smallest' && years.length > 0 ? years : all;
  const values = sums.map(sumOf);
  const most = extreme === 'largest' ? Math.max(...values) : Math.min(...values);
  const found = sums.find((entry) => sumOf(entry) === most);
  const period = found?.fact.period;
  return sums.filter((entry) => entry === found || (period !== 'not stated' && entry.fact.period === period));
}
