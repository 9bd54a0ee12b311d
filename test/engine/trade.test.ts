import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { district, type Fact } from '../../src/catalog/catalog.ts';
import type { Asked } from '../../src/engine/asked.ts';
import { buildLexicon } from '../../src/engine/lexicon.ts';
import { monthOf, type Span, yearSpan } from '../../src/engine/months.ts';
import { buildPeriodReader } from '../../src/engine/period.ts';
import { buildPostings, type Entry } from '../../src/engine/postings.ts';
import { buildTradeTable, inTime, nearest, newest } from '../../src/engine/trade.ts';
import { catalog } from '../real/catalog.ts';

const lexicon = buildLexicon(catalog);
const periods = buildPeriodReader(catalog, 2026);

function entry(id: string, period: string | undefined, date?: string): Entry {
  const fact: Fact = {
    id,
    topic: 'turnover',
    regions: ['omsk'],
    scope: 'siberia',
    about: [],
    period,
    date,
    trade: { measure: 'turnover', says: 'amount', value: 1, unit: 'USD million' },
    en: id,
    ru: id,
    source: 'a',
  };
  const [made] = buildPostings({ ...catalog, facts: new Map([[id, fact]]) }, lexicon, periods).entries;
  if (!made) throw new Error(`no entry for ${id}`);
  return made;
}

const asked = (span: Span): Asked => ({ span, isPart: false, years: [] });
const idsOf = (entries: readonly Entry[]): string[] => entries.map(({ fact }) => fact.id);

const half = { from: monthOf(2024, 1), to: monthOf(2024, 6) };
const year = entry('year', '2024');
const firstHalf = entry('first-half', '2024-01..2024-06');
const january = entry('january', '2024-01');
const unstated = entry('unstated', 'not stated', '2024-05-02');
const other = entry('other-year', '2022');

describe('figures for a time', () => {
  test('the very period before all else', () => {
    expect(idsOf(inTime([january, firstHalf, year, unstated], asked(yearSpan(2024))))).toEqual(['year']);
    expect(idsOf(inTime([january, firstHalf, year], asked(half)))).toEqual(['first-half']);
  });

  test('else parts of it', () => {
    expect(idsOf(inTime([january, firstHalf, other], asked(yearSpan(2024))))).toEqual([
      'january',
      'first-half',
    ]);
  });

  test('else what was only said in it', () => {
    expect(idsOf(inTime([unstated, other], asked(yearSpan(2024))))).toEqual(['unstated']);
  });

  test('a year does not stand for its half', () => {
    expect(inTime([year], asked(half))).toEqual([]);
  });

  test('another year is never shown', () => {
    expect(inTime([other, year], asked(yearSpan(2023)))).toEqual([]);
  });

  test('of several sources for one period all are there', () => {
    const rival = entry('rival', '2024');
    expect(idsOf(inTime([year, rival], asked(yearSpan(2024))))).toEqual(['year', 'rival']);
  });
});

describe('the newest', () => {
  test('with everything that says the same time', () => {
    expect(idsOf(newest([other, year, entry('rival', '2024')]))).toEqual(['year', 'rival']);
    expect(newest([])).toEqual([]);
  });

  test('without a period: what was said in the same month', () => {
    const same = entry('same', 'not stated', '2024-05-20');
    const earlier = entry('earlier', 'not stated', '2024-03-20');
    expect(idsOf(newest([earlier, unstated, same]))).toEqual(['unstated', 'same']);
  });
});

test('the nearest lie on both sides of the time without a figure', () => {
  const entries = [entry('2012', '2012'), other, year];
  expect(idsOf(nearest(entries, asked(yearSpan(2023))))).toEqual(['other-year', 'year']);
  expect(idsOf(nearest(entries, asked(yearSpan(2005))))).toEqual(['2012']);
  expect(idsOf(nearest(entries, asked(yearSpan(2030))))).toEqual(['year']);
});

describe('the table of the real data', () => {
  const table = buildTradeTable(catalog, buildPostings(catalog, lexicon, periods));
  const region = fc.constantFrom(...catalog.regions.keys());
  const measure = fc.constantFrom('turnover', 'exports', 'imports');

  test('holds only the region asked for, its whole trade, and nothing of all Russia', () => {
    fc.assert(
      fc.property(region, measure, (id, each) => {
        for (const { fact } of table.of(id, each, 'amount', 'growth', 'trend', 'rank', 'share', 'target')) {
          expect(fact.regions).toContain(id);
          expect(fact.scope).toBe('siberia');
          expect(fact.trade?.measure).toBe(each);
          expect(fact.trade?.part).not.toBe(true);
        }
      }),
    );
  });

  test('is in the order of time', () => {
    for (const id of catalog.regions.keys()) {
      const times = table.of(id, 'turnover', 'amount').map(({ span, dated }) => (span ?? dated)?.to ?? 0);
      expect(times).toEqual([...times].sort((a, b) => a - b));
    }
  });

  test('knows the district, with two totals for 2012', () => {
    expect(idsOf(inTime(table.of(district, 'turnover', 'amount'), asked(yearSpan(2012)))).sort()).toEqual([
      'seed-trade-2012',
      'sfd-trade-2012-myasnikovich',
    ]);
  });
});
