// How well the time of a fact fits the time asked for.

import type { Asked } from './asked.ts';
import { overlaps, sameSpan, within } from './months.ts';
import type { Entry } from './postings.ts';

/** 1 the very time asked for, 0.5 within it, -1 another time; 0 if nothing was asked or nothing is known. */
export function timeFit({ span, dated, years, mentioned }: Entry, asked: Asked | undefined): number {
  if (!asked) return 0;
  if (asked.monthOnly !== undefined) {
    const month = (dated ?? span)?.from;
    const single = dated && dated.from === dated.to;
    return month !== undefined && single && month % 12 === asked.monthOnly - 1 ? 0.5 : -0.3;
  }
  const spans = [span, dated, ...mentioned].filter((s) => s !== undefined);
  if (spans.some((s) => sameSpan(s, asked.span))) return 1;
  if (spans.some((s) => within(s, asked.span))) return 0.9;
  if (!asked.isPart && asked.years.some((year) => years.has(year))) return 0.8;
  if (spans.some((s) => overlaps(s, asked.span))) return asked.isPart ? 0.2 : 0.5;
  return spans.length === 0 ? -0.5 : -1;
}
