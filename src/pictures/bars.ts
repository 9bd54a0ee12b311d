// From the figures that a chart draws to its rows: in which order, what shares a bar, and where years are missing.
import type { Bar, Gap, Mark, Shown } from './chart.ts';

export const MONTHS = 12;

const startOf = ({ months }: Shown): number => months?.from ?? 0;
const endOf = ({ months }: Shown): number => months?.to ?? 0;
export const byTime = (rows: readonly Shown[]): Shown[] =>
  [...rows].sort((a, b) => endOf(a) - endOf(b) || startOf(a) - startOf(b));

/** Regions in the order of the answer, each with its periods in theirs. */
export function byRegion(rows: readonly Shown[]): Shown[] {
  const regions = [...new Set(rows.map(({ region }) => region))];
  return regions.flatMap((id) => rows.filter(({ region }) => region === id));
}

export function barsOf(rows: readonly Shown[]): Bar[] {
  const bars = new Map<string, Shown[]>();
  for (const row of rows) {
    const key = `${row.region} ${row.fact.period} ${row.fact.trade.says}`;
    bars.set(key, [...(bars.get(key) ?? []), row]);
  }
  return [...bars.values()].flatMap((same) => {
    const [row] = same;
    const [mark, ...marks] = marksOf(same);
    if (!row || !mark) return [];
    const { region, fact, months } = row;
    const isYear = months !== undefined && months.to - months.from === MONTHS - 1;
    const extent = fact.trade.says === 'target' ? 'target' : isYear ? 'year' : 'part';
    return [{ kind: 'bar', region, period: fact.period ?? '', extent, marks: [mark, ...marks] }];
  });
}

/** "110 million" and "over 110 million" are no two values. */
function marksOf(rows: readonly Shown[]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const { fact } of rows) {
    const { value = 0, upto, qualifier } = fact.trade;
    const key = `${value} ${upto}`;
    const known = marks.get(key);
    marks.set(
      key,
      known ? { ...known, facts: [...known.facts, fact] } : { value, upto, qualifier, facts: [fact] },
    );
  }
  return [...marks.values()];
}

/** The years between the first and the last bar that no bar touches. */
export function withGaps(drawn: readonly Shown[], bars: readonly Bar[]): (Bar | Gap)[] {
  const years = (period: string) => {
    const months = drawn.find(({ fact }) => fact.period === period)?.months ?? { from: 0, to: 0 };
    return { first: Math.floor(months.from / MONTHS), last: Math.floor(months.to / MONTHS) };
  };
  const rows: (Bar | Gap)[] = [];
  let reached: number | undefined;
  for (const bar of bars) {
    const { first, last } = years(bar.period);
    if (reached !== undefined && first > reached + 1)
      rows.push({ kind: 'gap', first: reached + 1, last: first - 1 });
    rows.push(bar);
    reached = Math.max(reached ?? last, last);
  }
  return rows;
}
