// The drawing: its lengths are those of the figures, its text is escaped and fits.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartOf } from '../../src/pictures/chart.ts';
import { fills } from '../../src/pictures/inks.ts';
import { escaped } from '../../src/pictures/markup.ts';
import { svgOf } from '../../src/pictures/svg.ts';
import { linesOf, widthOf } from '../../src/pictures/widths.ts';
import { shown } from './facts.ts';
import { rectsIn, textsIn, wellFormed } from './reading.ts';
import { words } from './words.ts';

const drawn = (rows: ReturnType<typeof shown>[], shape: 'series' | 'comparison' = 'series', said = words) => {
  const chart = chartOf({ shape, rows });
  if (!chart) throw new Error('nothing to draw');
  return svgOf(chart, said);
};

describe('the drawing', () => {
  test('a bar is as long as its value, from zero', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1, max: 5_000, noNaN: true }), { minLength: 2, maxLength: 12 }),
        (all) => {
          const svg = drawn(all.map((value, at) => shown({ value }, { period: String(2000 + at) })));
          const lengths = rectsIn(svg, fills.year.fill).map(({ width }) => width);
          expect(lengths).toHaveLength(all.length);
          const perMillion = Math.max(...lengths) / Math.max(...all);
          // Rounded to a tenth of a pixel; what is too short to be seen is drawn a little longer.
          for (const [at, value] of all.entries())
            expect(Math.abs((lengths[at] ?? 0) - Math.max(4, value * perMillion))).toBeLessThan(0.6);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('sources that differ are a stripe from the least to the most', () => {
    const svg = drawn([
      shown({ value: 600 }, { period: '2022' }),
      shown({ value: 800 }, { period: '2022' }),
      shown({ value: 400 }, { period: '2023' }),
    ]);
    const [solid, other] = rectsIn(svg, fills.year.fill);
    const [stripe, swatch, ...more] = rectsIn(svg, fills.differ.fill);
    expect(more).toEqual([]);
    expect(swatch?.width).toBe(56);
    expect((solid?.width ?? 0) / (other?.width ?? 1)).toBeCloseTo(600 / 400, 1);
    expect((stripe?.width ?? 0) / (other?.width ?? 1)).toBeCloseTo(200 / 400, 1);
    expect(stripe?.x).toBeCloseTo((solid?.x ?? 0) + (solid?.width ?? 0), 0);
    expect(textsIn(svg)).toContain('they differ');
  });

  test('months and targets look unlike years, and the legend says how; without them it says nothing', () => {
    const plain = [shown({ value: 6 }, { period: '2022' }), shown({ value: 8 }, { period: '2023' })];
    expect(textsIn(drawn(plain))).not.toContain('a part');
    const svg = drawn([
      ...plain,
      shown({ value: 3 }, { period: '2024/6' }),
      shown({ value: 9, says: 'target' }, { period: '2025' }),
    ]);
    expect(rectsIn(svg, fills.part.fill)).toHaveLength(2);
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(2);
    expect(textsIn(svg)).toEqual(expect.arrayContaining(['a part', 'a target']));
  });

  test('a single source is not numbered, several are, each beside its figure', () => {
    const rows = (other: string) => [
      shown({ value: 6 }, { period: '2022', source: 'one' }),
      shown({ value: 8 }, { period: '2023', source: other }),
    ];
    expect(textsIn(drawn(rows('one')))).toContain('Sources: one');
    const texts = textsIn(drawn(rows('two')));
    expect(texts).toContain('Sources: 1\u00a0one; 2\u00a0two');
    expect(texts).toEqual(expect.arrayContaining(['1', '2']));
  });

  test('a region with several bars is named once, above them', () => {
    const rows = [
      shown({ value: 6 }, { region: 'omsk', period: '2022' }),
      shown({ value: 7 }, { region: 'omsk', period: '2023' }),
      shown({ value: 8 }, { region: 'tomsk', period: '2023' }),
    ];
    expect(textsIn(drawn(rows, 'comparison')).filter((text) => text === 'omsk')).toHaveLength(1);
  });

  test('whatever is written, the drawing is well-formed and nothing leaves the page', () => {
    const text = fc.oneof(
      fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
      fc.constantFrom(
        '<&">',
        'Новосибирско-Красноярско-Забайкальский автономный край',
        'х'.repeat(200),
        '\u0000a\u0008',
      ),
    );
    fc.assert(
      fc.property(text, text, (title, note) => {
        const rows = [
          shown({ value: 1 }, { region: 'omsk', period: '2022' }),
          shown({ value: 8_000 }, { region: 'tomsk', period: '2023/4' }),
        ];
        const said = {
          ...words,
          title,
          subtitle: note,
          notes: [note, title],
          bar: () => ({ region: title, period: note, value: '8 000' }),
        };
        const svg = drawn(rows, 'comparison', said);
        wellFormed(svg);
        for (const { x, width } of rectsIn(svg)) expect(x + width).toBeLessThanOrEqual(1_200);
      }),
      { numRuns: 100 },
    );
    expect(escaped('a<b & "c"\u0000>')).toBe('a&lt;b &amp; &quot;c&quot;&gt;');
  });

  test('lines are broken at blanks, and no line is wider than it may be unless a letter is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 40, max: 400 }), (text, room) => {
        const lines = linesOf(text, room, 30);
        for (const line of lines)
          if ([...line].length > 1) expect(widthOf(line, 30)).toBeLessThanOrEqual(room);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(/[ \u00a0]/g, ''));
      }),
    );
    expect(linesOf('январь — сентябрь 2018', 220, 30)).toEqual(['январь —', 'сентябрь 2018']);
  });
});
