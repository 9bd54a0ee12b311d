// What a chart shows and what it leaves out, on figures made up for the purpose.
import { describe, expect, test } from 'vitest';
import { type Bar, type Chart, chartOf } from '../../src/pictures/chart.ts';
import { shown } from './facts.ts';

const bars = (chart: Chart | undefined): Bar[] => (chart?.rows ?? []).filter((row) => row.kind === 'bar');
const values = (chart: Chart | undefined) => bars(chart).map(({ marks }) => marks.map(({ value }) => value));
const series = (...rows: ReturnType<typeof shown>[]) => chartOf({ shape: 'series', rows });

describe('a chart', () => {
  test('is not made of a single figure, nor of one period, nor of one region', () => {
    const one = shown({ value: 5 }, { period: '2020' });
    const other = shown({ value: 6 }, { period: '2020' });
    expect(
      chartOf({ shape: 'single', rows: [one, shown({ value: 6 }, { period: '2021' })] }),
    ).toBeUndefined();
    expect(series(one)).toBeUndefined();
    expect(series(one, other)).toBeUndefined();
    const twoYears = [one, shown({ value: 7 }, { period: '2021' })];
    expect(chartOf({ shape: 'comparison', rows: twoYears })).toBeUndefined();
    expect(chartOf({ shape: 'ranking', rows: twoYears })).toBeUndefined();
    expect(series()).toBeUndefined();
  });

  test('draws no growth as a sum, and nothing without a period, and says how much it left out', () => {
    const chart = series(
      shown({ value: 5 }, { period: '2019' }),
      shown({ value: 9 }),
      shown({ says: 'growth', change: { percent: 40 } }, { period: '2020' }),
      shown({ says: 'trend', change: { direction: 'up' } }, { period: '2021' }),
      shown({ says: 'share', value: 7, unit: 'percent' }, { period: '2021' }),
      shown({ value: 8 }, { period: '2022' }),
    );
    expect(values(chart)).toEqual([[5], [8]]);
    expect(chart?.left).toEqual({ changes: 2, unstated: 1, others: 1 });
    // Whatever a growth brings with it, it is no sum.
    const growth = { says: 'growth', value: 4, change: { percent: 4 } } as const;
    expect(series(shown(growth, { period: '2019' }), shown(growth, { period: '2020' }))).toBeUndefined();
  });

  test('never mixes units, parts of the trade or spans of several years with the rest', () => {
    const chart = series(
      shown({ value: 5 }, { period: '2019' }),
      shown({ value: 1_000, unit: 'RUB million' }, { period: '2020' }),
      shown({ value: 2, part: true }, { period: '2020' }),
      { ...shown({ value: 70 }, { period: '2021' }), months: { from: 2015 * 12, to: 2021 * 12 } },
      shown({ value: 8 }, { period: '2022' }),
    );
    expect(chart?.unit).toBe('USD million');
    expect(values(chart)).toEqual([[5], [8]]);
    expect(chart?.left.others).toBe(3);
    const exports = shown({ value: 3, measure: 'exports' }, { period: '2021' });
    expect(series(shown({ value: 5 }, { period: '2019' }), exports)).toBeUndefined();
  });

  test('keeps what sources say differently as marks of one bar, and what they say alike as one mark', () => {
    const chart = series(
      shown({ value: 600, qualifier: 'nearly' }, { period: '2022', source: 'a' }),
      shown({ value: 614, qualifier: 'over' }, { period: '2022', source: 'b' }),
      shown({ value: 600, qualifier: 'nearly' }, { period: '2022', source: 'c' }),
      shown({ value: 225 }, { period: '2024', source: 'b' }),
    );
    expect(bars(chart)[0]?.marks).toMatchObject([
      { value: 600, qualifier: 'nearly', facts: [{ source: 'a' }, { source: 'c' }] },
      { value: 614, qualifier: 'over', facts: [{ source: 'b' }] },
    ]);
    expect(chart?.sources).toEqual(['a', 'c', 'b']);
  });

  test('goes by time, tells months from years and results from targets, and leaves gaps', () => {
    const chart = series(
      shown({ value: 90, says: 'target' }, { period: '2024' }),
      shown({ value: 74 }, { period: '2018/9' }),
      shown({ value: 115 }, { period: '2015' }),
      shown({ value: 67 }, { period: '2018/8' }),
      shown({ value: 70 }, { period: '2024' }),
      shown({ value: 80 }, { period: '2019' }),
    );
    expect(chart?.rows.map((row) => (row.kind === 'gap' ? [row.first, row.last] : row.extent))).toEqual([
      'year',
      [2016, 2017],
      'part',
      'part',
      'year',
      [2020, 2023],
      'target',
      'year',
    ]);
  });

  test('names the regions that it cannot show, and the period that all bars have in common', () => {
    const rows = [
      shown({ value: 5 }, { region: 'omsk', period: '2020' }),
      shown({ says: 'growth', change: { percent: 3 } }, { region: 'altai-krai', period: '2020' }),
      shown({ value: 7 }, { region: 'tomsk', period: '2020' }),
    ];
    const chart = chartOf({ shape: 'comparison', rows, without: ['tuva'] });
    expect(chart).toMatchObject({ missing: ['altai-krai', 'tuva'], period: '2020' });
    expect(bars(chart).map(({ region }) => region)).toEqual(['omsk', 'tomsk']);
    const later = shown({ value: 6 }, { region: 'omsk', period: '2021' });
    const mixed = chartOf({ shape: 'comparison', rows: [...rows, later] });
    expect(mixed?.period).toBeUndefined();
    expect(bars(mixed).map(({ region }) => region)).toEqual(['omsk', 'omsk', 'tomsk']);
  });

  test.each([
    ['thousand', 0.275, 0.0475],
    ['million', 0.275, 600],
    ['million', 510.8, 1_500],
    ['billion', 1_000, 1_500],
  ])('is scaled to the %s where that is easiest to read', (scale, one, other) => {
    const chart = series(
      shown({ value: one }, { period: '2020' }),
      shown({ value: other }, { period: '2021' }),
    );
    expect(chart?.scale).toBe(scale);
  });
});
