// The rows of a chart: a label, a bar from zero, its value; for years without a sum an empty row that says so.
import { type Bar, type Chart, factsOf } from './chart.ts';
import { fills, inks } from './inks.ts';
import { element, textAt } from './markup.ts';
import { type Block, inner, page, sizes } from './page.ts';
import { linesOf, widthOf } from './widths.ts';
import type { Words } from './words.ts';

const LABEL = { least: 150, most: 360 } as const;
/** A long value goes on in a second line, or the bars would have no room. */
const VALUE = { most: 300 } as const;
const BAR = 46;
const LINE = 40;
const GAP = { afterLabel: 24, beforeValue: 16, rows: 26, beforeRegion: 14, beforeMark: 5 } as const;
/** A bar that nobody could see would be a lie too. */
const THINNEST = 4;

type Line = { readonly text: string; readonly size: number; readonly weight: 'bold' | 'regular' };
type BarRow = {
  readonly lines: readonly Line[];
  readonly bar: Bar;
  readonly value: readonly string[];
  /** Numbers of its sources. */
  readonly refs: string;
};
type Row = BarRow | { readonly lines: readonly Line[]; readonly note: string };

/** The bars one under another from `top` on. */
export function drawRows(chart: Chart, words: Words, top: number): Block {
  const rows = rowsOf(chart, words);
  // The name of a region above its bars has the whole width.
  const labels = rows.filter((row) => 'bar' in row || row.note !== '').flatMap(({ lines }) => lines);
  const label = Math.max(LABEL.least, ...labels.map(({ text, size, weight }) => widthOf(text, size, weight)));
  const left = page.margin + label + GAP.afterLabel;
  const perMillion = lengthOfMillion(rows, inner - label - GAP.afterLabel);
  let y = top;
  let markup = '';
  let axis = '';
  for (const [at, row] of rows.entries()) {
    const isHeading = !('bar' in row) && row.note === '';
    if (at > 0 && isHeading) y += GAP.beforeRegion;
    const height = heightOf(row);
    const middle = y + height / 2;
    markup += drawLabel(row.lines, middle);
    markup += 'bar' in row ? drawBar(row, left, middle, perMillion) : drawNote(row.note, left, middle);
    const between = isHeading ? 6 : GAP.rows;
    if (!isHeading)
      axis += element('rect', { x: left - 2, y: y - 13, width: 2, height: height + 26, fill: inks.ink });
    y += height + between;
  }
  return { markup: markup + axis, height: y - top };
}

function rowsOf(chart: Chart, words: Words): Row[] {
  const bars = chart.rows.filter((row) => row.kind === 'bar');
  return chart.rows.flatMap((row, at): Row[] => {
    if (row.kind === 'gap') {
      const { period, note } = words.gap(row);
      return [{ lines: [{ text: period, size: sizes.detail, weight: 'regular' }], note }];
    }
    const { region, period, value } = words.bar(row);
    const hasSeveral = bars.filter((bar) => bar.region === row.region).length > 1;
    const above = chart.rows[at - 1];
    const opensRegion = above?.kind !== 'bar' || above.region !== row.region;
    const name = (room: number): Line[] =>
      region === undefined ? [] : broken(region, room, sizes.label, 'bold');
    const time = period === undefined ? [] : broken(period, LABEL.most, ...periodStyle(row, region));
    const written = {
      bar: row,
      value: linesOf(value, VALUE.most, sizes.value, 'bold'),
      refs: refsOf(chart, row),
    };
    if (region === undefined || !hasSeveral) return [{ lines: [...name(LABEL.most), ...time], ...written }];
    const heading = opensRegion ? [{ lines: name(inner), note: '' }] : [];
    return [...heading, { lines: time, ...written }];
  });
}

const periodStyle = ({ extent }: Bar, region: string | undefined): [number, Line['weight']] =>
  region === undefined && extent !== 'part' ? [sizes.label, 'bold'] : [sizes.detail, 'regular'];

/** "Kuzbass (Kemerovo Oblast)" is torn between its two names, if at all. */
function broken(text: string, room: number, size: number, weight: Line['weight']): Line[] {
  const parts = widthOf(text, size, weight) > room ? text.split(/ (?=\()/) : [text];
  return parts
    .flatMap((part) => linesOf(part, room, size, weight))
    .map((line) => ({ text: line, size, weight }));
}

/** None where one source gives everything. */
function refsOf({ sources }: Chart, bar: Bar): string {
  if (sources.length < 2) return '';
  const numbers = factsOf(bar).map(({ source }) => sources.indexOf(source) + 1);
  return [...new Set(numbers)].join(', ');
}

const heightOf = (row: Row): number =>
  'bar' in row ? Math.max(BAR, row.lines.length * LINE, row.value.length * LINE) : row.lines.length * LINE;

/** So that the value of every bar still fits behind it. */
function lengthOfMillion(rows: readonly Row[], room: number): number {
  const lengths = rows.flatMap((row) => {
    if (!('bar' in row)) return [];
    const width = Math.max(...row.value.map((line) => widthOf(line, sizes.value, 'bold')));
    const behind = GAP.beforeValue + width + GAP.beforeMark + widthOf(row.refs, sizes.mark);
    return [(room - behind) / endsOf(row.bar).most];
  });
  return Math.min(...lengths);
}

function endsOf({ marks }: Bar): { least: number; most: number } {
  const ends = marks.flatMap(({ value, upto = value }) => [value, upto]);
  return { least: Math.min(...ends), most: Math.max(...ends) };
}

/** Where the letters of a line stand when so many lines have their middle there. */
const baseline = (middle: number, count: number, at: number, size: number): number =>
  middle + (at - (count - 1) / 2) * LINE + size * 0.35;

const drawLabel = (lines: readonly Line[], middle: number): string =>
  lines
    .map(({ text, size, weight }, at) =>
      textAt(text, {
        x: page.margin,
        y: baseline(middle, lines.length, at, size),
        size,
        weight,
        fill: weight === 'bold' ? inks.ink : inks.faint,
      }),
    )
    .join('');

/** Sources that differ: solid up to the least that one of them gives, striped up to the most. */
function drawBar({ bar, value, refs }: BarRow, left: number, middle: number, perMillion: number): string {
  const { least, most } = endsOf(bar);
  const solid = Math.max(least * perMillion, THINNEST);
  const whole = Math.max(most * perMillion, THINNEST);
  const at = { y: middle - BAR / 2, height: BAR };
  const rest =
    least < most ? element('rect', { x: left + solid, width: whole - solid, ...at, ...fills.differ }) : '';
  const x = left + whole + GAP.beforeValue;
  const y = (line: number): number => baseline(middle, value.length, line, sizes.value);
  const style = { size: sizes.value, weight: 'bold', fill: inks.ink } as const;
  const written = value.map((line, i) => textAt(line, { x, y: y(i), ...style })).join('');
  const end = x + widthOf(value.at(-1) ?? '', sizes.value, 'bold') + GAP.beforeMark;
  const numbers = textAt(refs, { x: end, y: y(value.length - 1) - 15, size: sizes.mark, fill: inks.faint });
  return (
    element('rect', { x: left, width: solid, ...at, ...fills[bar.extent] }) +
    rest +
    written +
    (refs === '' ? '' : numbers)
  );
}

function drawNote(note: string, left: number, middle: number): string {
  const y = baseline(middle, 1, 0, sizes.detail);
  return note === ''
    ? ''
    : textAt(note, { x: left + GAP.beforeValue, y, size: sizes.detail, fill: inks.faint });
}
