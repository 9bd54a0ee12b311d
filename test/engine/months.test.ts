import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isWholeYear,
  monthOf,
  openEnd,
  openStart,
  overlaps,
  parseSpan,
  type Span,
  sameSpan,
  within,
  yearOf,
  yearSpan,
} from '../../src/engine/months.ts';
import { catalog } from '../real/catalog.ts';

describe('reading a period of the data', () => {
  test.each([
    ['2024', { from: monthOf(2024, 1), to: monthOf(2024, 12) }],
    ['2024-05', { from: monthOf(2024, 5), to: monthOf(2024, 5) }],
    ['2013-06-17', { from: monthOf(2013, 6), to: monthOf(2013, 6) }],
    ['2025-01..2025-07', { from: monthOf(2025, 1), to: monthOf(2025, 7) }],
    ['2010..2012', { from: monthOf(2010, 1), to: monthOf(2012, 12) }],
    ['2010..', { from: monthOf(2010, 1), to: openEnd }],
    ['..2012', { from: openStart, to: monthOf(2012, 12) }],
  ])('%s', (period, span) => {
    expect(parseSpan(period)).toEqual(span);
  });

  test('what is not stated is no span', () => {
    expect(parseSpan('not stated')).toBeUndefined();
    expect(parseSpan(undefined)).toBeUndefined();
  });

  test('every period and date of the data is a span that does not run backwards', () => {
    let read = 0;
    for (const { id, period, date } of catalog.facts.values())
      for (const text of [period, date]) {
        const span = parseSpan(text);
        if (!span) continue;
        read += 1;
        expect(span.from, id).toBeLessThanOrEqual(span.to);
      }
    expect(read).toBeGreaterThan(500);
  });
});

describe('comparing spans', () => {
  const span = fc
    .tuple(fc.integer({ min: monthOf(1990, 1), max: monthOf(2030, 12) }), fc.nat(60))
    .map(([from, length]): Span => ({ from, to: from + length }));

  test('a year is a whole year, eleven or twelve other months are not', () => {
    expect(isWholeYear(yearSpan(2024))).toBe(true);
    expect(isWholeYear({ from: monthOf(2024, 1), to: monthOf(2024, 11) })).toBe(false);
    expect(isWholeYear({ from: monthOf(2024, 2), to: monthOf(2025, 1) })).toBe(false);
    expect(isWholeYear({ from: monthOf(2023, 1), to: monthOf(2024, 12) })).toBe(false);
  });

  test('months know their year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(yearOf(monthOf(year, month))).toBe(year);
        expect(within({ from: monthOf(year, month), to: monthOf(year, month) }, yearSpan(year))).toBe(true);
      }),
    );
  });

  test('overlapping goes both ways; what lies within overlaps; two that lie within each other are the same', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        if (within(a, b)) expect(overlaps(a, b)).toBe(true);
        expect(within(a, b) && within(b, a)).toBe(sameSpan(a, b));
      }),
    );
  });

  test('neighbouring years do not overlap', () => {
    expect(overlaps(yearSpan(2023), yearSpan(2024))).toBe(false);
  });
});
