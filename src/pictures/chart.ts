// What a picture of figures shows, as plain data: which sums are drawn, in which order, and what is left out. A sum has a
// period that its source states, one unit for the whole picture, and every value that a source gives for it.
import type { Fact } from '../catalog/catalog.ts';
import type { Trade } from '../catalog/schema/facts.ts';
import { barsOf, byRegion, byTime, MONTHS, withGaps } from './bars.ts';

export type TradeFact = Fact & { readonly trade: Trade };

/** A figure of an answer. `months`: its period in months since year 0, both ends included; undefined if not stated. */
export type Shown = {
  readonly region: string;
  readonly fact: TradeFact;
  readonly months: { readonly from: number; readonly to: number } | undefined;
};

export type Figures = {
  readonly shape: 'single' | 'series' | 'comparison' | 'ranking';
  readonly rows: readonly Shown[];
  /** Regions asked for of which there is no figure at all. */
  readonly without?: readonly string[] | undefined;
};

export type Unit = Extract<Trade['unit'], `${string}million`>;
export type Scale = 'thousand' | 'million' | 'billion';

/** One value, with the facts that give it. In millions of the chart's unit. */
export type Mark = {
  readonly value: number;
  /** The other end where the source gives a range. */
  readonly upto: number | undefined;
  readonly qualifier: Trade['qualifier'];
  readonly facts: readonly [TradeFact, ...TradeFact[]];
};

/** A region's sum for a period; several marks where sources differ, in the order of the answer. */
export type Bar = {
  readonly kind: 'bar';
  readonly region: string;
  readonly period: string;
  /** `part`: months of a year, not the year; `target`: a plan or forecast, not a result. */
  readonly extent: 'year' | 'part' | 'target';
  readonly marks: readonly [Mark, ...Mark[]];
};

/** Years in a row without a sum, both ends included. */
export type Gap = { readonly kind: 'gap'; readonly first: number; readonly last: number };

export type Chart = {
  readonly shape: 'series' | 'comparison' | 'ranking';
  readonly measure: Trade['measure'];
  readonly unit: Unit;
  readonly scale: Scale;
  readonly rows: readonly (Bar | Gap)[];
  /** Of all bars, if they have one in common. */
  readonly period: string | undefined;
  /** Ids of the sources of what is drawn, in the order of the rows. */
  readonly sources: readonly string[];
  /** How many figures of the answer are not drawn: changes without a sum, sums without a period, all others. */
  readonly left: { readonly changes: number; readonly unstated: number; readonly others: number };
  /** Regions of the answer without a bar. */
  readonly missing: readonly string[];
};

const units: Readonly<Record<Unit, true>> = {
  'USD million': true,
  'RUB million': true,
  'roubles, currency not specified, million': true,
};
const isMoney = (unit: Trade['unit']): unit is Unit => unit !== undefined && unit in units;

const isOfMoney = ({ trade }: TradeFact): boolean =>
  (trade.says === 'amount' || trade.says === 'target') &&
  trade.part !== true &&
  trade.value !== undefined &&
  isMoney(trade.unit);

/** No longer than a year: the sum of five years beside that of one would only look like growth. */
const isDrawable = ({ fact, months }: Shown): boolean =>
  isOfMoney(fact) && months !== undefined && months.to - months.from < MONTHS;

/** Undefined for what is no picture: a single bar, figures of several kinds, changes alone. */
export function chartOf({ shape, rows, without = [] }: Figures): Chart | undefined {
  const [first] = rows;
  if (!first || shape === 'single') return undefined;
  const { measure } = first.fact.trade;
  if (rows.some(({ fact }) => fact.trade.measure !== measure)) return undefined;
  if (shape === 'series' && rows.some(({ region }) => region !== first.region)) return undefined;

  const drawable = rows.filter(isDrawable);
  const unit = drawable[0]?.fact.trade.unit;
  if (!isMoney(unit)) return undefined;
  const drawn = drawable.filter(({ fact }) => fact.trade.unit === unit);
  const bars = barsOf(shape === 'series' ? byTime(drawn) : byRegion(drawn));
  const regions = new Set(bars.map(({ region }) => region));
  if (bars.length < 2 || (shape !== 'series' && regions.size < 2)) return undefined;

  const [period, ...otherPeriods] = new Set(bars.map((bar) => bar.period));
  return {
    shape,
    measure,
    unit,
    scale: scaleOf(bars),
    rows: shape === 'series' ? withGaps(drawn, bars) : bars,
    period: otherPeriods.length === 0 ? period : undefined,
    sources: [...new Set(bars.flatMap(factsOf).map(({ source }) => source))],
    left: leftOf(rows, drawn),
    missing: [...new Set([...rows.map(({ region }) => region), ...without])].filter((id) => !regions.has(id)),
  };
}

export const factsOf = ({ marks }: Bar): TradeFact[] => marks.flatMap(({ facts }) => facts);

/** The one in which all values are easiest to read: 47.5 thousand, 510.8 million, 1.5 billion. */
function scaleOf(bars: readonly Bar[]): Scale {
  const values = bars.flatMap(({ marks }) => marks.map(({ value }) => value));
  if (Math.max(...values) < 1) return 'thousand';
  return Math.min(...values) >= 1000 ? 'billion' : 'million';
}

function leftOf(rows: readonly Shown[], drawn: readonly Shown[]): Chart['left'] {
  const left = rows.filter((row) => !drawn.includes(row));
  const changes = left.filter(({ fact }) => fact.trade.says === 'growth' || fact.trade.says === 'trend');
  const unstated = left.filter(({ fact, months }) => isOfMoney(fact) && months === undefined);
  return {
    changes: changes.length,
    unstated: unstated.length,
    others: left.length - changes.length - unstated.length,
  };
}
