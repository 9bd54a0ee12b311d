// Spans of time counted in months, so that years, halves and "January-July" can be compared.

/** Month numbers (year × 12 + month from 0), both ends included. */
export type Span = { readonly from: number; readonly to: number };

export const openStart = 0;
export const openEnd = 12 * 9999;

export const monthOf = (year: number, month: number): number => year * 12 + month - 1;
export const yearSpan = (year: number): Span => ({ from: monthOf(year, 1), to: monthOf(year, 12) });
export const yearOf = (month: number): number => Math.floor(month / 12);

export const isWholeYear = ({ from, to }: Span): boolean => from % 12 === 0 && to - from === 11;
export const overlaps = (a: Span, b: Span): boolean => a.from <= b.to && b.from <= a.to;
export const within = (inner: Span, outer: Span): boolean => inner.from >= outer.from && inner.to <= outer.to;
export const sameSpan = (a: Span, b: Span): boolean => a.from === b.from && a.to === b.to;

function parseEnd(text: string, isStart: boolean): number {
  const [year, month] = text.split('-').map(Number);
  return monthOf(year ?? 0, month ?? (isStart ? 1 : 12));
}

/** Reads a period of the data ("2024", "2025-01..2025-07", "2010..", "2013-06-17"); undefined if not stated. */
export function parseSpan(period: string | undefined): Span | undefined {
  if (!period || period === 'not stated') return undefined;
  const [from = '', to] = period.includes('..') ? period.split('..') : [period, period];
  return {
    from: from ? parseEnd(from, true) : openStart,
    to: to ? parseEnd(to, false) : openEnd,
  };
}
