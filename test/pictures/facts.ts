// Figures made up for the tests of charts.
import type { Shown, TradeFact } from '../../src/pictures/chart.ts';

let number = 0;

export interface MadeUp {
  readonly region?: string;
  /** A year, `year/months` for its first months, or nothing: not stated. */
  readonly period?: string;
  readonly source?: string;
}

/** A figure of 2020 for Omsk unless told otherwise. */
export function shown(
  trade: Partial<TradeFact['trade']>,
  { region = 'omsk', period, source = 'a' }: MadeUp = {},
): Shown {
  const [year, months] = period?.split('/').map(Number) ?? [];
  const from = (year ?? 0) * 12;
  const last = months ?? 12;
  const fact: TradeFact = {
    id: `fact-${++number}`,
    topic: 'turnover',
    regions: [region],
    scope: 'siberia',
    about: [],
    period:
      year === undefined
        ? 'not stated'
        : months
          ? `${year}-01..${year}-${String(last).padStart(2, '0')}`
          : `${year}`,
    trade: { measure: 'turnover', says: 'amount', unit: 'USD million', ...trade },
    en: '-',
    ru: '-',
    source,
  };
  return { region, fact, months: year === undefined ? undefined : { from, to: from + last - 1 } };
}
